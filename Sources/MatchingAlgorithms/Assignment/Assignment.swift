/// Says which columns each row gets, what that is worth on each level, and proves it best.
public struct Assignment: Hashable, Sendable {
  /// The column of each row, `nil` for a row that stays unserved.
  ///
  /// Of a row with several columns it is the smallest; the others are `furtherPairs`.
  public let columnOfRow: [Int?]
  /// The pairs beyond the first of rows that get several columns, by ascending row and column.
  public let furtherPairs: [BipartiteGraph.Pair]
  /// The value reached on each level of the objective, in the order of the levels.
  public let levelValues: [Int64]
  /// The prices that prove that nothing better is possible on the levels that are sums.
  public let prices: DualPrices
  /// The proofs of the worst-off levels, one for each, in the order of the levels.
  public let barriers: [WorstOffBarrier]

  /// States an assignment, as a solver found it or as somebody claims it.
  public init(
    columnOfRow: [Int?], furtherPairs: [BipartiteGraph.Pair] = [], levelValues: [Int64],
    prices: DualPrices, barriers: [WorstOffBarrier] = []
  ) {
    self.columnOfRow = columnOfRow
    self.furtherPairs = furtherPairs
    self.levelValues = levelValues
    self.prices = prices
    self.barriers = barriers
  }

  /// The chosen pairs by ascending row and column.
  ///
  /// Complexity: linear in the rows.
  public var pairs: [(row: Int, column: Int)] {
    var pairs: [(row: Int, column: Int)] = []
    pairs.reserveCapacity(columnOfRow.count + furtherPairs.count)
    var next = 0
    for (row, column) in columnOfRow.enumerated() {
      if let column { pairs.append((row, column)) }
      while next < furtherPairs.count, furtherPairs[next].row <= row {
        pairs.append((furtherPairs[next].row, furtherPairs[next].column))
        next += 1
      }
    }
    for pair in furtherPairs[next...] { pairs.append((pair.row, pair.column)) }
    return pairs
  }

  /// Returns the columns of a row, ascending; none if it is unserved or there is no such row.
  ///
  /// It takes `furtherPairs` to ascend, as a solver states them; of other claims it may miss some.
  ///
  /// Complexity: logarithmic in the further pairs.
  public func columns(ofRow row: Int) -> [Int] {
    guard row >= 0, row < columnOfRow.count, let first = columnOfRow[row] else { return [] }
    var range = furtherPairs.indices
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      range =
        furtherPairs[middle].row < row
        ? (middle + 1)..<range.upperBound : range.lowerBound..<middle
    }
    let further = furtherPairs[range.lowerBound...].prefix { $0.row == row }
    return [first] + further.map(\.column)
  }

  /// The rows without a column, ascending.
  ///
  /// Complexity: linear in the rows.
  public var unservedRows: [Int] {
    columnOfRow.indices.filter { columnOfRow[$0] == nil }
  }

  /// The number of rows with a column.
  ///
  /// Complexity: linear in the rows.
  public var servedCount: Int {
    columnOfRow.count { $0 != nil }
  }
}
