internal import MatchingAlgorithms

/// What a search of a round looked at: the branches, each with its own proof, and the best round found.
struct RoundTree: Sendable {
  /// One half of a branch: some pairs are forbidden beside those of the round.
  struct Node: Sendable {
    let forbidden: [BipartiteGraph.Pair]
    let outcome: Outcome
    var split: Split?
  }

  /// What solving a node came to.
  enum Outcome: Sendable {
    /// The best that the node holds if no request had to be kept apart.
    case solved(Assignment)
    /// Nothing meets what has to be met.
    case infeasible(RequirementShortage)
  }

  /// Two rows that shared a column and may not; in each child one of them is kept from it.
  struct Split: Sendable {
    let first: Int
    let second: Int
    let column: Int
    let children: [Int]
  }

  /// A round that keeps every demand.
  struct Best: Sendable {
    let forbidden: [BipartiteGraph.Pair]
    let assignment: Assignment
  }

  var nodes: [Node] = []
  var best: Best?

  /// Tells whether values are better than those of the best round found.
  func isBetterThanBest(_ values: [Int64]) -> Bool {
    guard let best else { return true }
    return best.assignment.levelValues.lexicographicallyPrecedes(values)
  }

  /// The best bound among the branches that were not looked into and may hold a better round.
  var openBound: [Int64]? {
    var bound: [Int64]?
    for node in nodes where node.split == nil {
      guard case .solved(let assignment) = node.outcome,
        isBetterThanBest(assignment.levelValues)
      else { continue }
      if let known = bound, !known.lexicographicallyPrecedes(assignment.levelValues) { continue }
      bound = assignment.levelValues
    }
    return bound
  }
}
