/// Solves what has demands, minimums, quotas, forced pairs or balance, by the network simplex.
enum NetworkEngine: Sendable {
  /// Solves with the narrowest numbers that hold the levels; values are worths.
  ///
  /// - Parameter explains: Whether to look for the cut where requirements cannot be met.
  static func solve(
    _ values: LevelValues, order: SolvingOrder, explains: Bool
  ) throws(MatchingError) -> SumSolver.Outcome {
    var bounds = values.bounds
    let graph = values.graph
    if graph.hasRequirements {
      let minimums = (graph.columnMinimums ?? []).count { $0 > 0 }
      bounds.insert(Int64(minimums + graph.forcedEdges.count + graph.quotas.count), at: 0)
    }
    if let code = MixedRadixCode<Int64>(bounds: bounds) {
      return try solve(values, code: code, order: order, explains: explains)
    }
    if let code = MixedRadixCode<Int128>(bounds: bounds) {
      return try solve(values, code: code, order: order, explains: explains)
    }
    return try solve(
      values, code: WideVectorCode(levelCount: bounds.count), order: order, explains: explains)
  }

  private static func solve<Code: WeightCode>(
    _ values: LevelValues, code: Code, order: SolvingOrder, explains: Bool
  ) throws(MatchingError) -> SumSolver.Outcome {
    let network = try AssignmentNetwork(values, code: code, order: order)
    var simplex = NetworkSimplex(network.network)
    try simplex.run()
    var answer = NetworkAnswer(network, simplex)
    answer.dropWorthless()
    let prices = answer.prices(simplex)
    var outcome = SumSolver.Outcome(assignment: answer.assignment(prices))
    outcome.isFeasible = answer.isFeasible
    if explains, !answer.isFeasible { outcome.shortage = answer.shortage(prices) }
    return outcome
  }
}
