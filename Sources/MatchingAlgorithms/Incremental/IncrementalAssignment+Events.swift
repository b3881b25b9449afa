extension IncrementalAssignment {
  /// Takes a row out for good; whoever gains by its place gets it.
  ///
  /// - Throws: `rowOutOfRange`. A row that has withdrawn already stays so.
  /// - Complexity: one shortest path, which mostly sees a small part of the graph.
  public mutating func withdraw(row: Int) throws(MatchingError) {
    try check(row: row)
    guard withdrawn.insert(row).inserted else { return }
    ownSeats().withdraw(order.rank(ofRow: row))
  }

  /// Adds a row and returns its number, the next one; others move if that is better.
  ///
  /// - Parameter edges: The columns the row may take, each at most once, and what the pairs are worth.
  /// - Throws: Every fault of the edges at once: `columnOutOfRange`, `duplicateEdge`,
  ///   `benefitCountMismatch`, `benefitOutOfRange`; `sumOutOfRange` where the row would lead out of the
  ///   numbers kept for it: then start anew from ``graph()``; `countOutOfRange` beyond
  ///   `BipartiteGraph.vertexLimit` rows.
  /// - Complexity: one shortest path.
  @discardableResult
  public mutating func addRow(
    edges: [(column: Int, benefits: [Int64])]
  ) throws(MatchingError) -> Int {
    let row = rowCount
    var faults: [MatchingError.Fault] = []
    if row >= BipartiteGraph.vertexLimit {
      faults.append(.count("rows", row + 1, limit: BipartiteGraph.vertexLimit))
    }
    var seen: Set<Int> = []
    for edge in edges {
      faults += self.faults(row: row, column: edge.column, edge.benefits)
      if !seen.insert(edge.column).inserted {
        faults.append(.duplicateEdge(row: row, column: edge.column))
      }
    }
    guard faults.isEmpty else { throw MatchingError(faults: faults) }
    try widenBounds(for: edges.map(\.benefits))
    let ranked = edges.map { (rank: order.rank(ofColumn: $0.column), edge: $0) }
      .sorted { $0.rank < $1.rank }
    let seats = ownSeats()
    for (rank, _) in ranked where Int(seats.capacity[rank]) < capacities[order.columns[rank]] {
      seats.addPlace(to: rank)
    }
    seats.graph.addRow(
      ranked.map { .init(other: Int32($0.rank), worth: max(0, worth($0.edge.benefits))) })
    seats.arrive()
    arrivals.append(edges.map(\.column).sorted())
    for edge in edges { changes[EdgeKey(row: row, column: edge.column)] = edge.benefits }
    return row
  }

  /// Gives a column more places or fewer; whoever must leave is seated elsewhere if that is best.
  ///
  /// - Throws: `columnOutOfRange`, `negativeCapacity`.
  /// - Complexity: one shortest path for each place won or lost that was or will be in use.
  public mutating func setCapacity(ofColumn column: Int, to places: Int) throws(MatchingError) {
    var faults: [MatchingError.Fault] = []
    if column < 0 || column >= columnCount {
      faults.append(.columnOutOfRange(row: nil, column, count: columnCount))
    }
    if places < 0 { faults.append(.negativeCapacity(column: column, places)) }
    guard faults.isEmpty else { throw MatchingError(faults: faults) }
    capacities[column] = places
    let seats = ownSeats()
    let rank = order.rank(ofColumn: column)
    // One more place than there are rows that could come is as good as any number.
    let edges = seats.graph.columnEnds[rank] - seats.graph.columnStarts[rank]
    let needed = min(places, edges + 1)
    while Int(seats.capacity[rank]) < needed { seats.addPlace(to: rank) }
    while Int(seats.capacity[rank]) > needed { seats.removePlace(from: rank) }
  }

  /// Changes what a pair is worth.
  ///
  /// - Throws: `rowOutOfRange`, `columnOutOfRange`; `edgeAbsent` for a pair that is forbidden or was
  ///   taken out; and the faults of benefits as ``addRow(edges:)`` does.
  /// - Complexity: two shortest paths at most.
  public mutating func setBenefits(
    row: Int, column: Int, _ benefits: [Int64]
  ) throws(MatchingError) {
    let edge = try edge(row: row, column: column)
    let faults = faults(row: row, column: column, benefits)
    guard faults.isEmpty else { throw MatchingError(faults: faults) }
    try widenBounds(for: [benefits])
    changes[EdgeKey(row: row, column: column)] = .some(benefits)
    ownSeats().setWorth(worth(benefits), ofEdge: edge, row: order.rank(ofRow: row))
  }

  /// Forbids a pair that was permitted.
  ///
  /// - Throws: `rowOutOfRange`, `columnOutOfRange`; `edgeAbsent` for a pair that is forbidden already.
  /// - Complexity: two shortest paths at most.
  public mutating func forbid(row: Int, column: Int) throws(MatchingError) {
    let edge = try edge(row: row, column: column)
    changes[EdgeKey(row: row, column: column)] = .some(nil)
    ownSeats().setWorth(0, ofEdge: edge, row: order.rank(ofRow: row))
  }
}

extension IncrementalAssignment {
  func check(row: Int) throws(MatchingError) {
    guard row >= 0, row < rowCount else {
      throw MatchingError(faults: [.rowOutOfRange(row, count: rowCount, column: nil)])
    }
  }

  /// The seat engine's edge of a pair that is permitted now.
  func edge(row: Int, column: Int) throws(MatchingError) -> Int {
    try check(row: row)
    guard column >= 0, column < columnCount else {
      throw MatchingError(faults: [.columnOutOfRange(row: row, column, count: columnCount)])
    }
    guard !isForbidden(row: row, column: column),
      let edge = seats.graph.edge(
        row: order.rank(ofRow: row), column: order.rank(ofColumn: column))
    else { throw MatchingError(faults: [.edgeAbsent(row: row, column: column)]) }
    return edge
  }

  /// Whether an event took a pair out.
  func isForbidden(row: Int, column: Int) -> Bool {
    withdrawn.contains(row) || changes[EdgeKey(row: row, column: column)] == .some(nil)
  }

  /// What a pair is worth on all levels in one number.
  func worth(_ benefits: [Int64]) -> Int64 {
    zip(levels.indices, levels).reduce(0) { sum, level in
      sum + (plan.code?.units[level.0] ?? 1) * level.1.worth(benefits)
    }
  }

  private func faults(
    row: Int, column: Int, _ benefits: [Int64]
  ) -> [MatchingError.Fault] {
    var faults: [MatchingError.Fault] = []
    if column < 0 || column >= columnCount {
      faults.append(.columnOutOfRange(row: row, column, count: columnCount))
    }
    if benefits.count != base.benefitCount {
      faults.append(
        .benefitCountMismatch(
          row: row, column: column, benefits.count, expected: base.benefitCount))
    }
    for (level, benefit) in benefits.enumerated()
    where benefit.magnitude > BipartiteGraph.valueLimit.magnitude {
      faults.append(.benefitOutOfRange(row: row, column: column, level: level, benefit))
    }
    return faults
  }

  /// Counts what one more row, or a row's changed pair, adds at most to the sums of the levels.
  private mutating func widenBounds(for benefits: [[Int64]]) throws(MatchingError) {
    var widened = bounds
    var faults: [MatchingError.Fault] = []
    for (level, objective) in levels.enumerated() {
      let largest = benefits.map { abs(objective.worth($0)) }.max() ?? 0
      widened[level] += largest
      if widened[level] > limits[level] { faults.append(.sumOutOfRange("level", level: level)) }
    }
    guard faults.isEmpty else { throw MatchingError(faults: faults) }
    bounds = widened
  }
}

extension ObjectiveLevel {
  /// Whether ``IncrementalAssignment`` keeps it.
  var isIncremental: Bool {
    switch kind {
    case .rowsServed(nil), .placesFilled, .total, .leastTotal: true
    default: false
    }
  }

  /// What a pair with these benefits is worth on a level that is kept incrementally.
  func worth(_ benefits: [Int64]) -> Int64 {
    switch kind {
    case .total(let benefit): benefits[benefit]
    case .leastTotal(let benefit): -benefits[benefit]
    default: 1
    }
  }
}
