extension BipartiteGraph {
  /// Leaves out the edges whose benefit is below a threshold; all of them, if it is `nil`.
  ///
  /// Complexity: linear.
  func restricted(to benefit: Int, atLeast least: Int64?) -> BipartiteGraph {
    keepingEdges { edge in
      guard let least else { return false }
      return edgeBenefits[benefit][edge] >= least
    }
  }

  /// Returns the graph without some of its edges; a pair that has none is passed over.
  ///
  /// Where a forced pair is among them, nothing can meet the graph any more, and solving it says so.
  /// - Complexity: linear.
  public func forbidding(_ pairs: [Pair]) -> BipartiteGraph {
    let gone = Set(pairs.compactMap { edgeIndex(row: $0.row, column: $0.column) })
    return gone.isEmpty ? self : keepingEdges { !gone.contains($0) }
  }

  /// Keeps some edges, by their positions; a forced one that goes is counted as lost.
  private func keepingEdges(where isKept: (Int) -> Bool) -> BipartiteGraph {
    var starts: [Int] = [0]
    var columns: [Int32] = []
    var benefits = [[Int64]](repeating: [], count: benefitCount)
    var forced: [Int] = []
    var next = 0
    starts.reserveCapacity(rowStarts.count)
    for row in 0..<rowCount {
      for edge in rowStarts[row]..<rowStarts[row + 1] {
        let isForced = next < forcedEdges.count && forcedEdges[next] == edge
        if isForced { next += 1 }
        guard isKept(edge) else { continue }
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
