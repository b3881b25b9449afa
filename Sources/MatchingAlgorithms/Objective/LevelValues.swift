/// Reads what each edge is worth on each level of an objective that fits the graph.
///
/// Worths are to be made large: of a level that is a cost they are negative. What depends on more
/// than the edge is not among them: the weight of a served row where the row's demand is above 1
/// (see ``firstPlaceWorth(_:row:)``), the prices of balance (see ``Balance``), and worst-off levels.
struct LevelValues: Sendable {
  let graph: BipartiteGraph
  let levels: [ObjectiveLevel]
  /// For each level the sum over the rows of the largest magnitude: a bound on every matching.
  let bounds: [Int64]

  /// Validates the levels and the order against the graph; throws all faults at once.
  init(
    _ levels: [ObjectiveLevel], of graph: BipartiteGraph, takenIn order: SolvingOrder
  ) throws(MatchingError) {
    var check = ObjectiveCheck(graph)
    check.faults = order.faults(for: graph)
    if levels.isEmpty { check.faults.append(.noLevels) }
    if levels.count > ObjectiveLevel.limit { check.faults.append(.tooManyLevels(levels.count)) }
    var bounds: [Int64] = []
    for (level, objective) in levels.enumerated() {
      bounds.append(check.bound(objective.kind, level: level))
    }
    guard check.faults.isEmpty else { throw MatchingError(faults: check.faults) }
    self.graph = graph
    self.levels = levels
    self.bounds = bounds
  }

  /// Takes levels that were validated for a larger graph with the same rows and columns.
  init(validated levels: [ObjectiveLevel], of graph: BipartiteGraph) {
    self.graph = graph
    self.levels = levels
    var check = ObjectiveCheck(graph)
    bounds = levels.enumerated().map { check.bound($1.kind, level: $0) }
  }

  /// What a pair is worth on a level.
  func value(_ level: Int, row: Int, edge: Int) -> Int64 {
    switch levels[level].kind {
    case .rowsServed(let weights):
      graph.demand(ofRow: row) == 1 ? weights?[row] ?? 1 : 0
    case .placesFilled: 1
    case .total(let benefit): graph.edgeBenefits[benefit][edge]
    case .leastTotal(let benefit): -graph.edgeBenefits[benefit][edge]
    case .worstOff, .balance: 0
    case .lottery(let rowKeys, let columnKeys):
      -ObjectiveLevel.lot(
        rowKey: rowKeys[row], columnKey: columnKeys[Int(graph.edgeColumns[edge])])
    }
  }

  /// What the first column of a row is worth on a level, where the row may take several.
  func firstPlaceWorth(_ level: Int, row: Int) -> Int64 {
    guard case .rowsServed(let weights) = levels[level].kind, let demands = graph.rowDemands,
      demands[row] > 1
    else { return 0 }
    return weights?[row] ?? 1
  }

  /// What each edge is worth, all levels together.
  func weights<Code: WeightCode>(_ code: Code, shift: Int = 0) -> [Code.Weight] {
    var weights = [Code.Weight](repeating: .zero, count: graph.edgeCount)
    for level in levels.indices {
      switch levels[level].kind {
      case .total(let benefit):
        let values = graph.edgeBenefits[benefit]
        for edge in weights.indices {
          weights[edge] += code.weight(values[edge], level: level + shift)
        }
      case .leastTotal(let benefit):
        let values = graph.edgeBenefits[benefit]
        for edge in weights.indices {
          weights[edge] -= code.weight(values[edge], level: level + shift)
        }
      case .worstOff, .balance: break
      case .placesFilled:
        let unit = code.weight(1, level: level + shift)
        for edge in weights.indices { weights[edge] += unit }
      case .rowsServed(let rowWeights):
        for row in 0..<graph.rowCount where graph.rowDemands.map({ $0[row] == 1 }) ?? true {
          let unit = code.weight(rowWeights?[row] ?? 1, level: level + shift)
          for edge in graph.edgeRange(ofRow: row) { weights[edge] += unit }
        }
      case .lottery:
        for row in 0..<graph.rowCount {
          for edge in graph.edgeRange(ofRow: row) {
            weights[edge] += code.weight(
              value(level, row: row, edge: edge), level: level + shift)
          }
        }
      }
    }
    return weights
  }

  /// The values as they are stated: a cost as it is, and not its negative.
  func stated(_ worths: [Int64]) -> [Int64] {
    zip(levels, worths).map { $0.isCost ? -$1 : $1 }
  }
}
