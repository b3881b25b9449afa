import MatchingAlgorithms

/// Solves instances in which every pair has a cost.
package enum DenseRun {
  /// Solves and checks.
  package static func solve(_ instance: DenseInstance) throws -> Solution {
    let (matrix, buildSeconds) = try Stopwatch.time {
      try CostMatrix(
        rows: instance.rowCount, columns: instance.columnCount, costs: instance.costs)
    }
    let (result, seconds) = try Stopwatch.time {
      let answer = try DenseAssignment.solve(matrix)
      let violations = MatrixCertificateChecker.violations(of: answer, in: matrix)
      return (columnOfRow: answer.columnOfRow, isCertified: violations.isEmpty)
    }
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
}
