extension AugmentingPaths {
  /// States the answer in the caller's numbers and levels.
  func assignment<Code: WeightCode>(
    _ values: LevelValues, code: Code
  ) -> Assignment where Code.Weight == Weight {
    let levels = values.levels.indices
    var columnOfRow = [Int?](repeating: nil, count: graph.rows.count)
    var levelValues = [Int64](repeating: 0, count: levels.count)
    var rowPrices = levels.map { _ in [Int64](repeating: 0, count: graph.rows.count) }
    var columnPrices = levels.map { _ in [Int64](repeating: 0, count: graph.columns.count) }

    for (rank, row) in graph.rows.enumerated() where edgeOfRow[rank] >= 0 {
      let pair = graph.edges[edgeOfRow[rank]]
      let columnRank = Int(pair.column)
      let column = graph.columns[columnRank]
      columnOfRow[row] = column
      if let edge = values.graph.edgeIndex(row: row, column: column) {
        for level in levels { levelValues[level] += values.value(level, row: row, edge: edge) }
      }
      let slack = pair.weight - columns[columnRank].price
      for (level, price) in code.components(slack).enumerated() { rowPrices[level][row] = price }
    }
    for (rank, column) in graph.columns.enumerated() where columns[rank].price != .zero {
      for (level, price) in code.components(columns[rank].price).enumerated() {
        columnPrices[level][column] = price
      }
    }
    return Assignment(
      columnOfRow: columnOfRow, levelValues: levelValues,
      prices: DualPrices(rows: rowPrices, columns: columnPrices))
  }
}
