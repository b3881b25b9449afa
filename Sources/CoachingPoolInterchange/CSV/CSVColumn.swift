/// Says which column a fault is in: its number from 1, and its heading where it has one.
public struct CSVColumn: Sendable, Hashable {
  /// The column's number, the leftmost being 1.
  public let number: Int
  /// The heading above the column; `nil` for a fault in the heading row or beyond its last cell.
  public let heading: String?

  /// Makes a column from its number and heading.
  public init(number: Int, heading: String? = nil) {
    self.number = number
    self.heading = heading
  }
}
