/// The quotas of both sides for a solver: which hold which, and which allow nothing at all.
struct QuotaLayout: Sendable {
  let rows: QuotaForest
  let columns: QuotaForest
  /// For each row the nearest quota above it that allows no pair, or -1; likewise for columns.
  let closedRows: [Int]
  let closedColumns: [Int]
  /// For each quota whether it or one that holds it allows no pair.
  let isClosed: [Bool]

  init(_ graph: BipartiteGraph) {
    let rows = QuotaForest(graph.quotas, side: .rows, memberCount: graph.rowCount)
    let columns = QuotaForest(graph.quotas, side: .columns, memberCount: graph.columnCount)
    var nearest = [Int](repeating: -1, count: graph.quotas.count)
    for forest in [rows, columns] {
      for quota in forest.quotas {
        let parent = forest.parents[quota]
        let isEmpty = graph.quotas[quota].atMost == 0
        nearest[quota] = isEmpty ? quota : parent >= 0 ? nearest[parent] : -1
      }
    }
    self.rows = rows
    self.columns = columns
    isClosed = nearest.map { $0 >= 0 }
    closedRows = rows.innermost.map { $0 >= 0 ? nearest[$0] : -1 }
    closedColumns = columns.innermost.map { $0 >= 0 ? nearest[$0] : -1 }
  }

  /// The quotas that hold a row, the smallest first.
  func forEachQuota(ofRow row: Int, _ body: (Int) -> Void) {
    var quota = rows.innermost[row]
    while quota >= 0 {
      body(quota)
      quota = rows.parents[quota]
    }
  }

  /// The quotas that hold a column, the smallest first.
  func forEachQuota(ofColumn column: Int, _ body: (Int) -> Void) {
    var quota = columns.innermost[column]
    while quota >= 0 {
      body(quota)
      quota = columns.parents[quota]
    }
  }
}
