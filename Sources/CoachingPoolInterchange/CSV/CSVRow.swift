/// Holds one sound row of a table and where it stands in its file.
public struct CSVRow: Sendable, Hashable {
  /// The cells from left to right, as many as the table has headings, without their quotes.
  ///
  /// The reader changes nothing else: no space is trimmed and no apostrophe removed. See
  /// ``SpreadsheetFormula`` for the apostrophes that an export adds.
  public let cells: [String]
  /// The line, from 1, on which the row begins; a quoted cell may go on over further lines.
  public let line: Int
  /// The row as a spreadsheet counts it, from 1: the heading row is 1, blank lines count too.
  public let number: Int
  /// Where the row stands in the bytes that were read, without the line end after it.
  public let bytes: Range<Int>

  /// Makes a row from its cells and place.
  public init(cells: [String], line: Int, number: Int, bytes: Range<Int>) {
    self.cells = cells
    self.line = line
    self.number = number
    self.bytes = bytes
  }

  /// Whether every cell is empty, as in the rows of bare commas that spreadsheets leave behind.
  public var isBlank: Bool { cells.allSatisfy(\.isEmpty) }
}
