/// The changes to an assignment that cost nothing, as arcs between rows, columns and quotas.
///
/// An arc says that one pair more can go that way: from a row to a column by a pair not chosen, back
/// by a chosen one; from a column to what holds it if it can take one more, back if it can take one
/// less. Node 0 is the root that holds everything else.
struct FreeChanges: Sendable {
  let nodeCount: Int
  private(set) var sources: [Int32] = []
  private(set) var targets: [Int32] = []
  /// The pairs of the first arcs; the arcs after them change numbers only.
  private(set) var pairs: [BipartiteGraph.Pair] = []

  private let graph: BipartiteGraph
  private let terms: CheckedTerms
  private let bound: DualBound
  private let claimed: ClaimedPairs
  private let prices: DualPrices

  /// Takes an assignment whose certificate holds.
  init(_ assignment: Assignment, _ graph: BipartiteGraph, _ levels: [ObjectiveLevel]) {
    self.graph = graph
    prices = assignment.prices
    claimed = ClaimedPairs(assignment, graph)
    let thresholds = assignment.barriers.map {
      (benefit: levels[$0.level].worstOffBenefit, least: $0.value)
    }
    terms = CheckedTerms(graph, levels.filter { !$0.isWorstOff }, thresholds: thresholds)
    bound = DualBound(terms, prices)
    nodeCount = 1 + graph.rowCount + graph.columnCount + graph.quotas.count
    addPairs()
    addRows()
    addColumns()
    addQuotas()
  }

  private func rowNode(_ row: Int) -> Int32 { Int32(1 + row) }
  private func columnNode(_ column: Int) -> Int32 { Int32(1 + graph.rowCount + column) }
  private func quotaNode(_ quota: Int) -> Int32 {
    quota < 0 ? 0 : Int32(1 + graph.rowCount + graph.columnCount + quota)
  }

  private mutating func addArc(_ source: Int32, _ target: Int32) {
    sources.append(source)
    targets.append(target)
  }

  private mutating func addPairs() {
    for row in 0..<graph.rowCount {
      for edge in graph.edgeRange(ofRow: row) where terms.isPresent(edge) {
        let column = Int(graph.edgeColumns[edge])
        guard terms.sign({ bound.surplus($0, row, column, edge) }) == 0 else { continue }
        if claimed.isChosen[edge] {
          addArc(columnNode(column), rowNode(row))
        } else {
          addArc(rowNode(row), columnNode(column))
        }
        pairs.append(BipartiteGraph.Pair(row: row, column: column))
      }
    }
  }

  /// Pairs flow from what holds a row to the row.
  private mutating func addRows() {
    let forest = QuotaForest(graph.quotas, side: .rows, memberCount: graph.rowCount)
    for row in 0..<graph.rowCount {
      let isSingle = graph.demand(ofRow: row) == 1
      // The price of a row of demand 1 has the reward of being served within.
      let (terms, prices) = (terms, prices)
      addLinks(
        from: quotaNode(forest.innermost[row]), to: rowNode(row), load: claimed.rowLoads[row],
        limit: graph.demand(ofRow: row)
      ) { level, t in
        Int128(prices.rows[level][row]) + (isSingle ? 0 : terms.rowReward(level, row, t))
      }
    }
  }

  /// Pairs flow from a column to what holds it.
  private mutating func addColumns() {
    let forest = QuotaForest(graph.quotas, side: .columns, memberCount: graph.columnCount)
    for column in 0..<graph.columnCount {
      let (terms, prices) = (terms, prices)
      addLinks(
        from: columnNode(column), to: quotaNode(forest.innermost[column]),
        load: claimed.columnLoads[column], limit: graph.capacities[column]
      ) { level, t in
        Int128(prices.columns[level][column]) + terms.columnReward(level, column, t)
      }
    }
  }

  private mutating func addQuotas() {
    let rows = QuotaForest(graph.quotas, side: .rows, memberCount: graph.rowCount)
    let columns = QuotaForest(graph.quotas, side: .columns, memberCount: graph.columnCount)
    for (quota, bounds) in graph.quotas.enumerated() {
      let parent = bounds.side == .rows ? rows.parents[quota] : columns.parents[quota]
      let (inner, outer) = (quotaNode(quota), quotaNode(parent))
      let (terms, prices) = (terms, prices)
      addLinks(
        from: bounds.side == .rows ? outer : inner, to: bounds.side == .rows ? inner : outer,
        load: claimed.quotaLoads[quota], limit: bounds.atMost ?? .max
      ) { level, t in
        Int128(prices.quotas[level][quota]) + terms.quotaReward(level, quota, t)
      }
    }
  }

  /// Adds an arc if one pair more is neither gain nor loss, and one back if one less is neither.
  private mutating func addLinks(
    from source: Int32, to target: Int32, load: Int, limit: Int,
    _ component: (_ level: Int, _ t: Int) -> Int128
  ) {
    if load < limit, terms.sign({ component($0, load + 1) }) == 0 { addArc(source, target) }
    if load > 0, terms.sign({ component($0, load) }) == 0 { addArc(target, source) }
  }
}
