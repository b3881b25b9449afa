extension CSVSentences {
  /// Words what broke the grammar in a cell.
  func slip(_ finding: CSVScanner.Finding, _ scanner: CSVScanner, row: Int) -> CSVFault {
    let bytes = scanner.bytes
    let quotedOnce =
      "Put the whole cell in quotes, and double each quote inside it: \"5\"\" nails\"."
    switch finding.slip {
    case .nul:
      return cell(
        .nulByte, finding, row, excerpt(finding, scanner),
        problem: "the cell holds a byte of value zero", expected: "text",
        remedy: "Save the file again from where it came; if this persists, the file is damaged.")
    case .loneCarriageReturn:
      return cell(
        .loneCarriageReturn, finding, row, excerpt(finding, scanner),
        problem: "a carriage return stands without a line feed",
        expected: "lines that end in CRLF or LF",
        remedy: "Save the file as “CSV UTF-8”, not for the old Macintosh; put a cell of several "
          + "lines in quotes.")
    case .quoteInside:
      let isBehindSpace =
        finding.offset > scanner.record.lowerBound && bytes[finding.offset - 1] == 0x20
        && scanner.fields.indices.contains(finding.field)
        && bytes[scanner.fields[finding.field].content.lowerBound..<finding.offset]
          .allSatisfy { $0 == 0x20 }
      return cell(
        .quoteInUnquotedField, finding, row, excerpt(finding, scanner),
        problem: isBehindSpace
          ? "a space stands before the opening quote"
          : "a quote stands inside a cell that does not begin with one",
        expected: "quotes around the whole cell or none in it",
        remedy: isBehindSpace ? "Delete the space before the quote." : quotedOnce)
    case .textAfterQuote:
      let opened =
        finding.openingLine == finding.line
        ? "" : "; the cell's quote was opened on line \(finding.openingLine), perhaps by mistake"
      return cell(
        .textAfterQuote, finding, row, excerpt(finding, scanner),
        problem: "text stands after the closing quote" + opened,
        expected: "a \(delimiter.word) or the end of the line after a closing quote",
        remedy: quotedOnce)
    case .unclosedQuote:
      return cell(
        .unclosedQuote, finding, row,
        Excerpt.of(bytes, in: finding.offset..<bytes.count),
        problem: "the quote that opens here is never closed, so that the rest of the file cannot "
          + "be read",
        expected: "a closing quote at the end of the cell",
        remedy: "Close or delete the quote, then read the file again for faults after it.")
    }
  }

  /// Words a cell beyond the limit; the scan has passed it without keeping it.
  func fieldTooLarge(_ scanner: CSVScanner, _ index: Int, row: Int, limit: Int) -> CSVFault {
    let field = scanner.fields[index]
    return CSVFault(
      .fieldTooLarge, file: file, line: field.line, row: row, column: column(index),
      value: Excerpt.of(scanner.bytes, in: field.content),
      problem: "the cell has \(field.content.count) bytes", expected: "at most \(limit) bytes",
      remedy: "Shorten the text, or look for a missing quote if the cell was to be short.")
  }

  /// Words the first bytes of a cell that are not UTF-8.
  func invalidUTF8(_ scanner: CSVScanner, _ index: Int, row: Int) -> CSVFault {
    let field = scanner.fields[index]
    let offset =
      UTF8Decoding.firstInvalid(in: scanner.bytes, field.content) ?? field.content.lowerBound
    let line = field.line + scanner.bytes[field.content.lowerBound..<offset].count { $0 == 0x0A }
    let byte = scanner.bytes[offset]
    var remedy = "Save the file again as “CSV UTF-8 (Comma delimited)”."
    if let character = UTF8Decoding.windows1252(byte), byte >= 0xA0 || character.value > 0xFF {
      remedy =
        "If it should read “\(Excerpt.of(String(character)))”, the file was saved in "
        + "Windows-1252 (plain “CSV”): save it again as “CSV UTF-8 (Comma delimited)”."
    }
    return CSVFault(
      .invalidUTF8, file: file, line: line, row: row, column: column(index),
      value: Excerpt.of(scanner.bytes, in: field.content, near: offset),
      problem: "the byte 0x\(Excerpt.hexadecimal(UInt32(byte), digits: 2)) is not UTF-8 text",
      expected: "text in UTF-8", remedy: remedy)
  }

  private func excerpt(_ finding: CSVScanner.Finding, _ scanner: CSVScanner) -> String {
    guard scanner.fields.indices.contains(finding.field) else { return "" }
    var range = scanner.fields[finding.field].content
    if scanner.fields[finding.field].isQuoted {
      // With its quotes, and with the text after them.
      let next = finding.field + 1
      let end =
        scanner.fields.indices.contains(next)
        ? scanner.fields[next].content.lowerBound - (scanner.fields[next].isQuoted ? 2 : 1)
        : scanner.record.upperBound
      range = (range.lowerBound - 1)..<max(end, range.upperBound)
    }
    return Excerpt.of(scanner.bytes, in: range, near: finding.offset)
  }

  private func cell(
    _ code: CSVFault.Code, _ finding: CSVScanner.Finding, _ row: Int, _ value: String,
    problem: String, expected: String, remedy: String
  ) -> CSVFault {
    CSVFault(
      code, file: file, line: finding.line, row: row, column: column(finding.field), value: value,
      problem: problem, expected: expected, remedy: remedy)
  }
}
