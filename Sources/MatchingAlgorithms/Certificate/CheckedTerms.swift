/// Reads, for the checker alone, what pairs are worth and what their number is rewarded by.
///
/// Levels here are those that have prices: one for the requirements, if the graph has any, then
/// those of the objective that are sums. Worths are to be large; costs count negative.
struct CheckedTerms: Sendable {
  let graph: BipartiteGraph
  /// The levels that are sums.
  let levels: [ObjectiveLevel]
  /// 1 if the first level is that of the requirements.
  let shift: Int
  /// The least benefit an edge must have to be in the graph, for each benefit so bounded.
  let thresholds: [(benefit: Int, least: Int64)]
  private let isForced: [Bool]

  var count: Int { levels.count + shift }
  var range: Range<Int> { 0..<count }

  init(
    _ graph: BipartiteGraph, _ levels: [ObjectiveLevel],
    thresholds: [(benefit: Int, least: Int64)] = []
  ) {
    self.graph = graph
    self.levels = levels
    self.thresholds = thresholds
    shift = graph.hasRequirements ? 1 : 0
    var isForced: [Bool] = []
    if !graph.forcedEdges.isEmpty {
      isForced = Array(repeating: false, count: graph.edgeCount)
      for edge in graph.forcedEdges { isForced[edge] = true }
    }
    self.isForced = isForced
  }

  /// Whether no worst-off level rules the edge out.
  func isPresent(_ edge: Int) -> Bool {
    thresholds.allSatisfy { graph.edgeBenefits[$0.benefit][edge] >= $0.least }
  }

  /// What a pair is worth by itself.
  func worth(_ level: Int, _ row: Int, _ edge: Int) -> Int128 {
    if level < shift { return !isForced.isEmpty && isForced[edge] ? 1 : 0 }
    switch levels[level - shift].kind {
    case .rowsServed(let weights):
      return graph.demand(ofRow: row) == 1 ? Int128(weights?[row] ?? 1) : 0
    case .placesFilled: return 1
    case .total(let benefit): return Int128(graph.edgeBenefits[benefit][edge])
    case .leastTotal(let benefit): return -Int128(graph.edgeBenefits[benefit][edge])
    case .worstOff, .balance: return 0
    case .lottery(let rows, let columns):
      let column = Int(graph.edgeColumns[edge])
      return -Int128(ObjectiveLevel.lot(rowKey: rows[row], columnKey: columns[column]))
    }
  }

  /// What a row's t-th column is worth beside the pair.
  func rowReward(_ level: Int, _ row: Int, _ t: Int) -> Int128 {
    guard t == 1, level >= shift, graph.demand(ofRow: row) > 1,
      case .rowsServed(let weights) = levels[level - shift].kind
    else { return 0 }
    return Int128(weights?[row] ?? 1)
  }

  /// What a column's t-th row is worth beside the pair.
  func columnReward(_ level: Int, _ column: Int, _ t: Int) -> Int128 {
    if level < shift { return t <= graph.minimum(ofColumn: column) ? 1 : 0 }
    guard case .balance(let loads) = levels[level - shift].kind else { return 0 }
    return -(Int128(loads?[column] ?? 0) + Int128(t) - 1)
  }

  /// What a quota's t-th pair is worth.
  func quotaReward(_ level: Int, _ quota: Int, _ t: Int) -> Int128 {
    level < shift && t <= graph.quotas[quota].atLeast ? 1 : 0
  }

  /// Whether a column is rewarded for nothing, so that its price is 0 or more.
  func isPlain(column: Int) -> Bool {
    graph.minimum(ofColumn: column) == 0 && !hasBalance
  }

  /// Whether a level prices each further place of a column.
  var hasBalance: Bool {
    levels.contains { if case .balance = $0.kind { true } else { false } }
  }

  /// The sign of the first level that is not 0.
  func sign(_ component: (Int) -> Int128) -> Int {
    for level in range {
      let value = component(level)
      if value != 0 { return value < 0 ? -1 : 1 }
    }
    return 0
  }
}
