internal import MatchingAlgorithms

/// Decides a round's graph anew after a change, as the round itself was decided.
struct RoundReplay {
  let levels: [ObjectiveLevel]
  let apart: ApartRequests
  let limit: Int

  init(_ round: RoundResult) {
    levels = round.proof.levels
    apart = round.field.apart
    limit = round.field.context.policy.matching.branchLimit
  }

  /// The best round of a graph; `nil` where none was found within the limit of branches.
  ///
  /// - Throws: What the solver throws, `infeasible` among it.
  func decide(
    _ graph: BipartiteGraph, keepsApart: Bool = true
  ) throws(MatchingError) -> Assignment? {
    guard keepsApart else {
      return try LexicographicAssignment.solve(graph, maximising: levels)
    }
    return try RoundSearch.tree(graph, levels, apart, limit: limit)?.best?.assignment
  }
}

extension MatchingError {
  /// Whether nothing meets what has to be met.
  var isShortage: Bool { faults.contains { $0.shortage != nil } }
}
