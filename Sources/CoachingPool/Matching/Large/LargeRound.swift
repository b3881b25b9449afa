internal import MatchingAlgorithms

/// Decides rounds that have too many pairs to keep.
enum LargeRound {
  /// The levels, where a round of these aims can be decided without keeping its pairs.
  static func levels(
    _ objectives: [MatchingPolicy.Objective], in field: MatchField
  ) -> [ImplicitLevel]? {
    var levels: [ImplicitLevel] = []
    for objective in objectives {
      switch objective {
      case .peopleServed: levels.append(.rowsServed(weights: nil))
      case .peopleServedByWaiting: levels.append(.rowsServed(weights: field.waitingWeights))
      case .seniorsInOwnOrganisation: levels.append(.total(benefit: MatchField.Benefit.senior))
      case .totalFit: levels.append(.total(benefit: MatchField.Benefit.points))
      case .load: levels.append(.total(benefit: MatchField.Benefit.load))
      case .worstOff: return nil
      }
    }
    return levels
  }

  /// Decides a round whose constraints forbid pairs at most.
  ///
  /// Where two requests that are kept apart share a practitioner, one pair of each such two is forbidden
  /// and the round is decided again, up to so many times. The first decision bounds what is possible:
  /// where the last reaches its values, it is proved the best, and otherwise the round says how far it
  /// may be from it.
  static func proof(
    _ field: MatchField, _ rules: ResolvedRules, _ rows: CompiledRows,
    forbidding forbidden: [(Int, Int)], levels: [ImplicitLevel], limit: Int
  ) throws(RoundError) -> RoundProof {
    // As they stand before the search leaves pairs out.
    let planned = rows.planned
    var search = ImplicitAssignment(rows, levels)
    let root = try search.run()
    var last = root
    var left: [BipartiteGraph.Pair] = []
    var turns = 1
    while true {
      let clashes = field.apart.clashes(of: last.assignment.pairs)
      if clashes.isEmpty { break }
      turns += 1
      if turns > max(1, limit) { throw RoundError(limit: limit) }
      search.forbid(clashes)
      left += clashes
      last = try search.run()
    }
    var tree = RoundTree()
    tree.nodes = [.init(forbidden: [], outcome: .solved(root.assignment))]
    tree.best = .init(forbidden: left, assignment: last.assignment)
    let scan = PriceScan(
      field: field, rules: rules, planned: planned, forbidden: forbidden, levels: levels,
      pairCount: root.pairCount, passes: last.passes, solves: last.solves)
    // Prices that hold for every pair hold for those kept at the end.
    guard
      let proof = RoundProof(
        last.core, tree, levels.map(\.level), keepingApart: field.apart, scan: scan)
    else { throw RoundError(limit: limit) }
    return proof
  }
}

extension ApartRequests {
  /// For each two rows that share a column and may not, the pair of the later one; each pair once.
  func clashes(of pairs: [(row: Int, column: Int)]) -> [BipartiteGraph.Pair] {
    if isEmpty { return [] }
    let sorted = pairs.sorted { ($0.column, $0.row) < ($1.column, $1.row) }
    var found: [BipartiteGraph.Pair] = []
    var first = 0
    for (position, pair) in sorted.enumerated() {
      if sorted[first].column != pair.column { first = position }
      // A row that gives way gives way once, and those after it are compared with it no more.
      let kept = sorted[first..<position].filter { other in
        !found.contains { $0.row == other.row && $0.column == other.column }
      }
      if kept.contains(where: { areApart($0.row, pair.row) }) {
        found.append(.init(row: pair.row, column: pair.column))
      }
    }
    return found
  }
}

extension RoundConstraints {
  /// Whether the constraints forbid pairs at most, beside saying who takes part.
  var forbidAtMost: Bool {
    pinned.isEmpty && minimums.isEmpty && wanted.isEmpty && quotas.isEmpty
  }
}
