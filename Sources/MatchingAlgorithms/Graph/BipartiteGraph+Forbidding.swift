extension BipartiteGraph {
  /// Returns the graph without some of its edges; a pair that has none is passed over.
  ///
  /// Where a forced pair is among them, nothing can meet the graph any more, and solving it says so.
  /// - Complexity: linear.
  public func forbidding(_ pairs: [Pair]) -> BipartiteGraph {
    let gone = Set(pairs.compactMap { edgeIndex(row: $0.row, column: $0.column) })
    if gone.isEmpty { return self }
    var starts: [Int] = [0]
    var columns: [Int32] = []
    var benefits = [[Int64]](repeating: [], count: benefitCount)
    var forced: [Int] = []
    var next = 0
    starts.reserveCapacity(rowStarts.count)
    columns.reserveCapacity(edgeCount - gone.count)
    for row in 0..<rowCount {
      for edge in rowStarts[row]..<rowStarts[row + 1] {
        let isForced = next < forcedEdges.count && forcedEdges[next] == edge
        if isForced { next += 1 }
        if gone.contains(edge) { continue }
        if isForced { forced.append(columns.count) }
        columns.append(edgeColumns[edge])
        for level in benefits.indices { benefits[level].append(edgeBenefits[level][edge]) }
      }
      starts.append(columns.count)
    }
    return BipartiteGraph(
      validated: capacities, rowStarts: starts, edgeColumns: columns, edgeBenefits: benefits,
      rowDemands: rowDemands, columnMinimums: columnMinimums, quotas: quotas, forcedEdges: forced,
      lostForcedCount: lostForcedCount + forcedEdges.count - forced.count)
  }
}
