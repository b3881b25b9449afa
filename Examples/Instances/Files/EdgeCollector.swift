/// Gathers edges that come in any order, and refuses a pair that comes twice.
struct EdgeCollector {
  private var edges: [(row: Int32, column: Int32, cost: Int32, line: Int)] = []

  mutating func add(row: Int, column: Int, cost: Int, line: Int) {
    edges.append(
      (Int32(row), Int32(column), Int32(truncatingIfNeeded: cost), line))
  }

  /// The instance with one place for each column, each row's edges as they came.
  func instance(rows: Int, columns: Int) throws(InstanceFileError) -> SparseInstance {
    var starts = [Int](repeating: 0, count: rows + 1)
    for edge in edges { starts[Int(edge.row) + 1] += 1 }
    for row in 0..<rows { starts[row + 1] += starts[row] }
    var next = starts
    var order = [Int](repeating: 0, count: edges.count)
    for (place, edge) in edges.enumerated() {
      order[next[Int(edge.row)]] = place
      next[Int(edge.row)] += 1
    }
    var lastRow = [Int32](repeating: -1, count: columns)
    for place in order {
      let edge = edges[place]
      if lastRow[Int(edge.column)] == edge.row {
        throw InstanceFileError(line: edge.line, "The pair stands in the file already.")
      }
      lastRow[Int(edge.column)] = edge.row
    }
    return SparseInstance(
      capacities: Array(repeating: 1, count: columns), rowStarts: starts,
      columns: order.map { edges[$0].column }, costs: order.map { edges[$0].cost })
  }
}
