internal import MatchingAlgorithms

/// What was found where there were too many pairs to keep.
struct ImplicitSolution: Sendable {
  /// Who gets whom, the values, and prices that hold for every pair.
  let assignment: Assignment
  /// The pairs that were kept.
  let core: BipartiteGraph
  /// How often all pairs were looked at.
  let passes: Int
  /// How often the pairs kept were solved.
  let solves: Int
  /// How many pairs there are.
  let pairCount: Int
}
