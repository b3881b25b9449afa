extension CertificateCheck {
  /// Checks the row's price, and its pairs against the prices they pay.
  mutating func checkRow(_ row: Int) {
    let isSingle = graph.demand(ofRow: row) == 1
    for edge in graph.rowStarts[row]..<graph.rowStarts[row + 1] where terms.isPresent(edge) {
      let column = Int(graph.edgeColumns[edge])
      let surplus = terms.sign { bound.surplus($0, row, column, edge) }
      let isChosen = pairs.isChosen[edge]
      if surplus > 0, isSingle || !isChosen {
        violations.append(
          .init(
            .edgeUnderpriced, row: row, column: column,
            "Row \(row) with column \(column) is worth more than both their prices."))
      }
      if isChosen, surplus < 0 || (isSingle && surplus > 0) {
        violations.append(
          .init(
            .pairNotTight, row: row, column: column,
            "The chosen pair of row \(row) and column \(column) is not worth their prices."))
      }
    }
    let load = pairs.rowLoads[row]
    guard isSingle else {
      violations += rewardViolations(
        "row \(row)", row: row, load: load, limit: graph.demand(ofRow: row),
        { terms.rowReward($0, row, $1) }, { Int128(assignment.prices.rows[$0][row]) })
      return
    }
    let price = terms.sign { Int128(assignment.prices.rows[$0][row]) }
    if price < 0 {
      violations.append(.init(.priceNegative, row: row, "The price of row \(row) is below 0."))
    }
    if load == 0, price != 0 {
      violations.append(
        .init(.unservedRowPriced, row: row, "Row \(row) is unserved, but its price is not 0."))
    }
  }

  /// Checks the column's price against its places.
  mutating func checkColumn(_ column: Int) {
    let load = pairs.columnLoads[column]
    let capacity = graph.capacities[column]
    guard terms.isPlain(column: column) else {
      violations += rewardViolations(
        "column \(column)", column: column, load: load, limit: capacity,
        { terms.columnReward($0, column, $1) }, { Int128(assignment.prices.columns[$0][column]) })
      return
    }
    let price = terms.sign { Int128(assignment.prices.columns[$0][column]) }
    if price < 0 {
      violations.append(
        .init(.priceNegative, column: column, "The price of column \(column) is below 0."))
    }
    if load < capacity, price != 0 {
      violations.append(
        .init(
          .freePlacePriced, column: column,
          "Column \(column) has a free place, but its price is not 0."))
    }
  }

  /// Checks the quota's price against its bounds.
  mutating func checkQuota(_ quota: Int) {
    violations += rewardViolations(
      "quota \(quota)", load: pairs.quotaLoads[quota], limit: graph.quotas[quota].atMost ?? .max,
      { terms.quotaReward($0, quota, $1) }, { Int128(assignment.prices.quotas[$0][quota]) })
  }

  /// Checks that the last pair's reward and the price are at least 0, and the next pair's at most.
  private func rewardViolations(
    _ name: String, row: Int? = nil, column: Int? = nil, load: Int, limit: Int,
    _ reward: (_ level: Int, _ t: Int) -> Int128, _ price: (_ level: Int) -> Int128
  ) -> [CertificateViolation] {
    var violations: [CertificateViolation] = []
    if load > 0, terms.sign({ reward($0, load) + price($0) }) < 0 {
      violations.append(
        .init(
          .lastPairUnrewarded, row: row, column: column,
          "The last pair of \(name) brings less than it costs at its price."))
    }
    if load < limit, terms.sign({ reward($0, load + 1) + price($0) }) > 0 {
      violations.append(
        .init(
          .nextPairRewarded, row: row, column: column,
          "One more pair of \(name) would bring more than it costs at its price."))
    }
    return violations
  }

  /// Checks a worst-off level: that the earlier levels cannot be better, and would be worse above.
  mutating func checkBarrier(_ index: Int) {
    let barrier = assignment.barriers[index]
    let earlier = Array(levels[..<barrier.level].filter { !$0.isWorstOff })
    let sofar = Array(reached.prefix(terms.shift + earlier.count))
    let thresholds = Array(terms.thresholds.prefix(index))
    if assignment.levelValues[barrier.level] != barrier.value {
      violations.append(
        .init(
          .barrierMissing, level: barrier.level,
          "The barrier of level \(barrier.level) is for \(barrier.value) and not its value."))
    }
    let before = DualBound(
      CheckedTerms(graph, earlier, thresholds: thresholds), barrier.before)
    if before.sum() != sofar {
      violations.append(
        .init(
          .barrierBroken, level: barrier.level,
          "The prices before level \(barrier.level) do not prove the earlier levels best."))
    }
    if barrier.value == ObjectiveLevel.nobodyWorstOff { return }
    guard let prices = barrier.above else {
      violations.append(
        .init(
          .barrierMissing, level: barrier.level,
          "Level \(barrier.level) has no prices for the graph above its value."))
      return
    }
    let above = DualBound(
      CheckedTerms(
        graph, earlier,
        thresholds: thresholds + [(terms.thresholds[index].benefit, barrier.value + 1)]), prices)
    if !above.sum().lexicographicallyPrecedes(sofar) {
      violations.append(
        .init(
          .barrierBroken, level: barrier.level,
          "The prices above level \(barrier.level) do not prove that an earlier level would lose."))
    }
  }
}
