/// Chooses the engine for levels that are all sums.
enum SumSolver: Sendable {
  /// Solves with the engine that fits the graph and the levels, which have been validated.
  static func solve(_ values: LevelValues, order: SolvingOrder) throws(MatchingError) -> Assignment
  {
    let found = try solvePlain(values, order: order)
    return Assignment(
      columnOfRow: found.columnOfRow, furtherPairs: found.furtherPairs,
      levelValues: values.stated(found.levelValues), prices: found.prices)
  }

  /// Solves where rows take one column and columns have capacities only; values are worths.
  private static func solvePlain(
    _ values: LevelValues, order: SolvingOrder
  ) throws(MatchingError) -> Assignment {
    if let found = try SeatSolver(values, order: order)?.solve() { return found }
    return try solvePlain(values, code: VectorCode(levelCount: values.levels.count), order: order)
  }

  private static func solvePlain<Code: WeightCode>(
    _ values: LevelValues, code: Code, order: SolvingOrder
  ) throws(MatchingError) -> Assignment {
    let ranked = RankedGraph(values, code: code, order: order)
    if ranked.isDense {
      var paths = AugmentingPaths<Code.Weight, ScanFrontier>(ranked)
      try paths.run()
      return paths.assignment(values, code: code)
    }
    var paths = AugmentingPaths<Code.Weight, HeapFrontier<Code.Weight>>(ranked)
    try paths.run()
    return paths.assignment(values, code: code)
  }
}
