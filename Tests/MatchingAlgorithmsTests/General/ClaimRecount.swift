import MatchingAlgorithms

/// Counts a claim's pairs anew, by the public face of a graph only.
enum ClaimRecount {
  /// The values of the levels; `nil` if the pairs are not allowed or a requirement is not met.
  static func values(
    of claim: Assignment, in graph: BipartiteGraph, _ levels: [Reference.Level]
  ) -> [Int64]? {
    guard claim.columnOfRow.count == graph.rowCount else { return nil }
    var pairs = claim.columnOfRow.enumerated().compactMap { row, column in
      column.map { BipartiteGraph.Pair(row: row, column: $0) }
    }
    pairs += claim.furtherPairs
    guard Set(pairs).count == pairs.count else { return nil }
    var edges: [BipartiteGraph.Edge] = []
    for pair in pairs {
      guard (0..<graph.rowCount).contains(pair.row),
        let edge = graph.edges(ofRow: pair.row).first(where: { $0.column == pair.column })
      else { return nil }
      edges.append(edge)
    }
    guard isFeasible(edges, graph) else { return nil }
    return levels.map { value(of: $0, edges, graph) }
  }

  private static func isFeasible(_ edges: [BipartiteGraph.Edge], _ graph: BipartiteGraph) -> Bool {
    let areRowsKept = (0..<graph.rowCount).allSatisfy { row in
      edges.count { $0.row == row } <= graph.demand(ofRow: row)
    }
    let areColumnsKept = (0..<graph.columnCount).allSatisfy { column in
      let load = edges.count { $0.column == column }
      return load >= graph.minimum(ofColumn: column) && load <= graph.capacities[column]
    }
    let areQuotasKept = graph.quotas.allSatisfy { quota in
      let load = edges.count {
        quota.members.contains(quota.side == .rows ? $0.row : $0.column)
      }
      return load >= quota.atLeast && load <= quota.atMost ?? .max
    }
    let areForcedChosen = graph.forcedPairs.allSatisfy { forced in
      edges.contains { $0.row == forced.row && $0.column == forced.column }
    }
    return areRowsKept && areColumnsKept && areQuotasKept && areForcedChosen
  }

  private static func value(
    of level: Reference.Level, _ edges: [BipartiteGraph.Edge], _ graph: BipartiteGraph
  ) -> Int64 {
    switch level {
    case .served(let weights):
      return Set(edges.map(\.row)).reduce(0) { $0 + (weights?[$1] ?? 1) }
    case .places: return Int64(edges.count)
    case .most(let benefit), .least(let benefit):
      return edges.reduce(0) { $0 + $1.benefits[benefit] }
    case .worstOff(let benefit): return edges.map { $0.benefits[benefit] }.min() ?? .max
    case .balance(let loads):
      return (0..<graph.columnCount).reduce(0) { sum, column in
        let load = edges.count { $0.column == column }
        return sum + (0..<load).reduce(0) { $0 + Int64((loads?[column] ?? 0) + $1) }
      }
    case .lottery(let rows, let columns):
      return edges.reduce(0) { sum, edge in
        let hash = StableHash.mixed(StableHash.mixed(rows[edge.row]) &+ columns[edge.column])
        return sum + Int64(hash >> 44) + 1
      }
    }
  }
}
