/// A row or a column of a table: one of a category, of a group of categories, or of all.
///
/// A new case is a breaking change and comes with a major version.
public enum TableLine: Hashable, Sendable, Codable, CustomStringConvertible {
  /// The category of that number, from 0.
  case category(Int)
  /// The group of that number, from 0; rows alone have groups.
  case group(Int)
  /// All categories together.
  case total

  /// The line in words, with numbers from 0.
  public var description: String {
    switch self {
    case .category(let number): "category \(number)"
    case .group(let number): "group \(number)"
    case .total: "total"
    }
  }
}

/// Where a figure stands in a table.
///
/// A table of one direction has its categories in rows, and one column, `.category(0)`.
public struct TablePlace: Hashable, Sendable, Codable, CustomStringConvertible {
  /// The row.
  public let row: TableLine
  /// The column.
  public let column: TableLine

  /// Names a place.
  public init(_ row: TableLine, _ column: TableLine = .category(0)) {
    self.row = row
    self.column = column
  }

  /// The place in words, with numbers from 0.
  public var description: String { "row \(row), column \(column)" }
}
