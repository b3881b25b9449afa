/// Writes rows of cells as RFC 4180 has them, the same bytes for the same cells on every run.
///
/// UTF-8 without byte-order mark; CRLF after every row, the last one too; the headings first.
/// Quotes stand only around cells that need them: with the delimiter, a quote, a control
/// character, or a space at either end. What is written, ``CSVReader`` reads back without a fault.
///
/// ```swift
/// var writer = try CSVWriter(headings: ["name", "balance"])
/// try writer.append([.text("=Zoë"), .plain("-5")])
/// // name,balance⏎'=Zoë,-5⏎
/// ```
public struct CSVWriter: Sendable {
  /// The file so far, complete after each row.
  public private(set) var bytes: [UInt8] = []
  private let columns: Int
  private let delimiter: CSVDelimiter
  private var row = 0

  /// Begins a file with its heading row; headings are guarded as text is.
  ///
  /// - Throws: ``CSVWritingError`` if there is no heading, or one is empty, holds a zero
  ///   character, or is like another but for case and outer spaces.
  public init(
    headings: [String], delimiter: CSVDelimiter = .comma
  ) throws(CSVWritingError) {
    self.delimiter = delimiter
    columns = headings.count
    guard !headings.isEmpty else {
      throw CSVWritingError(.noHeadings, row: 1, "A table needs at least one heading.")
    }
    var seen = CSVHeadings()
    for (index, heading) in headings.enumerated() {
      let alike = seen.append(heading)
      if seen.isEmpty(at: index) {
        throw CSVWritingError(
          .emptyHeading, row: 1, column: index + 1, "Column \(index + 1) has no heading.")
      }
      if let alike {
        throw CSVWritingError(
          .duplicateHeading, row: 1, column: index + 1,
          "Columns \(alike + 1) and \(index + 1) have the same heading, "
            + "“\(Excerpt.of(heading))”.")
      }
    }
    try append(headings.map(CSVCell.text))
  }

  /// Adds a row.
  ///
  /// Linear in the row's length. A row that is refused leaves the file as it was.
  /// - Throws: ``CSVWritingError`` if there are not as many cells as headings, or one holds a zero
  ///   character.
  public mutating func append(_ cells: [CSVCell]) throws(CSVWritingError) {
    guard cells.count == columns else {
      throw CSVWritingError(
        .wrongCellCount, row: row + 1,
        "Row \(row + 1) has \(cells.count) cells where there are \(columns) headings.")
    }
    let start = bytes.count
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(delimiter.byte) }
      guard append(cell.written) else {
        bytes.removeSubrange(start...)
        throw CSVWritingError(
          .nulCharacter, row: row + 1, column: index + 1,
          "Row \(row + 1), column \(index + 1) holds a character of value zero.")
      }
    }
    bytes += [0x0D, 0x0A]
    row += 1
  }

  /// Adds a cell; false if it cannot be written.
  private mutating func append(_ text: String) -> Bool {
    let utf8 = text.utf8
    // A lone empty cell would be a blank line, and a mark at the start would be lost.
    var needsQuotes =
      columns == 1 && utf8.isEmpty || utf8.first == 0x20 || utf8.last == 0x20
      || text.unicodeScalars.first == "\u{FEFF}"
    var hasQuote = false
    for byte in utf8 {
      if byte == 0 { return false }
      if byte == 0x22 { hasQuote = true }
      if byte < 0x20 || byte == delimiter.byte { needsQuotes = true }
    }
    if row == 0, columns == 1, CSVDelimiter.allCases.contains(where: { utf8.contains($0.byte) }) {
      // Without quotes the reader would take the heading for several.
      needsQuotes = true
    }
    guard needsQuotes || hasQuote else {
      bytes.append(contentsOf: utf8)
      return true
    }
    bytes.append(0x22)
    if hasQuote {
      for byte in utf8 {
        if byte == 0x22 { bytes.append(0x22) }
        bytes.append(byte)
      }
    } else {
      bytes.append(contentsOf: utf8)
    }
    bytes.append(0x22)
    return true
  }
}
