import MatchingAlgorithms

/// Solves instances in which every pair has a cost.
package enum DenseRun {
  /// Solves and checks.
  package static func solve(_ instance: DenseInstance) throws -> Solution {
    let (graph, buildSeconds) = try Stopwatch.time { try completeGraph(of: instance) }
    let (result, seconds) = try Stopwatch.time { try matching(of: graph) }
    let objective = result.columnOfRow.enumerated().reduce(into: Int64(0)) { total, pair in
      if let column = pair.element {
        total += Int64(instance.costs[pair.offset * instance.columnCount + column])
      }
    }
    return Solution(
      rows: instance.rowCount, columns: instance.columnCount, edges: instance.costs.count,
      objective: objective, columnOfRow: result.columnOfRow, isCertified: result.isCertified,
      buildSeconds: buildSeconds, seconds: seconds, instance: instance.fingerprints)
  }

  private static func completeGraph(of instance: DenseInstance) throws -> BipartiteGraph {
    let columns = (0..<instance.columnCount).map { Int32($0) }
    return try BipartiteGraph(
      rowStarts: (0...instance.rowCount).map { $0 * instance.columnCount },
      edgeColumns: Array(repeatElement(columns, count: instance.rowCount).joined()),
      benefits: [instance.costs.map { -Int64($0) }], columnCapacities: columns.map { _ in 1 })
  }

  private static func matching(
    of graph: BipartiteGraph
  ) throws -> (columnOfRow: [Int?], isCertified: Bool) {
    let levels: [ObjectiveLevel] = [.rowsServed, .total()]
    let answer = try LexicographicAssignment.solve(graph, maximising: levels)
    let violations = CertificateChecker.violations(of: answer, in: graph, maximising: levels)
    return (answer.columnOfRow, violations.isEmpty)
  }
}
