/// One run of the checker; 128-bit sums, so that no claimed price can overflow.
struct MatrixCertificateCheck: Sendable {
  let assignment: MatrixAssignment
  let matrix: CostMatrix
  private var rowOfColumn: [Int?]
  private var total: Int128 = 0
  private(set) var violations: [CertificateViolation] = []

  init(assignment: MatrixAssignment, matrix: CostMatrix) {
    self.assignment = assignment
    self.matrix = matrix
    rowOfColumn = Array(repeating: nil, count: matrix.columnCount)
  }

  /// Checks that the pairs exist, are as many as can be, and cost exactly their prices.
  mutating func checkPairs() {
    var count = 0
    for (row, column) in assignment.columnOfRow.enumerated() {
      guard let column else { continue }
      guard let cost = matrix.cost(row: row, column: column) else {
        violations.append(
          .init(
            .forbiddenPair, row: row, column: column,
            "Row \(row) is given column \(column), which does not exist."))
        continue
      }
      count += 1
      total += Int128(cost)
      if let other = rowOfColumn[column] {
        violations.append(
          .init(
            .columnOverfilled, row: row, column: column,
            "Column \(column) is given to row \(row) and to row \(other)."))
      }
      rowOfColumn[column] = row
      let prices = assignment.rowPrices[row].addingReportingOverflow(
        assignment.columnPrices[column])
      if prices.overflow || prices.partialValue != cost {
        violations.append(
          .init(
            .pairNotTight, row: row, column: column,
            "The chosen pair of row \(row) and column \(column) does not cost its prices."))
      }
    }
    let possible = min(matrix.rowCount, matrix.columnCount)
    if count < possible {
      violations.append(
        .init(.tooFewPairs, "Only \(count) pairs are chosen of \(possible) that are possible."))
    }
  }

  /// Checks the prices of the side of which some stay unused.
  mutating func checkUnused() {
    if matrix.columnCount > matrix.rowCount {
      for (column, price) in assignment.columnPrices.enumerated() {
        if price > 0 {
          violations.append(
            .init(
              .pricePositive, column: column, "The price of column \(column) is above 0."))
        } else if price < 0, rowOfColumn[column] == nil {
          violations.append(
            .init(
              .freePlacePriced, column: column,
              "Column \(column) is unused, but its price is \(price)."))
        }
      }
    } else if matrix.rowCount > matrix.columnCount {
      for (row, price) in assignment.rowPrices.enumerated() {
        if price > 0 {
          violations.append(
            .init(.pricePositive, row: row, "The price of row \(row) is above 0."))
        } else if price < 0, assignment.columnOfRow[row] == nil {
          violations.append(
            .init(
              .unservedRowPriced, row: row, "Row \(row) is unused, but its price is \(price)."))
        }
      }
    }
  }

  /// Checks the total against the pairs and the prices.
  mutating func checkTotals() {
    if total != Int128(assignment.totalCost) {
      violations.append(
        .init(
          .valueMisstated,
          "The total is stated as \(assignment.totalCost); the chosen pairs cost \(total)."))
    }
    var prices: Int128 = 0
    for price in assignment.rowPrices { prices += Int128(price) }
    for price in assignment.columnPrices { prices += Int128(price) }
    if prices != total {
      violations.append(
        .init(
          .dualityGap,
          "The prices add up to \(prices); the chosen pairs cost \(total)."))
    }
  }

  /// Checks that no cell costs less than its row's and its column's price together.
  mutating func checkCells() {
    let width = matrix.columnCount
    guard width > 0 else { return }
    // While costs and prices stay below a quarter of their type's range, no difference of three of
    // them overflows, and the sign of the difference tells.
    switch matrix.costs {
    case .narrow(let costs):
      guard let rows = Self.small(assignment.rowPrices, matrix, Int32.self),
        let columns = Self.small(assignment.columnPrices, matrix, Int32.self)
      else { return checkEachCell() }
      checkRows(costs, rows, columns)
    case .wide(let costs):
      guard let rows = Self.small(assignment.rowPrices, matrix, Int64.self),
        let columns = Self.small(assignment.columnPrices, matrix, Int64.self)
      else { return checkEachCell() }
      checkRows(costs, rows, columns)
    }
  }

  /// The prices in the width of the costs; `nil` if a difference might not fit.
  private static func small<Cost: FixedWidthInteger & SignedInteger>(
    _ prices: [Int64], _ matrix: CostMatrix, _: Cost.Type
  ) -> [Cost]? {
    let limit = Int64(Cost.max / 4)
    guard matrix.largestMagnitude <= limit,
      prices.allSatisfy({ -limit <= $0 && $0 <= limit })
    else { return nil }
    return prices.map { Cost(truncatingIfNeeded: $0) }
  }

  private mutating func checkRows<Cost: FixedWidthInteger & SignedInteger>(
    _ costs: [Cost], _ rowPrices: [Cost], _ columnPrices: [Cost]
  ) {
    let width = matrix.columnCount
    var faulty: [Int] = []
    costs.withUnsafeBufferPointer { costs in
      columnPrices.withUnsafeBufferPointer { columnPrices in
        for (row, price) in rowPrices.enumerated() {
          let cells = UnsafeBufferPointer(rebasing: costs[(row * width)..<(row * width + width)])
          var signs: Cost = 0
          for column in 0..<width {
            signs |= cells[column] &- columnPrices[column] &- price
          }
          if signs < 0 { faulty.append(row) }
        }
      }
    }
    for row in faulty { checkCells(ofRow: row) }
  }

  private mutating func checkEachCell() {
    for row in 0..<matrix.rowCount { checkCells(ofRow: row) }
  }

  private mutating func checkCells(ofRow row: Int) {
    let rowPrice = Int128(assignment.rowPrices[row])
    for column in 0..<matrix.columnCount
    where Int128(matrix[row, column]) < rowPrice + Int128(assignment.columnPrices[column]) {
      violations.append(
        .init(
          .edgeUnderpriced, row: row, column: column,
          "Row \(row) with column \(column) costs less than both their prices."))
      return
    }
  }
}
