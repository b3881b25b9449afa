extension NetworkAnswer {
  /// Reads prices off the potentials of an optimal tree.
  ///
  /// A price is the difference of the potentials of a node and its parent. What takes no pair at all
  /// may ask any price from the reward of its first pair on; it asks that. What allows no pair, and
  /// so is not in the network, then asks as much as its edges are worth.
  func prices(_ simplex: borrowing NetworkSimplex<Weight>) -> DualPrices {
    var rows = [Weight](repeating: .zero, count: graph.rowCount)
    var columns = [Weight](repeating: .zero, count: graph.columnCount)
    var quotas = [Weight](repeating: .zero, count: graph.quotas.count)
    let rewards = network.rewards
    let parents = network.network.parents
    for (row, node) in network.rowNodes.enumerated() {
      rows[row] =
        rowLoads[row] > 0
        ? simplex.potentials[Int(node)] - simplex.potentials[Int(parents[Int(node)])]
        : .zero - rewards.ofFirstPlace(row: row)
    }
    for (column, node) in network.columnNodes.enumerated() {
      columns[column] =
        columnLoads[column] > 0
        ? simplex.potentials[Int(parents[Int(node)])] - simplex.potentials[Int(node)]
        : .zero - rewards.ofPlace(1, column: column)
    }
    for (quota, node) in network.quotaNodes.enumerated() {
      if quotaLoads[quota] == 0 {
        quotas[quota] = .zero - rewards.ofPair(1, quota: quota)
      } else {
        let own = simplex.potentials[Int(node)]
        let above = simplex.potentials[Int(parents[Int(node)])]
        quotas[quota] = graph.quotas[quota].side == .rows ? own - above : above - own
      }
    }
    payWhereClosed(&rows, &columns, &quotas)
    return DualPrices(
      rows: components(rows), columns: components(columns),
      quotas: graph.quotas.isEmpty ? [] : components(quotas))
  }

  /// Raises the prices of columns and quotas that allow no pair, until their edges are paid.
  private func payWhereClosed(
    _ rows: inout [Weight], _ columns: inout [Weight], _ quotas: inout [Weight]
  ) {
    let layout = network.layout
    for row in rows.indices {
      for edge in graph.edgeRange(ofRow: row) {
        let column = Int(graph.edgeColumns[edge])
        let isFull = graph.capacities[column] == 0
        let quota =
          layout.closedRows[row] >= 0 ? layout.closedRows[row] : layout.closedColumns[column]
        guard isFull || quota >= 0 else { continue }
        var missing = network.worths[edge] - rows[row] - columns[column]
        let known = quotas
        layout.forEachQuota(ofRow: row) { missing -= known[$0] }
        layout.forEachQuota(ofColumn: column) { missing -= known[$0] }
        guard missing > .zero else { continue }
        if isFull { columns[column] += missing } else { quotas[quota] += missing }
      }
    }
  }

  private func components(_ weights: [Weight]) -> [[Int64]] {
    let code = network.rewards.code
    let levels = network.rewards.values.levels.count + network.rewards.shift
    var result = [[Int64]](repeating: [Int64](repeating: 0, count: weights.count), count: levels)
    for (place, weight) in weights.enumerated() where weight != .zero {
      for (level, component) in code.components(weight).enumerated() {
        result[level][place] = component
      }
    }
    return result
  }
}
