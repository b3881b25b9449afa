internal import MatchingAlgorithms

/// A change of a round's graph, from which the changed graph is built as a new round would build it.
struct GraphChange {
  /// What may be taken out of a graph.
  enum Dropped: Hashable {
    case quota(Int)
    case minimum(column: Int)
    case demand(row: Int)
    case forced(row: Int, column: Int)
  }

  /// A column that comes in among the others.
  struct NewColumn {
    let index: Int
    let places: Int
    /// The quotas to whose members it belongs.
    let quotas: [Int]
  }

  /// Other numbers of places, by column.
  var places: [Int: Int] = [:]
  /// Further pairs, by the numbers of the changed graph.
  var pairs: [BipartiteGraph.Edge] = []
  /// A further pair that has to be made.
  var forced: BipartiteGraph.Pair?
  /// A further column.
  var newColumn: NewColumn?
  /// A demand that is left out.
  var dropped: Dropped?

  /// Builds the changed graph.
  ///
  /// - Complexity: linear in the graph.
  func applied(to graph: BipartiteGraph) throws(MatchingError) -> BipartiteGraph {
    var capacities = graph.capacities
    for (column, count) in places { capacities[column] = count }
    var minimums = capacities.indices.map { column in
      dropped == .minimum(column: column) ? 0 : graph.minimum(ofColumn: column)
    }
    if let newColumn {
      capacities.insert(newColumn.places, at: newColumn.index)
      minimums.insert(0, at: newColumn.index)
    }
    var builder = BipartiteGraph.Builder(
      columnCapacities: capacities,
      columnMinimums: minimums.allSatisfy { $0 == 0 } ? nil : minimums,
      benefitCount: graph.benefitCount)
    let added = Dictionary(grouping: pairs, by: \.row)
    for row in 0..<graph.rowCount {
      builder.addRow(demand: dropped == .demand(row: row) ? 1 : graph.demand(ofRow: row))
      var edges = graph.edges(ofRow: row).map { (place($0.column), $0.benefits) }
      if let more = added[row] {
        edges += more.map { ($0.column, $0.benefits) }
        edges.sort { $0.0 < $1.0 }
      }
      for (column, benefits) in edges { builder.addEdge(to: column, benefits: benefits) }
    }
    for (index, quota) in graph.quotas.enumerated() where dropped != .quota(index) {
      var quota = quota
      if quota.side == .columns {
        quota.members = quota.members.map(place)
        if let newColumn, newColumn.quotas.contains(index) {
          quota.members.append(newColumn.index)
        }
      }
      builder.addQuota(quota)
    }
    for pair in graph.forcedPairs where dropped != .forced(row: pair.row, column: pair.column) {
      builder.force(row: pair.row, column: place(pair.column))
    }
    if let forced { builder.force(row: forced.row, column: forced.column) }
    return try builder.build()
  }

  /// The number of an old column in the changed graph.
  private func place(_ column: Int) -> Int {
    newColumn.map { column >= $0.index ? column + 1 : column } ?? column
  }
}
