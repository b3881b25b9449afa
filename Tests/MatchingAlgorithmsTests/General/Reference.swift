import MatchingAlgorithms

/// Finds the best values, and how many assignments reach them, by trying all row by row.
///
/// Knows only the public face of a graph. Rows are taken one after the other; of all choices so far
/// that leave the same loads only the best is kept, with the number of ways to it. Worst-off levels
/// are tried with every threshold. For up to 8 columns and 5 quotas of rows.
struct Reference {
  /// A level as the test states it, and what it means in words that are not the module's.
  enum Level {
    case served([Int64]?)
    case places
    case most(Int)
    case least(Int)
    case worstOff(Int)
    case balance([Int]?)
    case lottery([UInt64], [UInt64])

    var objective: ObjectiveLevel {
      switch self {
      case .served(nil): .rowsServed
      case .served(let weights?): .rowsServed(weights: weights)
      case .places: .placesFilled
      case .most(let benefit): .total(benefit)
      case .least(let benefit): .leastTotal(benefit)
      case .worstOff(let benefit): .worstOff(benefit)
      case .balance(let loads): .balance(startingLoads: loads)
      case .lottery(let rows, let columns): .lottery(rowKeys: rows, columnKeys: columns)
      }
    }

    var isCost: Bool {
      switch self {
      case .least, .balance, .lottery: true
      default: false
      }
    }
  }

  struct Best: Equatable {
    var values: [Int64]
    var ways: Int
  }

  let graph: BipartiteGraph
  let levels: [Level]
  private let rowQuotas: [(bounds: Quota, members: Set<Int>)]

  init(_ graph: BipartiteGraph, _ levels: [Level]) {
    self.graph = graph
    self.levels = levels
    rowQuotas = graph.quotas.filter { $0.side == .rows }.map { ($0, Set($0.members)) }
  }

  /// The best values, as they are stated; `nil` if the requirements cannot be met.
  func best() -> Best? {
    var choices: [[Int: Int64]] = [[:]]
    for (level, kind) in levels.enumerated() {
      guard case .worstOff(let benefit) = kind else { continue }
      let all = (0..<graph.rowCount).flatMap { graph.edges(ofRow: $0).map { $0.benefits[benefit] } }
      let values = Set(all).union([.max])
      choices = choices.flatMap { choice in
        values.map { value in choice.merging([level: value]) { _, new in new } }
      }
    }
    var best: Best?
    for thresholds in choices {
      guard let found = bestWithin(thresholds) else { continue }
      if best.map({ $0.values.lexicographicallyPrecedes(found.values) }) ?? true { best = found }
    }
    return best.map { found in
      Best(
        values: zip(levels, found.values).map { $0.isCost ? -$1 : $1 }, ways: found.ways)
    }
  }

  private func bestWithin(_ thresholds: [Int: Int64]) -> Best? {
    let start = levels.indices.map { thresholds[$0] ?? 0 }
    var states: [UInt64: Best] = [0: Best(values: start, ways: 1)]
    for row in 0..<graph.rowCount {
      let edges = graph.edges(ofRow: row).filter { edge in
        levels.enumerated().allSatisfy { level, kind in
          guard case .worstOff(let benefit) = kind, let least = thresholds[level] else {
            return true
          }
          return edge.benefits[benefit] >= least
        }
      }
      let forced = Set(graph.forcedPairs.filter { $0.row == row }.map(\.column))
      var next: [UInt64: Best] = [:]
      for choice in 0..<(1 << edges.count)
      where choice.nonzeroBitCount <= graph.demand(ofRow: row) {
        let chosen = edges.indices.filter { choice >> $0 & 1 == 1 }.map { edges[$0] }
        guard forced.isSubset(of: chosen.map(\.column)) else { continue }
        for (state, best) in states {
          guard let (key, values) = add(chosen, row: row, to: state, best.values) else { continue }
          let old = next[key]
          if old.map({ $0.values.lexicographicallyPrecedes(values) }) ?? true {
            next[key] = Best(values: values, ways: best.ways)
          } else if let old, old.values == values {
            next[key] = Best(values: values, ways: old.ways + best.ways)
          }
        }
      }
      states = next
    }
    var best: Best?
    for (state, found) in states where areBoundsKept(state) {
      if best.map({ $0.values.lexicographicallyPrecedes(found.values) }) ?? true {
        best = found
      } else if let old = best, old.values == found.values {
        best?.ways += found.ways
      }
    }
    return best
  }

  private func load(_ place: Int, _ state: UInt64) -> Int { Int(state >> (4 * place) & 15) }
  private func quotaLoad(_ place: Int, _ state: UInt64) -> Int {
    Int(state >> (32 + 6 * place) & 63)
  }

  private func add(
    _ edges: [BipartiteGraph.Edge], row: Int, to state: UInt64, _ values: [Int64]
  ) -> (UInt64, [Int64])? {
    var state = state
    var values = values
    for (count, edge) in edges.enumerated() {
      let load = load(edge.column, state)
      if load >= graph.capacities[edge.column] { return nil }
      state += 1 << (4 * UInt64(edge.column))
      for (place, quota) in rowQuotas.enumerated() where quota.members.contains(row) {
        state += 1 << (32 + 6 * UInt64(place))
      }
      for (level, kind) in levels.enumerated() {
        switch kind {
        case .served(let weights): if count == 0 { values[level] += weights?[row] ?? 1 }
        case .places: values[level] += 1
        case .most(let benefit): values[level] += edge.benefits[benefit]
        case .least(let benefit): values[level] -= edge.benefits[benefit]
        case .worstOff: break
        case .balance(let loads): values[level] -= Int64((loads?[edge.column] ?? 0) + load)
        case .lottery(let rows, let columns):
          let hash = StableHash.mixed(StableHash.mixed(rows[row]) &+ columns[edge.column])
          values[level] -= Int64(hash >> 44) + 1
        }
      }
    }
    return (state, values)
  }

  private func areBoundsKept(_ state: UInt64) -> Bool {
    for column in 0..<graph.columnCount
    where load(column, state) < graph.minimum(ofColumn: column) { return false }
    for (place, quota) in rowQuotas.enumerated() {
      let load = quotaLoad(place, state)
      if load < quota.bounds.atLeast || load > quota.bounds.atMost ?? .max { return false }
    }
    for quota in graph.quotas where quota.side == .columns {
      let load = quota.members.reduce(0) { $0 + self.load($1, state) }
      if load < quota.atLeast || load > quota.atMost ?? .max { return false }
    }
    return true
  }
}
