/// Tells from an assignment and its prices whether another one is as good.
///
/// Every best assignment agrees with the prices: it chooses pairs that are worth more than they pay,
/// leaves those that are worth less, and only pairs that are worth exactly what they pay can be
/// changed; likewise for the number of pairs in rows, columns and quotas. Two best assignments
/// differ by cycles of such changes. So another one exists if and only if, in the graph of possible
/// changes, some pair lies on a cycle, that is within a strongly connected component.
///
/// With a ``ObjectiveLevel/lottery(rowKeys:columnKeys:)`` as the last level the answer is nearly
/// always `unique`, and the assignment then does not depend on how the input was sorted.
///
/// ```swift
/// let levels: [ObjectiveLevel] = [
///   .rowsServed, .total(), .lottery(rowKeys: rowKeys, columnKeys: columnKeys),
/// ]
/// let best = try LexicographicAssignment.solve(graph, maximising: levels)
/// UniquenessChecker.uniqueness(of: best, in: graph, maximising: levels)  // .unique
/// ```
///
/// Source: Tarjan, *Depth-first search and linear graph algorithms*, SIAM Journal on Computing 1,
/// 1972 (components).
public enum UniquenessChecker: Sendable {
  /// Checks the certificate, then looks for a cycle of changes that cost nothing.
  ///
  /// - Parameters:
  ///   - assignment: The claim; any content is allowed.
  ///   - graph: Who may be matched with whom.
  ///   - levels: What is to be as good as possible, the most important first.
  /// - Complexity: linear in rows, columns, edges and members of quotas, times levels.
  public static func uniqueness(
    of assignment: Assignment, in graph: BipartiteGraph, maximising levels: [ObjectiveLevel]
  ) -> Uniqueness {
    let violations = CertificateChecker.violations(
      of: assignment, in: graph, maximising: levels)
    guard violations.isEmpty else { return .unproved(violations) }
    let changes = FreeChanges(assignment, graph, levels)
    let components = StronglyConnectedComponents(
      nodeCount: changes.nodeCount, sources: changes.sources, targets: changes.targets)
    for (place, pair) in changes.pairs.enumerated()
    where components.areTogether(changes.sources[place], changes.targets[place]) {
      return .differs(pair)
    }
    return .unique
  }
}
