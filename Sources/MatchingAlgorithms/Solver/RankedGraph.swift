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
  /// The edges of all rows.
  var edges: [Edge]

  /// A pair worth choosing.
  struct Edge: Sendable {
    /// What it is worth, more than zero.
    let weight: Weight
    /// The rank of the column.
    let column: Int32
  }

  /// Whether scanning all open columns costs less than a heap.
  var isDense: Bool {
    edges.count >= rows.count * columns.count / 4
  }

  init<Code: WeightCode>(
    _ values: LevelValues, code: Code, order: SolvingOrder
  ) where Code.Weight == Weight {
    let graph = values.graph
    rows = order.rows(of: graph)
    columns = order.columns(of: graph)

    let weights = values.weights(code)

    // First pass, in the order of the ranked rows: count the edges worth keeping by column.
    var degrees = [Int](repeating: 0, count: graph.columnCount)
    edgeStarts = [0]
    edgeStarts.reserveCapacity(rows.count + 1)
    var count = 0
    for row in rows {
      for edge in graph.edgeRange(ofRow: row) where weights[edge] > .zero {
        degrees[Int(graph.edgeColumns[edge])] += 1
        count += 1
      }
      edgeStarts.append(count)
    }
    places = columns.map { min(graph.capacities[$0], degrees[$0]) }

    // Second pass: sort them by the column's rank, counting.
    var next = [Int](repeating: 0, count: graph.columnCount)
    var start = 0
    for column in columns {
      next[column] = start
      start += degrees[column]
    }
    var byColumn = [(row: Int32, weight: Weight)](repeating: (0, .zero), count: count)
    for (rank, row) in rows.enumerated() {
      for edge in graph.edgeRange(ofRow: row) where weights[edge] > .zero {
        let column = Int(graph.edgeColumns[edge])
        byColumn[next[column]] = (Int32(rank), weights[edge])
        next[column] += 1
      }
    }

    // Third pass: deal them out to the rows, which thereby ascend by the column's rank.
    edges = [Edge](repeating: Edge(weight: .zero, column: 0), count: count)
    var cursor = edgeStarts
    var position = 0
    for (rank, column) in columns.enumerated() {
      for _ in 0..<degrees[column] {
        let (row, weight) = byColumn[position]
        edges[cursor[Int(row)]] = Edge(weight: weight, column: Int32(rank))
        cursor[Int(row)] += 1
        position += 1
      }
    }
  }
}
