/// A graph renumbered in the order in which the solver takes rows and columns.
///
/// Edges that are worth nothing or less are left out: staying unserved is never worse. Each row's
/// edges ascend by the column's rank, so that everything the solver does depends on ranks alone.
struct RankedGraph<Weight: PathWeight>: Sendable {
  /// The caller's number of the row at each rank.
  let rows: [Int]
  /// The caller's number of the column at each rank.
  let columns: [Int]
  /// The places of each column, at most as many as it has edges.
  let places: [Int]
  /// Where each row's edges begin.
  var edgeStarts: [Int]
  /// The rank of each edge's column.
  var edgeColumns: [Int32]
  /// What each edge is worth, more than zero.
  var edgeWeights: [Weight]

  /// Whether scanning all open columns costs less than a heap.
  var isDense: Bool {
    edgeColumns.count >= rows.count * columns.count / 4
  }

  init<Code: WeightCode>(
    _ values: LevelValues, code: Code, order: SolvingOrder
  ) where Code.Weight == Weight {
    let graph = values.graph
    rows = order.rows(of: graph)
    columns = order.columns(of: graph)

    // First pass, in the order of the ranked rows: weigh the edges and count them by column.
    var kept: [(row: Int32, edge: Int, weight: Weight)] = []
    kept.reserveCapacity(graph.edgeCount)
    var degrees = [Int](repeating: 0, count: graph.columnCount)
    edgeStarts = [0]
    edgeStarts.reserveCapacity(rows.count + 1)
    for (rank, row) in rows.enumerated() {
      for edge in graph.edgeRange(ofRow: row) {
        let weight = code.weight { values.value($0, row: row, edge: edge) }
        guard weight > .zero else { continue }
        kept.append((Int32(rank), edge, weight))
        degrees[Int(graph.edgeColumns[edge])] += 1
      }
      edgeStarts.append(kept.count)
    }
    places = columns.map { min(graph.capacities[$0], degrees[$0]) }

    // Second pass: a counting sort by the column's rank.
    var next = [Int](repeating: 0, count: graph.columnCount)
    var start = 0
    for column in columns {
      next[column] = start
      start += degrees[column]
    }
    var byColumn = [Int](repeating: 0, count: kept.count)
    for (position, item) in kept.enumerated() {
      let column = Int(graph.edgeColumns[item.edge])
      byColumn[next[column]] = position
      next[column] += 1
    }

    // Third pass: deal them out to the rows, which thereby ascend by the column's rank.
    edgeColumns = [Int32](repeating: 0, count: kept.count)
    edgeWeights = [Weight](repeating: .zero, count: kept.count)
    var cursor = edgeStarts
    var position = 0
    for (rank, column) in columns.enumerated() {
      for _ in 0..<degrees[column] {
        let item = kept[byColumn[position]]
        edgeColumns[cursor[Int(item.row)]] = Int32(rank)
        edgeWeights[cursor[Int(item.row)]] = item.weight
        cursor[Int(item.row)] += 1
        position += 1
      }
    }
  }
}
