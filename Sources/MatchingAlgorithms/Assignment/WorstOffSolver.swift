/// Solves objectives among whose levels some make the worst-off pair as well off as can be.
///
/// For each such level, the largest threshold is found by bisection with which the graph of the
/// edges at or above it still reaches the best on the earlier levels; what follows is solved in that
/// graph. Source: Garfinkel, *An improved algorithm for the bottleneck assignment problem*, 1971.
struct WorstOffSolver: Sendable {
  let order: SolvingOrder
  /// The graph as the worst-off levels so far leave it.
  private var graph: BipartiteGraph
  private var barriers: [WorstOffBarrier] = []

  init(_ graph: BipartiteGraph, order: SolvingOrder) {
    self.graph = graph
    self.order = order
  }

  /// Solves levels that have been validated for the graph.
  mutating func solve(_ levels: [ObjectiveLevel]) throws(MatchingError) -> Assignment {
    var sums: [ObjectiveLevel] = []
    for (level, objective) in levels.enumerated() {
      if case .worstOff(let benefit) = objective.kind {
        try restrict(level, benefit: benefit, after: sums)
      } else {
        sums.append(objective)
      }
    }
    let found = try SumSolver.solve(LevelValues(validated: sums, of: graph), order: order)
    var stated = found.levelValues[...]
    var thresholds = barriers.map(\.value)[...]
    let values = levels.map { level in
      (level.isWorstOff ? thresholds.popFirst() : stated.popFirst()) ?? 0
    }
    return Assignment(
      columnOfRow: found.columnOfRow, furtherPairs: found.furtherPairs, levelValues: values,
      prices: found.prices, barriers: barriers)
  }

  /// Finds the threshold of one level, and leaves out what is below.
  private mutating func restrict(
    _ level: Int, benefit: Int, after sums: [ObjectiveLevel]
  ) throws(MatchingError) {
    let best = try SumSolver.outcome(LevelValues(validated: sums, of: graph), order: order)
    if let shortage = best.shortage { throw MatchingError(faults: [.infeasible(shortage)]) }
    let reached = best.assignment.levelValues
    let before = best.assignment.prices
    if !graph.hasRequirements, reached.allSatisfy({ $0 == 0 }) {
      barriers.append(
        WorstOffBarrier(
          level: level, value: ObjectiveLevel.nobodyWorstOff, before: before, above: nil))
      graph = graph.restricted(to: benefit, atLeast: nil)
      return
    }
    let values = Array(Set(graph.edgeBenefits[benefit])).sorted()
    var failing: DualPrices?
    var range = 0..<values.count
    // The first value of the range is reached, the first one beyond it is not.
    while range.count > 1 {
      let middle = range.lowerBound + range.count / 2
      let probe = try outcome(sums, benefit: benefit, atLeast: values[middle])
      if probe.isFeasible, probe.assignment.levelValues == reached {
        range = middle..<range.upperBound
      } else {
        range = range.lowerBound..<middle
        failing = probe.assignment.prices
      }
    }
    if failing == nil {
      failing = try outcome(sums, benefit: benefit, atLeast: nil).assignment.prices
    }
    let value = values.isEmpty ? ObjectiveLevel.nobodyWorstOff : values[range.lowerBound]
    barriers.append(
      WorstOffBarrier(level: level, value: value, before: before, above: failing))
    graph = graph.restricted(to: benefit, atLeast: value)
  }

  private func outcome(
    _ sums: [ObjectiveLevel], benefit: Int, atLeast least: Int64?
  ) throws(MatchingError) -> SumSolver.Outcome {
    let part = graph.restricted(to: benefit, atLeast: least)
    return try SumSolver.outcome(
      LevelValues(validated: sums, of: part), order: order, explains: false)
  }
}
