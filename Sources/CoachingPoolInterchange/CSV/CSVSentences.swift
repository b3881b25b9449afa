/// Words the faults that concern a file's rows as such.
struct CSVSentences {
  let file: String
  let delimiter: CSVDelimiter
  /// The headings by which columns are named, once they are known.
  var headings: [String] = []

  init(file: String, delimiter: CSVDelimiter) {
    self.file = file
    self.delimiter = delimiter
  }

  func column(_ index: Int) -> CSVColumn {
    CSVColumn(
      number: index + 1, heading: headings.indices.contains(index) ? headings[index] : nil)
  }

  func otherDelimiter(_ other: CSVDelimiter, _ scanner: CSVScanner, row: Int) -> CSVFault {
    CSVFault(
      .otherDelimiter, file: file, line: scanner.recordLine, row: row,
      value: Excerpt.of(scanner.bytes, in: scanner.record),
      problem: "the headings are separated by \(other.words), not by \(delimiter.words)",
      expected: "\(delimiter.words) between the cells",
      remedy: "Save the file with \(delimiter.words) (“CSV UTF-8”), or read it with the "
        + "delimiter “\(other.rawValue)”.")
  }

  func emptyHeading(_ index: Int, line: Int, row: Int) -> CSVFault {
    CSVFault(
      .emptyHeading, file: file, line: line, row: row, column: CSVColumn(number: index + 1),
      problem: "the column has no heading", expected: "a heading for every column",
      remedy: "Name the column, or delete it if it is empty.")
  }

  func duplicateHeading(
    _ heading: String, _ index: Int, like first: Int, line: Int, row: Int
  ) -> CSVFault {
    CSVFault(
      .duplicateHeading, file: file, line: line, row: row, column: CSVColumn(number: index + 1),
      value: heading, problem: "column \(first + 1) has the same heading",
      expected: "a different heading for every column, not counting case and outer spaces",
      remedy: "Rename or delete one of the two columns.")
  }

  func blankLines(at line: Int, row: Int, count: Int) -> CSVFault {
    CSVFault(
      .blankLine, file: file, line: line, row: row,
      problem: count == 1 ? "the line is blank" : "\(count) lines from here on are blank",
      expected: "rows without blank lines between them",
      remedy: "Delete the blank \(count == 1 ? "line" : "lines"), or restore what was lost; an "
        + "empty cell that is a row by itself is written \"\".")
  }

  func tooManyRows(_ scanner: CSVScanner, row: Int, limit: Int) -> CSVFault {
    CSVFault(
      .tooManyRows, file: file, line: scanner.recordLine, row: row,
      problem: "the file has more than \(limit) rows, and reading stopped here",
      expected: "at most \(limit) rows below the headings",
      remedy: "Split the file, with the heading row in each part, or raise the limit.")
  }

  func tooManyColumns(_ scanner: CSVScanner, row: Int, limit: Int) -> CSVFault {
    CSVFault(
      .tooManyColumns, file: file, line: scanner.recordLine, row: row,
      value: Excerpt.of(scanner.bytes, in: scanner.record),
      problem: "the row has \(scanner.fieldCount) cells", expected: "at most \(limit) cells",
      remedy: "Delete the columns that are not needed, or raise the limit.")
  }

  func doubtfulRows(_ rows: ArraySlice<CSVRow>, from first: Int, to last: Int) -> CSVFault {
    CSVFault(
      .doubtfulRows, file: file, line: rows.first?.line, row: rows.first?.number,
      problem: "\(rows.count == 1 ? "this row" : "\(rows.count) rows from here on") may be lines "
        + "of one cell, since lone quotes stand on lines \(first) and \(last)",
      expected: "quotes in pairs around a cell",
      remedy: "Mend the quotes on lines \(first) and \(last).")
  }
}
