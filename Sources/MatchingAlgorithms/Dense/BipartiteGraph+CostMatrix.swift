extension BipartiteGraph {
  /// Makes a graph of the permitted pairs of a matrix, each column with one place.
  ///
  /// Each edge carries one benefit, the cost with its sign turned, so that the most pairs and then
  /// the least cost are found by `LexicographicAssignment.solve(graph, maximising: [.rowsServed,
  /// .total()])`. Where nothing is forbidden, ``DenseAssignment`` is much faster.
  ///
  /// - Parameters:
  ///   - matrix: What each pair costs.
  ///   - isForbidden: Tells of a row, a column and the cost of the pair whether it is forbidden.
  /// - Throws: `sumOutOfRange`, if the largest costs of the rows add up to more than `valueLimit`.
  /// - Complexity: linear in the cells; about 12 bytes for each permitted pair.
  public init(
    _ matrix: CostMatrix, forbidding isForbidden: (_ row: Int, _ column: Int, _ cost: Int64) -> Bool
  ) throws(MatchingError) {
    var builder = Builder(columnCapacities: Array(repeating: 1, count: matrix.columnCount))
    for row in 0..<matrix.rowCount {
      builder.addRow()
      for column in 0..<matrix.columnCount {
        let cost = matrix[row, column]
        if !isForbidden(row, column, cost) { builder.addEdge(to: column, benefit: -cost) }
      }
    }
    self = try builder.build()
  }
}
