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

  init(_ rows: PricedRows<Cost>) {
    self.rows = rows
    rowOf = .allocate(rows.columnCount, of: -1)
    columnOf = .allocate(rows.rowCount, of: -1)
  }

  deinit {
    rowOf.deallocate()
    columnOf.deallocate()
  }

  var isSquare: Bool { rows.rowCount == rows.columnCount }

  /// Matches every row at least total cost.
  func run(_ plan: DensePlan) throws(MatchingError) {
    if isSquare {
      reduceColumns()
      takeTightColumns()
    } else {
      // A column that stays without a row must keep price 0, so none is reduced.
      waiting = (0..<rows.rowCount).map { Int32(truncatingIfNeeded: $0) }
    }
    for _ in 0..<plan.reductionPasses { try reduceRows() }
    var search = PathSearch<Cost>(columnCount: rows.columnCount)
    // Scaling leaves prices on columns that nobody takes, which only a square matrix forgives.
    if isSquare, let patience = plan.patience {
      let isDone = try search.run(self, patience: patience * rows.rowCount * rows.columnCount)
      if isDone { return }
      rows.listLength = min(plan.longLength, rows.columnCount)
      try scale(from: search.meanLength)
    }
    _ = try search.run(self, patience: nil)
  }

  /// Prices each column at its least cost.
  private func reduceColumns() {
    let width = rows.columnCount
    let prices = rows.prices
    for column in 0..<width { prices[column] = rows.cells[column] }
    var row = 1
    while row + 4 <= rows.rowCount {
      let first = rows.cells + row * width
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
      let last = rows.cells + row * width
      for column in 0..<width { prices[column] = min(prices[column], last[column]) }
      row += 1
    }
  }

  /// Gives each row the first free column that costs it no more than its price, if there is one.
  private func takeTightColumns() {
    let width = rows.columnCount
    let prices = rows.prices
    for row in 0..<rows.rowCount {
      let costs = rows.cells + row * width
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
