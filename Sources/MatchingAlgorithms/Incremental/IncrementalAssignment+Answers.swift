extension IncrementalAssignment {
  /// The assignment as it stands, with prices that prove it best for ``graph()``.
  ///
  /// Complexity: O(m log m) for m edges, since the prices given are the lowest.
  public var assignment: Assignment {
    let seats = Seats(copying: seats, graph: seats.graph)
    seats.lowerPrices()
    var columnOfRow = [Int?](repeating: nil, count: rowCount)
    var rowPrices = levels.map { _ in [Int64](repeating: 0, count: rowCount) }
    var columnPrices = levels.map { _ in [Int64](repeating: 0, count: columnCount) }
    var values = [Int64](repeating: 0, count: levels.count)
    for row in 0..<rowCount {
      let rank = order.rank(ofRow: row)
      let column = seats.column(ofRow: rank)
      if column < 0 { continue }
      columnOfRow[row] = order.columns[column]
      let worth = plan.components(seats.graph.edges[seats.rows[rank].edge].worth)
      for (level, price) in plan.components(seats.profit(rank)).enumerated() {
        rowPrices[level][row] = price
        values[level] += worth[level]
      }
    }
    for (rank, column) in order.columns.enumerated() where seats.price[rank] != 0 {
      for (level, price) in plan.components(seats.price[rank]).enumerated() {
        columnPrices[level][column] = price
      }
    }
    let stated = zip(levels, values).map { $0.isCost ? -$1 : $1 }
    return Assignment(
      columnOfRow: columnOfRow, levelValues: stated,
      prices: DualPrices(rows: rowPrices, columns: columnPrices))
  }

  /// What one more place in each column would add, `[level][column]`.
  ///
  /// Complexity: O(m log m) for m edges.
  public func placePrices() -> [[Int64]] { assignment.prices.columns }

  /// The graph as it stands after all events; rows that withdrew have no edges.
  ///
  /// - Throws: `sumOutOfRange` where events led beyond what a graph may hold.
  /// - Complexity: linear.
  public func graph() throws(MatchingError) -> BipartiteGraph {
    var builder = BipartiteGraph.Builder(
      columnCapacities: capacities, benefitCount: base.benefitCount)
    for row in 0..<rowCount {
      builder.addRow()
      if withdrawn.contains(row) { continue }
      let old = row < base.rowCount ? base.edges(ofRow: row) : []
      for edge in old {
        switch changes[EdgeKey(row: row, column: edge.column)] {
        case nil: builder.addEdge(to: edge.column, benefits: edge.benefits)
        case .some(let changed?): builder.addEdge(to: edge.column, benefits: changed)
        case .some(nil): break
        }
      }
      if row < base.rowCount { continue }
      for column in arrivals[row - base.rowCount] {
        if case .some(let benefits?) = changes[EdgeKey(row: row, column: column)] {
          builder.addEdge(to: column, benefits: benefits)
        }
      }
    }
    return try builder.build()
  }

  /// What would be lost on each level, lexicographically 0 or more, if a row had to take a column.
  ///
  /// - Throws: `rowOutOfRange`, `columnOutOfRange`; `edgeAbsent` for a forbidden pair; `noPlace` where the column has no place at all.
  /// - Complexity: two shortest paths, plus copying one entry for each row and place.
  public func loss(forcing row: Int, to column: Int) throws(MatchingError) -> [Int64] {
    let edge = try edge(row: row, column: column)
    guard capacities[column] > 0 else {
      throw MatchingError(faults: [.noPlace(column: column)])
    }
    return loss(forcing: edge, row: row, column: column)
  }

  /// What would be lost by a pair that is permitted, in a column that has places.
  private func loss(forcing edge: Int, row: Int, column: Int) -> [Int64] {
    let rank = order.rank(ofColumn: column)
    let trial = Seats(copying: seats, graph: seats.graph)
    trial.gain = 0
    trial.force(order.rank(ofRow: row), into: rank)
    return plan.components(-trial.gain - worthOf(edge, row: row, column: column))
  }

  /// What a row could have instead, best first: each column it may take, and what that would lose.
  ///
  /// The row's own column is among them, with a loss of 0.
  ///
  /// - Throws: `rowOutOfRange`.
  /// - Complexity: that of ``loss(forcing:to:)`` for each edge of the row.
  public func alternates(forRow row: Int) throws(MatchingError) -> [Alternate] {
    try check(row: row)
    let rank = order.rank(ofRow: row)
    var found: [Alternate] = []
    for edge in seats.graph.rowStarts[rank]..<seats.graph.rowStarts[rank + 1] {
      let column = order.columns[seats.graph.column(edge)]
      if capacities[column] == 0 || isForbidden(row: row, column: column) { continue }
      found.append(
        Alternate(column: column, loss: loss(forcing: edge, row: row, column: column)))
    }
    // Equal losses stay in the order in which the solver takes the columns.
    return found.enumerated().sorted {
      if $0.element.loss == $1.element.loss { return $0.offset < $1.offset }
      return $0.element.loss.lexicographicallyPrecedes($1.element.loss)
    }.map(\.element)
  }

  /// Names a column a row could have, and what that would cost everybody together.
  public struct Alternate: Hashable, Sendable {
    /// The column.
    public let column: Int
    /// What would be lost on each level.
    public let loss: [Int64]

    /// States an alternate.
    public init(column: Int, loss: [Int64]) {
      self.column = column
      self.loss = loss
    }
  }

  /// What a pair is worth, also where the engine counts it as nothing because it is less than that.
  private func worthOf(_ edge: Int, row: Int, column: Int) -> Int64 {
    if case .some(let benefits?) = changes[EdgeKey(row: row, column: column)] {
      return worth(benefits)
    }
    return base.edge(row: row, column: column).map { worth($0.benefits) }
      ?? seats.graph.edges[edge].worth
  }
}
