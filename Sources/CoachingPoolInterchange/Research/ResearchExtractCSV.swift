public import CoachingPool

/// Writes a research extract as one CSV table for a statistics program: a row for each person.
///
/// The pseudonym stands first, then the attributes, then the answers under headings such as
/// `closure.satisfied`; a cell is empty where an answer is withheld. RFC 4180, UTF-8. The same extract gives
/// the same bytes; what it has to hold to be checked is in ``CoachingPool/ResearchExtract/encodedJSON()``.
public struct ResearchExtractCSV: Sendable {
  private let extract: ResearchExtract

  /// Takes an extract.
  public init(_ extract: ResearchExtract) { self.extract = extract }

  /// The file's bytes.
  ///
  /// - Throws: ``CSVWritingError`` where two questions differ in the case of letters alone.
  /// - Complexity: linear in the extract.
  public func bytes() throws(CSVWritingError) -> [UInt8] {
    let headings =
      ["pseudonym"] + extract.study.attributes.map(\.rawValue) + extract.questions.map(\.heading)
    var writer = try CSVWriter(headings: headings)
    for row in extract.rows {
      try writer.append(
        [.plain(row.pseudonym)] + row.values.map(CSVCell.text)
          + row.answers.map { .plain($0.map { "\($0)" } ?? "") })
    }
    return writer.bytes
  }
}
