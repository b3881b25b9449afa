/// Says which column each row gets, what that is worth on each level, and proves it best.
public struct Assignment: Hashable, Sendable {
  /// The column of each row, `nil` for a row that stays unserved.
  public let columnOfRow: [Int?]
  /// The value reached on each level of the objective, in the order of the levels.
  public let levelValues: [Int64]
  /// The prices that prove that nothing better is possible.
  public let prices: DualPrices

  /// States an assignment, as a solver found it or as somebody claims it.
  public init(columnOfRow: [Int?], levelValues: [Int64], prices: DualPrices) {
    self.columnOfRow = columnOfRow
    self.levelValues = levelValues
    self.prices = prices
  }

  /// The chosen pairs by ascending row.
  public var pairs: [(row: Int, column: Int)] {
    columnOfRow.enumerated().compactMap { row, column in column.map { (row, $0) } }
  }

  /// The rows without a column, ascending.
  public var unservedRows: [Int] {
    columnOfRow.indices.filter { columnOfRow[$0] == nil }
  }

  /// The number of rows with a column.
  public var servedCount: Int {
    columnOfRow.count { $0 != nil }
  }
}
