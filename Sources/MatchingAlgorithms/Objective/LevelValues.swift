/// Reads what each edge is worth on each level of an objective that fits the graph.
struct LevelValues: Sendable {
  let graph: BipartiteGraph
  let levels: [ObjectiveLevel]
  /// For each level the sum over the rows of the largest magnitude: a bound on every matching.
  let bounds: [Int64]

  /// Validates the levels against the graph; throws all faults at once.
  init(_ levels: [ObjectiveLevel], of graph: BipartiteGraph) throws(MatchingError) {
    var faults: [MatchingError.Fault] = []
    var bounds: [Int64] = []
    if levels.isEmpty { faults.append(.noLevels) }
    if levels.count > ObjectiveLevel.limit { faults.append(.tooManyLevels(levels.count)) }
    for (level, objective) in levels.enumerated() {
      switch objective.kind {
      case .rowsServed(nil):
        bounds.append(Int64(graph.rowCount))
      case .rowsServed(let weights?):
        bounds.append(Self.sum(weights, level: level, rows: graph.rowCount, &faults))
      case .total(let benefit) where benefit >= 0 && benefit < graph.benefitCount:
        bounds.append(Self.bound(benefit, of: graph))
      case .total(let benefit):
        faults.append(.unknownBenefit(benefit, level: level, count: graph.benefitCount))
      }
    }
    guard faults.isEmpty else { throw MatchingError(faults: faults) }
    self.graph = graph
    self.levels = levels
    self.bounds = bounds
  }

  /// What a pair is worth on a level.
  func value(_ level: Int, row: Int, edge: Int) -> Int64 {
    switch levels[level].kind {
    case .rowsServed(nil): 1
    case .rowsServed(let weights?): weights[row]
    case .total(let benefit): graph.edgeBenefits[benefit][edge]
    }
  }

  /// What each edge is worth, all levels together.
  func weights<Code: WeightCode>(_ code: Code) -> [Code.Weight] {
    var weights = [Code.Weight](repeating: .zero, count: graph.edgeCount)
    for level in levels.indices {
      switch levels[level].kind {
      case .rowsServed(nil):
        let unit = code.weight(1, level: level)
        for edge in weights.indices { weights[edge] += unit }
      case .rowsServed(let rowWeights?):
        for row in 0..<graph.rowCount {
          let unit = code.weight(rowWeights[row], level: level)
          for edge in graph.edgeRange(ofRow: row) { weights[edge] += unit }
        }
      case .total(let benefit):
        let values = graph.edgeBenefits[benefit]
        for edge in weights.indices { weights[edge] += code.weight(values[edge], level: level) }
      }
    }
    return weights
  }

  private static func sum(
    _ weights: [Int64], level: Int, rows: Int, _ faults: inout [MatchingError.Fault]
  ) -> Int64 {
    if weights.count != rows {
      faults.append(.weightCountMismatch(weights.count, level: level, rows: rows))
    }
    var sum: Int64 = 0
    var isTooLarge = false
    for (row, weight) in weights.enumerated() {
      guard 0...BipartiteGraph.valueLimit ~= weight else {
        faults.append(.weightOutOfRange(weight, row: row, level: level))
        continue
      }
      if !isTooLarge { sum += weight }
      isTooLarge = sum > BipartiteGraph.valueLimit
    }
    if isTooLarge { faults.append(.sumOutOfRange("level", level: level)) }
    return sum
  }

  /// The builder has checked that this stays within `BipartiteGraph.valueLimit`.
  private static func bound(_ benefit: Int, of graph: BipartiteGraph) -> Int64 {
    let values = graph.edgeBenefits[benefit]
    var sum: Int64 = 0
    for row in 0..<graph.rowCount {
      var largest: Int64 = 0
      for edge in graph.edgeRange(ofRow: row) { largest = max(largest, abs(values[edge])) }
      sum += largest
    }
    return sum
  }
}
