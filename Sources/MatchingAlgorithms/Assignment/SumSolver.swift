/// Chooses the engine for levels that are all sums.
enum SumSolver: Sendable {
  /// What an engine found.
  struct Outcome: Sendable {
    /// The assignment; its values are worths, of which more is better, of costs as well.
    let assignment: Assignment
    /// What requirements cannot be met, where the engine was asked and some cannot.
    var shortage: RequirementShortage?
    /// Whether all requirements are met.
    var isFeasible = true
  }

  /// Solves with the engine that fits the graph and the levels, which have been validated.
  ///
  /// - Throws: `cancelled`; or `infeasible`, with the requirements that cannot be met together.
  static func solve(_ values: LevelValues, order: SolvingOrder) throws(MatchingError) -> Assignment
  {
    let outcome = try outcome(values, order: order)
    if let shortage = outcome.shortage {
      throw MatchingError(faults: [.infeasible(shortage)])
    }
    let found = outcome.assignment
    return Assignment(
      columnOfRow: found.columnOfRow, furtherPairs: found.furtherPairs,
      levelValues: values.stated(found.levelValues), prices: found.prices)
  }

  /// Solves; where not all requirements can be met, as many as can be.
  static func outcome(
    _ values: LevelValues, order: SolvingOrder, explains: Bool = true
  ) throws(MatchingError) -> Outcome {
    if values.graph.isPlain, let found = try SeatSolver(values, order: order)?.solve() {
      return Outcome(assignment: found)
    }
    return try NetworkEngine.solve(values, order: order, explains: explains)
  }
}
