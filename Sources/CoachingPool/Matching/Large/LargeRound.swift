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
  static func proof(
    _ field: MatchField, _ rules: ResolvedRules, _ rows: CompiledRows,
    forbidding forbidden: [(Int, Int)], levels: [ImplicitLevel]
  ) throws(RoundError) -> RoundProof? {
    let solution = try ImplicitAssignment.solve(rows, maximising: levels)
    var tree = RoundTree()
    tree.nodes = [.init(forbidden: [], outcome: .solved(solution.assignment))]
    tree.best = .init(forbidden: [], assignment: solution.assignment)
    let scan = PriceScan(
      field: field, rules: rules, forbidden: forbidden, levels: levels,
      pairCount: solution.pairCount, passes: solution.passes, solves: solution.solves)
    return RoundProof(
      solution.core, tree, levels.map(\.level), keepingApart: field.apart, scan: scan)
  }
}

extension RoundConstraints {
  /// Whether the constraints forbid pairs at most, beside saying who takes part.
  var forbidAtMost: Bool {
    pinned.isEmpty && minimums.isEmpty && wanted.isEmpty && quotas.isEmpty
  }
}
