extension CSVSentences {
  /// Words a row with more or fewer cells than headings, and the likely cause.
  func raggedRow(_ scanner: CSVScanner, row: Int, maximumFieldBytes: Int) -> CSVFault {
    let (found, expected) = (scanner.fieldCount, headings.count)
    var place: CSVColumn?
    var value: String?
    var remedy: String
    if found < expected {
      place = column(found)
      remedy =
        "Write a \(delimiter.word) for each empty cell, and look for a line end within a cell "
        + "that is not in quotes."
    } else if endsInEmptyCells(scanner, from: expected) {
      let extra = found - expected
      remedy =
        "Delete the last \(extra == 1 ? delimiter.word : "\(extra) \(delimiter.words)") of the line."
    } else if let index = splitCell(scanner) {
      let text =
        scanner.fields[index].content
        .lowerBound..<scanner.fields[index + 1].content
        .upperBound
      place = column(index)
      value = Excerpt.of(scanner.bytes, in: text)
      remedy =
        "If “\(value ?? "")” is one cell, put it in quotes, since it holds a \(delimiter.word)."
    } else {
      remedy =
        "If a cell holds a \(delimiter.word), put that cell in quotes; otherwise delete what is "
        + "too much."
    }
    return CSVFault(
      .raggedRow, file: file, line: scanner.recordLine, row: row, column: place, value: value,
      problem: "the row has \(found) \(found == 1 ? "cell" : "cells")",
      expected: "\(expected), one for each heading", remedy: remedy)
  }

  private func endsInEmptyCells(_ scanner: CSVScanner, from index: Int) -> Bool {
    scanner.fields.dropFirst(index).allSatisfy { !$0.isQuoted && $0.content.isEmpty }
  }

  /// The first cell that seems to go on in the next: "Smith, Ann" or "1,200" without quotes.
  private func splitCell(_ scanner: CSVScanner) -> Int? {
    let bytes = scanner.bytes
    return scanner.fields.indices.dropLast().first { index in
      let (left, right) = (scanner.fields[index], scanner.fields[index + 1])
      guard !left.isQuoted, !right.isQuoted, let first = bytes[left.content].last,
        right.content.count > 1
      else { return false }
      if bytes[right.content.lowerBound] == 0x20 { return first != 0x20 }
      return right.content.count == 3 && left.content.count <= 3
        && bytes[left.content].allSatisfy(isDigit) && bytes[right.content].allSatisfy(isDigit)
    }
  }

  private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
