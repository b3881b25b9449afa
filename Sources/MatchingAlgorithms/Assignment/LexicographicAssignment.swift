/// Finds the best assignment of rows to columns for a list of levels, exactly and with its proof.
///
/// Each row takes at most as many columns as it demands, each column at most as many rows as it has
/// places; minimums, quotas and forced pairs come before every level. The levels are made as good
/// as possible in order: a later one only decides between assignments that are equal on all earlier
/// ones. A pair is chosen only if a requirement needs it or it is worth more than nothing (its
/// first level that is not 0 is positive); so with `[.total()]` a row rather stays unserved than
/// take a pair of benefit 0 or less, and with `[.total(), .rowsServed]` a pair of benefit 0 is
/// chosen where it costs no points.
///
/// Ann (row 0) and Ben (row 1) both like Dee (column 0), who has one place; Ben takes nobody else:
///
/// ```swift
/// var builder = BipartiteGraph.Builder(columnCapacities: [1, 2])
/// builder.addRow()
/// builder.addEdge(to: 0, benefit: 9)
/// builder.addEdge(to: 1, benefit: 4)
/// builder.addRow()
/// builder.addEdge(to: 0, benefit: 1)
/// let graph = try builder.build()
/// let levels: [ObjectiveLevel] = [.rowsServed, .total()]
/// let best = try LexicographicAssignment.solve(graph, maximising: levels)
/// best.columnOfRow  // [1, 0]: both are served, with 5 points; 9 points would serve Ann alone
/// best.levelValues  // [2, 5]
/// CertificateChecker.violations(of: best, in: graph, maximising: levels)  // []
/// ```
///
/// Method for graphs with capacities only, if the levels are sums over pairs that fit into one 64-bit
/// number: an auction of the places with falling ε, forward and in reverse (Bertsekas 1988; Bertsekas,
/// Castañon and Tsaknakis 1993), and then shortest augmenting paths with prices, which finish exactly
/// (Tomizawa 1971; Edmonds and Karp 1972; Hopcroft and Karp 1973).
/// Method for the rest: the primal network simplex with convex costs as parallel arcs; worst-off
/// levels by bisection of the threshold.
public enum LexicographicAssignment: Sendable {
  /// Finds a best assignment.
  ///
  /// - Parameters:
  ///   - graph: Who may be matched with whom.
  ///   - levels: What to make as large as possible, the most important first; 1 to
  ///     `ObjectiveLevel.limit` levels.
  ///   - order: In which order rows and columns are taken, which decides between equally good
  ///     assignments; the same order gives the same answer on every run and machine.
  /// - Returns: The assignment, its value on each level, and prices that prove it best.
  /// - Throws: All faults of the levels and the keys at once; or the code `infeasible`, with the
  ///   requirements that cannot be met together; or the code `cancelled`, if the current task is
  ///   cancelled (asked at least every few ten thousand bids or pivots).
  /// - Complexity: the auction is pseudo-polynomial in the range of the worths, the paths take
  ///   O(m log m) for each row it leaves over (m edges), and the network simplex has no polynomial
  ///   bound. In practice the time grows little faster than m; `Examples/Benchmarks` measures it.
  ///   Memory beside the graph: 8 or 16 bytes an edge for the narrow or wide numbers of the auction,
  ///   and as much again where columns offer places; 8 more where several levels are packed.
  public static func solve(
    _ graph: BipartiteGraph, maximising levels: [ObjectiveLevel], order: SolvingOrder = .byIndex
  ) throws(MatchingError) -> Assignment {
    let values = try LevelValues(levels, of: graph, takenIn: order)
    guard levels.contains(where: \.isWorstOff) else {
      return try SumSolver.solve(values, order: order)
    }
    var solver = WorstOffSolver(graph, order: order)
    return try solver.solve(levels)
  }
}
