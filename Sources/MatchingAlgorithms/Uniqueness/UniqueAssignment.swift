/// Holds the best assignment that a lottery singles out among equally good ones.
///
/// ```swift
/// let answer = try LexicographicAssignment.solveUnique(
///   graph, maximising: [.rowsServed, .total()], rowKeys: rowKeys, columnKeys: columnKeys)
/// answer.uniqueness  // .unique, nearly always
/// ```
public struct UniqueAssignment: Hashable, Sendable {
  /// The assignment; its last level is the lottery.
  public let assignment: Assignment
  /// The levels with the lottery as the last: what to give a checker.
  public let levels: [ObjectiveLevel]
  /// Whether the optimum was proved the only one.
  public let uniqueness: Uniqueness

  /// States an answer.
  public init(assignment: Assignment, levels: [ObjectiveLevel], uniqueness: Uniqueness) {
    self.assignment = assignment
    self.levels = levels
    self.uniqueness = uniqueness
  }
}

extension LexicographicAssignment {
  /// Finds the best assignment, singles one out by a lottery where several are best, and says whether
  /// it was proved the only one.
  ///
  /// - Parameters:
  ///   - graph: Who may be matched with whom.
  ///   - levels: What to make as good as possible, at most one fewer than `ObjectiveLevel.limit`.
  ///   - rowKeys: One key for each row, which belongs to it and not to its position.
  ///   - columnKeys: One key for each column, likewise.
  /// - Returns: The assignment, which does not depend on the order of the input if it is unique.
  /// - Throws: As ``solve(_:maximising:order:)``.
  /// - Complexity: that of a solution with one more level, and one pass over the graph.
  public static func solveUnique(
    _ graph: BipartiteGraph, maximising levels: [ObjectiveLevel], rowKeys: [UInt64],
    columnKeys: [UInt64]
  ) throws(MatchingError) -> UniqueAssignment {
    let levels = levels + [.lottery(rowKeys: rowKeys, columnKeys: columnKeys)]
    let best = try solve(
      graph, maximising: levels, order: .byKeys(rows: rowKeys, columns: columnKeys))
    return UniqueAssignment(
      assignment: best, levels: levels,
      uniqueness: UniquenessChecker.uniqueness(of: best, in: graph, maximising: levels))
  }
}
