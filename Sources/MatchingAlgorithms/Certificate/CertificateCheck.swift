/// One run of the checker; 128-bit sums, so that no claimed price can overflow.
struct CertificateCheck: Sendable {
  let assignment: Assignment
  let graph: BipartiteGraph
  let levels: [ObjectiveLevel]
  var used: [Int]
  var values: [Int128]
  var priceSums: [Int128]
  var violations: [CertificateViolation] = []

  init(assignment: Assignment, graph: BipartiteGraph, levels: [ObjectiveLevel]) {
    self.assignment = assignment
    self.graph = graph
    self.levels = levels
    used = Array(repeating: 0, count: graph.columnCount)
    values = Array(repeating: 0, count: levels.count)
    priceSums = Array(repeating: 0, count: levels.count)
  }

  /// Checks the row's pair, price and edges, and adds the row to the sums.
  mutating func checkRow(_ row: Int) {
    let chosen = assignment.columnOfRow[row]
    let prices = assignment.prices.rows
    if sign({ Int128(prices[$0][row]) }) < 0 {
      violations.append(.init(.priceNegative, row: row, "The price of row \(row) is below 0."))
    }
    for level in levels.indices { priceSums[level] += Int128(prices[level][row]) }

    var isPairFound = false
    for edge in graph.rowStarts[row]..<graph.rowStarts[row + 1] {
      let column = Int(graph.edgeColumns[edge])
      let columnPrices = assignment.prices.columns
      let surplus = sign {
        Int128(prices[$0][row]) + Int128(columnPrices[$0][column]) - worth($0, row, edge)
      }
      if surplus < 0 {
        violations.append(
          .init(
            .edgeUnderpriced, row: row, column: column,
            "Row \(row) with column \(column) is worth more than both their prices."))
      }
      if column == chosen {
        isPairFound = true
        used[column] += 1
        for level in levels.indices { values[level] += worth(level, row, edge) }
        if surplus != 0 {
          violations.append(
            .init(
              .pairNotTight, row: row, column: column,
              "The chosen pair of row \(row) and column \(column) is not worth their prices."))
        }
      }
    }
    if let chosen, !isPairFound {
      violations.append(
        .init(
          .forbiddenPair, row: row, column: chosen,
          "Row \(row) is given column \(chosen), to which it has no edge."))
    }
    if chosen == nil, sign({ Int128(prices[$0][row]) }) != 0 {
      violations.append(
        .init(.unservedRowPriced, row: row, "Row \(row) is unserved, but its price is not 0."))
    }
  }

  /// Checks the column's places and price, and adds the prices of its places to the sums.
  mutating func checkColumn(_ column: Int) {
    let prices = assignment.prices.columns
    let capacity = graph.capacities[column]
    let priceSign = sign { Int128(prices[$0][column]) }
    if used[column] > capacity {
      violations.append(
        .init(
          .columnOverfilled, column: column,
          "Column \(column) is given \(used[column]) rows for \(capacity) places."))
    }
    if priceSign < 0 {
      violations.append(
        .init(.priceNegative, column: column, "The price of column \(column) is below 0."))
    }
    if used[column] < capacity, priceSign != 0 {
      violations.append(
        .init(
          .freePlacePriced, column: column,
          "Column \(column) has a free place, but its price is not 0."))
    }
    // More places than rows could never be used; the smaller number bounds the sum as well.
    let places = Int128(min(capacity, graph.rowCount))
    for level in levels.indices { priceSums[level] += places * Int128(prices[level][column]) }
  }

  /// Checks the stated value of a level, and that the prices add up to it.
  mutating func checkTotals(_ level: Int) {
    let stated = Int128(assignment.levelValues[level])
    if stated != values[level] {
      violations.append(
        .init(
          .valueMisstated, level: level,
          "Level \(level) is stated as \(stated); the chosen pairs are worth \(values[level])."))
    }
    if priceSums[level] != values[level] {
      violations.append(
        .init(
          .dualityGap, level: level,
          """
          The prices of level \(level) add up to \(priceSums[level]); the chosen pairs are worth \
          \(values[level]).
          """))
    }
  }

  private func worth(_ level: Int, _ row: Int, _ edge: Int) -> Int128 {
    switch levels[level].kind {
    case .rowsServed(nil): 1
    case .rowsServed(let weights?): Int128(weights[row])
    case .total(let benefit): Int128(graph.edgeBenefits[benefit][edge])
    default: 0
    }
  }

  /// The sign of the first level that is not 0.
  private func sign(_ component: (Int) -> Int128) -> Int {
    for level in levels.indices {
      let value = component(level)
      if value != 0 { return value < 0 ? -1 : 1 }
    }
    return 0
  }
}
