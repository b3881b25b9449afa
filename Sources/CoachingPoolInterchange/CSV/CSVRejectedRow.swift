/// Points at a row that was not read because of a fault, so that it can be kept as it stood.
///
/// After a quote that is never closed, and after the last row that ``CSVLimits/rows`` allows, one
/// rejected row holds all the rest of the file.
public struct CSVRejectedRow: Sendable, Hashable {
  /// The line, from 1, on which the row begins.
  public let line: Int
  /// The row as a spreadsheet counts it, from 1; the heading row is 1.
  public let number: Int
  /// Where the row stands in the bytes that were read, without the line end after it.
  public let bytes: Range<Int>

  /// Makes a rejected row from its place.
  public init(line: Int, number: Int, bytes: Range<Int>) {
    self.line = line
    self.number = number
    self.bytes = bytes
  }

  /// Makes a rejected row of a row that was sound as CSV but is refused for what it says.
  public init(_ row: CSVRow) {
    self.init(line: row.line, number: row.number, bytes: row.bytes)
  }
}
