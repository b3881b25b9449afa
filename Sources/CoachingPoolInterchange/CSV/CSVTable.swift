/// Holds the headings and the sound rows of one file.
public struct CSVTable: Sendable, Hashable {
  /// The name of the file, as the caller gave it.
  public let fileName: String
  /// The headings from left to right: none empty, no two alike but for case and outer spaces.
  ///
  /// They stand as in the file, but for the apostrophe that an export put before a heading which
  /// begins like a formula.
  public let headings: [String]
  /// The sound rows in the order of the file.
  public let rows: [CSVRow]
  /// Where the heading row stands in the bytes that were read, without the line end after it.
  public let headingBytes: Range<Int>

  /// Makes a table from its parts.
  public init(fileName: String, headings: [String], rows: [CSVRow], headingBytes: Range<Int>) {
    self.fileName = fileName
    self.headings = headings
    self.rows = rows
    self.headingBytes = headingBytes
  }

  /// Makes a fault that stands in a cell of this table, with its place and value filled in.
  ///
  /// ```swift
  /// let fault = table.fault(
  ///   "badDate", in: row, column: 3, problem: "the day does not exist",
  ///   expected: "a date such as 2026-02-28", remedy: "Correct the date.")
  /// ```
  /// - Parameters:
  ///   - code: What kind of fault it is.
  ///   - row: The row, one of this table's.
  ///   - column: The index of the cell from 0; out of range, the fault names the row alone.
  ///   - problem: What is wrong: a clause without capital or full stop.
  ///   - expected: What would be right, to follow the word "Expected".
  ///   - remedy: What to do next, in whole sentences.
  public func fault(
    _ code: CSVFault.Code, in row: CSVRow, column: Int, problem: String, expected: String,
    remedy: String
  ) -> CSVFault {
    let isInside = headings.indices.contains(column)
    return CSVFault(
      code, file: fileName, line: row.line, row: row.number,
      column: isInside ? CSVColumn(number: column + 1, heading: headings[column]) : nil,
      value: row.cells.indices.contains(column) ? row.cells[column] : nil,
      problem: problem, expected: expected, remedy: remedy)
  }

  /// Makes the fault of a text cell that begins like a spreadsheet formula.
  ///
  /// The caller decides which columns are text, and asks ``SpreadsheetFormula/isFormula(_:)``.
  public func formulaFault(in row: CSVRow, column: Int) -> CSVFault {
    fault(
      .formula, in: row, column: column,
      problem: "a spreadsheet would run this text as a formula",
      expected: "text that does not begin with =, +, -, @, a tab or a carriage return",
      remedy: "If the text is meant as it stands, put an apostrophe (') before it.")
  }
}
