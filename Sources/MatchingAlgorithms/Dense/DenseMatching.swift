/// Holds the matching that the dense solver builds, row by row, on priced rows.
///
/// Between its steps the prices are feasible: a matched pair costs its row, beyond the column's
/// price, no more than any other column does.
final class DenseMatching<Cost: FixedWidthInteger & SignedInteger> {
  let rows: PricedRows<Cost>
  /// The row of each column and the column of each row, -1 for none.
  let rowOf: UnsafeMutablePointer<Int32>
  let columnOf: UnsafeMutablePointer<Int32>
  /// The rows without a column.
  var waiting: [Int32] = []

  private init(_ rows: PricedRows<Cost>) {
    self.rows = rows
    rowOf = .allocate(rows.columnCount, of: -1)
    columnOf = .allocate(rows.rowCount, of: -1)
  }

  deinit {
    rowOf.deallocate()
    columnOf.deallocate()
  }

  /// Finds a cheapest matching of all rows.
  static func cheapest(
    _ rows: PricedRows<Cost>, plan: DensePlan, largestMagnitude: Int64
  ) throws(MatchingError) -> DenseMatching {
    let isSquare = rows.rowCount == rows.columnCount
    var matching = DenseMatching(rows)
    if isSquare {
      matching.reduceColumns()
      matching.takeTightColumns()
    } else {
      // A column that stays without a row must keep price 0, so none is reduced.
      matching.waiting = (0..<rows.rowCount).map { Int32(truncatingIfNeeded: $0) }
    }
    for _ in 0..<plan.reductionPasses { try matching.reduceRows() }
    var search = PathSearch<Cost>(rows)
    // Where columns are many, some are free near by, and no search is long.
    if let patience = plan.patience, rows.columnCount <= 8 * rows.rowCount {
      let looks = patience * rows.rowCount * rows.columnCount
      if try search.run(matching, patience: looks) { return matching }
      if isSquare {
        rows.listLength = min(plan.longLength, rows.columnCount)
      } else {
        // Scaling leaves prices on columns that nobody takes, which only a square matrix forgives.
        matching = matching.squared(plan)
      }
      // Those who wait will move the prices as those who were matched did.
      try matching.scale(
        from: search.meanLength(plus: matching.waiting.count),
        upTo: Cost(truncatingIfNeeded: largestMagnitude / 2))
      search = PathSearch<Cost>(matching.rows)
    }
    _ = try search.run(matching, patience: nil)
    matching.rows.shiftPrices()
    return matching
  }

  /// The same pairs in a square, where rows of cost 0 wait for the columns that nobody takes.
  private func squared(_ plan: DensePlan) -> DenseMatching {
    let square = DenseMatching(rows.squared(plan))
    square.rows.listLength = min(plan.longLength, rows.columnCount)
    for column in 0..<rows.columnCount where rowOf[column] >= 0 {
      square.match(Int(rowOf[column]), column)
    }
    square.waiting = waiting
    square.waiting += (rows.rowCount..<rows.columnCount).map { Int32(truncatingIfNeeded: $0) }
    return square
  }

  /// Prices each column at its least cost.
  private func reduceColumns() {
    let width = rows.columnCount
    let prices = rows.prices
    for column in 0..<width { prices[column] = rows.cost(0, column) }
    var row = 1
    while row + 4 <= rows.rowCount {
      let first = rows.costs(ofRow: row)
      let second = first + width
      let third = second + width
      let fourth = third + width
      for column in 0..<width {
        let left = min(first[column], second[column])
        let right = min(third[column], fourth[column])
        prices[column] = min(prices[column], min(left, right))
      }
      row += 4
    }
    while row < rows.rowCount {
      let last = rows.costs(ofRow: row)
      for column in 0..<width { prices[column] = min(prices[column], last[column]) }
      row += 1
    }
  }

  /// Gives each row the first free column that costs it no more than its price, if there is one.
  private func takeTightColumns() {
    let width = rows.columnCount
    let prices = rows.prices
    for row in 0..<rows.rowCount {
      let costs = rows.costs(ofRow: row)
      var column = 0
      while column + 64 <= width {
        var hits: Cost = 0
        for place in column..<(column + 64) {
          // 0 only where the column is tight and its row is -1.
          let gap = (costs[place] &- prices[place]) | Cost(truncatingIfNeeded: ~rowOf[place])
          hits |= gap == 0 ? 1 : 0
        }
        if hits != 0 { break }
        column += 64
      }
      while column < width, costs[column] != prices[column] || rowOf[column] >= 0 { column += 1 }
      if column < width {
        match(row, column)
      } else {
        waiting.append(Int32(truncatingIfNeeded: row))
      }
    }
  }

  @inline(__always) func match(_ row: Int, _ column: Int) {
    rowOf[column] = Int32(truncatingIfNeeded: row)
    columnOf[row] = Int32(truncatingIfNeeded: column)
  }

  /// The column of a row when all are matched, what the pair costs, and the row's price.
  func pair(ofRow row: Int) -> (column: Int, cost: Int64, price: Int64) {
    let column = Int(columnOf[row])
    let cost = Int64(rows.cost(row, column))
    return (column, cost, cost - Int64(rows.prices[column]))
  }

  func columnPrice(_ column: Int) -> Int64 { Int64(rows.prices[column]) }
}
