/// Verifies, without solving anything, that an assignment is possible and that none is better.
///
/// It shares no code with the solvers and believes nothing the assignment says: pairs against
/// edges, demands, places, minimums, quotas and forced pairs, values against pairs, then the
/// conditions on the prices (see ``DualPrices``), and that the prices add up to the value of each
/// level. By the weak duality of linear programming, in the lexicographically ordered integer
/// vectors, an assignment that passes is a best one. A worst-off level is proved by its
/// ``WorstOffBarrier``; the prices of the assignment then hold in the graph of the edges that no
/// worst-off level rules out.
///
/// Source: Schrijver, *Combinatorial Optimization*, Springer 2003, chapters 17 and 21.
public enum CertificateChecker: Sendable {
  /// Lists everything that keeps an assignment from being proved best; none means it is best.
  ///
  /// - Parameters:
  ///   - assignment: The claim; any content is allowed.
  ///   - graph: Who may be matched with whom.
  ///   - levels: What is to be as good as possible, the most important first.
  /// - Returns: All violations; if the lists do not even have the right counts, only those.
  /// - Complexity: linear in rows, columns, edges and members of quotas, times levels.
  public static func violations(
    of assignment: Assignment, in graph: BipartiteGraph, maximising levels: [ObjectiveLevel]
  ) -> [CertificateViolation] {
    let unfit = ClaimShape.misfits(assignment, graph, levels)
    guard unfit.isEmpty else { return unfit }
    if PlainCertificate.holds(assignment, graph, levels) { return [] }
    var check = CertificateCheck(assignment: assignment, graph: graph, levels: levels)
    check.run()
    return check.violations
  }
}
