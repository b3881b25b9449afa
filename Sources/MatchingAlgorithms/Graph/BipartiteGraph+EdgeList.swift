extension BipartiteGraph.Builder {
  /// Adds a number of rows and their edges, which come in any order.
  mutating func addRows(
    _ rowCount: Int, demands: [Int]?, edges: [BipartiteGraph.Edge]
  ) throws(MatchingError) {
    guard 0...BipartiteGraph.vertexLimit ~= rowCount else {
      draft.faults.append(.count("rows", rowCount, limit: BipartiteGraph.vertexLimit))
      throw MatchingError(faults: draft.faults)
    }
    if let demands, demands.count != rowCount {
      draft.faults.append(.listCount("demands", demands.count, expected: rowCount))
    }
    // A counting sort by row: the starts first, then each edge's position to its row.
    var starts = [Int](repeating: 0, count: rowCount + 1)
    for edge in edges {
      if edge.row >= 0, edge.row < rowCount {
        starts[edge.row + 1] += 1
      } else {
        draft.faults.append(.rowOutOfRange(edge.row, count: rowCount, column: edge.column))
      }
    }
    for row in 0..<rowCount { starts[row + 1] += starts[row] }
    var positions = [Int](repeating: 0, count: starts[rowCount])
    var next = starts
    for (position, edge) in edges.enumerated() where edge.row >= 0 && edge.row < rowCount {
      positions[next[edge.row]] = position
      next[edge.row] += 1
    }
    for row in 0..<rowCount {
      addRow(demand: demands.flatMap { row < $0.count ? $0[row] : nil } ?? 1)
      for place in starts[row]..<starts[row + 1] {
        let edge = edges[positions[place]]
        addEdge(to: edge.column, benefits: edge.benefits)
      }
    }
  }
}
