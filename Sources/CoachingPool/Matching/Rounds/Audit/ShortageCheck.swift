internal import MatchingAlgorithms

/// Checks, without solving anything, that some bounds of a graph cannot be met together.
///
/// Each bound counts the chosen pairs that belong to it. Where no pair belongs to more of the asking
/// bounds than of the limiting ones, what the first ask together can be no more than what the second
/// let through; if it is more, nothing meets them all. The units are read from the graph, and nothing is
/// believed of what a claim says of them.
///
/// Source: Hoffman, *Some recent applications of the theory of linear inequalities to extremal
/// combinatorial analysis*, 1960; the argument is Farkas's lemma with multipliers of one.
struct ShortageCheck {
  private let graph: BipartiteGraph

  init(_ graph: BipartiteGraph) { self.graph = graph }

  /// Whether the shortage proves that the graph's bounds cannot be met.
  ///
  /// - Complexity: linear in the edges and the members of quotas.
  func proves(_ shortage: RequirementShortage) -> Bool {
    var rows = [Int](repeating: 0, count: graph.rowCount)
    var columns = [Int](repeating: 0, count: graph.columnCount)
    var pairs: [BipartiteGraph.Pair: Int] = [:]
    var excess: Int128 = 0
    let asking = Set(shortage.asking.map(\.bound))
    let limits = Set(shortage.limits.map(\.bound))
    for (bounds, sign) in [(asking, 1), (limits, -1)] {
      for bound in bounds {
        guard let units = units(bound, asking: sign > 0) else { return false }
        excess += Int128(units * sign)
        switch bound {
        case .minimum(let column), .capacity(let column): columns[column] += sign
        case .demand(let row): rows[row] += sign
        case .forced(let row, let column), .pair(let row, let column):
          pairs[.init(row: row, column: column), default: 0] += sign
        case .atLeast(let quota), .atMost(let quota):
          let members = graph.quotas[quota].members
          if graph.quotas[quota].side == .rows {
            for member in members { rows[member] += sign }
          } else {
            for member in members { columns[member] += sign }
          }
        }
      }
    }
    guard excess > 0 else { return false }
    return (0..<graph.rowCount).allSatisfy { row in
      graph.edges(ofRow: row).allSatisfy { edge in
        rows[row] + columns[edge.column]
          + (pairs[.init(row: row, column: edge.column)] ?? 0) <= 0
      }
    }
  }

  /// What a bound asks for or lets through; `nil` for one that does not exist or is of the other side.
  private func units(_ bound: RequirementShortage.Bound, asking: Bool) -> Int? {
    switch bound {
    case .minimum(let column) where asking && isColumn(column): graph.minimum(ofColumn: column)
    case .atLeast(let quota) where asking && graph.quotas.indices.contains(quota):
      graph.quotas[quota].atLeast
    case .forced(let row, let column) where asking:
      graph.forcedPairs.contains(.init(row: row, column: column)) ? 1 : nil
    case .demand(let row) where !asking && row >= 0 && row < graph.rowCount:
      min(graph.demand(ofRow: row), graph.edges(ofRow: row).count)
    case .capacity(let column) where !asking && isColumn(column):
      min(graph.capacities[column], degree(ofColumn: column))
    case .atMost(let quota) where !asking && graph.quotas.indices.contains(quota):
      graph.quotas[quota].atMost
    case .pair where !asking: 1
    default: nil
    }
  }

  private func isColumn(_ column: Int) -> Bool { column >= 0 && column < graph.columnCount }

  private func degree(ofColumn column: Int) -> Int {
    (0..<graph.rowCount).count { graph.edge(row: $0, column: column) != nil }
  }
}
