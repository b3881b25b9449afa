/// Adds up prices, whatever they are, to a bound that no assignment exceeds.
///
/// It is the dual function: for each row, column and quota the most that its rewards and its price
/// bring together, and for each edge what it is worth beyond the prices it pays. Maxima are
/// lexicographic. Sums have 128 bits, so that no claimed price can overflow.
struct DualBound: Sendable {
  let terms: CheckedTerms
  let prices: DualPrices
  /// The prices that a pair of each row pays: the row's and those of the quotas that hold it.
  let rowTotals: [[Int128]]
  /// The prices that a pair of each column pays, likewise.
  let columnTotals: [[Int128]]

  init(_ terms: CheckedTerms, _ prices: DualPrices) {
    self.terms = terms
    self.prices = prices
    var rows = prices.rows.map { $0.map { Int128($0) } }
    var columns = prices.columns.map { $0.map { Int128($0) } }
    for (index, quota) in terms.graph.quotas.enumerated() {
      for level in terms.range {
        let price = Int128(prices.quotas[level][index])
        if price == 0 { continue }
        for member in quota.members {
          if quota.side == .rows {
            rows[level][member] += price
          } else {
            columns[level][member] += price
          }
        }
      }
    }
    rowTotals = rows
    columnTotals = columns
  }

  /// What a pair is worth on a level beyond what it pays.
  func surplus(_ level: Int, _ row: Int, _ column: Int, _ edge: Int) -> Int128 {
    terms.worth(level, row, edge) - rowTotals[level][row] - columnTotals[level][column]
  }

  /// The bound on each level.
  ///
  /// - Parameter isCovered: Whether the caller makes sure itself that no edge of a row of demand 1 is
  ///   worth more than it pays.
  func sum(isCovered: Bool = false) -> [Int128] {
    let graph = terms.graph
    var sum = [Int128](repeating: 0, count: terms.count)
    var degrees = [Int](repeating: 0, count: graph.columnCount)
    for row in 0..<graph.rowCount {
      let isSingle = graph.demand(ofRow: row) == 1
      var degree = 0
      for edge in graph.rowStarts[row]..<graph.rowStarts[row + 1] where terms.isPresent(edge) {
        let column = Int(graph.edgeColumns[edge])
        degree += 1
        degrees[column] += 1
        if isCovered, isSingle { continue }
        add(&sum, times: 1) { surplus($0, row, column, edge) }
      }
      let places = min(graph.demand(ofRow: row), degree)
      if places == 0 { continue }
      add(&sum, times: 1) { terms.rowReward($0, row, 1) + Int128(prices.rows[$0][row]) }
      add(&sum, times: places - 1) { Int128(prices.rows[$0][row]) }
    }
    for column in 0..<graph.columnCount {
      addColumn(column, places: min(graph.capacities[column], degrees[column]), &sum)
    }
    for (index, quota) in graph.quotas.enumerated() {
      let most = min(quota.atMost ?? .max, graph.edgeCount)
      let asked = min(quota.atLeast, most)
      add(&sum, times: asked) {
        terms.quotaReward($0, index, 1) + Int128(prices.quotas[$0][index])
      }
      add(&sum, times: most - asked) { Int128(prices.quotas[$0][index]) }
    }
    return sum
  }

  private func addColumn(_ column: Int, places: Int, _ sum: inout [Int128]) {
    if terms.hasBalance {
      for t in 0..<places {
        add(&sum, times: 1) {
          terms.columnReward($0, column, t + 1) + Int128(prices.columns[$0][column])
        }
      }
      return
    }
    let asked = min(terms.graph.minimum(ofColumn: column), places)
    add(&sum, times: asked) {
      terms.columnReward($0, column, 1) + Int128(prices.columns[$0][column])
    }
    add(&sum, times: places - asked) { Int128(prices.columns[$0][column]) }
  }

  /// Adds a vector some times if it is above 0.
  private func add(_ sum: inout [Int128], times: Int, _ component: (Int) -> Int128) {
    guard times > 0, terms.sign(component) > 0 else { return }
    for level in terms.range { sum[level] += Int128(times) * component(level) }
  }
}
