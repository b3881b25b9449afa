import Instances
import MatchingAlgorithms

/// Solves instances in which every pair has a cost.
enum DenseRun {
  static func solve(_ instance: DenseInstance) throws -> Solution {
    let (result, seconds) = try matching(of: instance)
    let objective = result.columnOfRow.enumerated().reduce(into: Int64(0)) { total, pair in
      if let column = pair.element {
        total += Int64(instance.costs[pair.offset * instance.columnCount + column])
      }
    }
    return Solution(
      rows: instance.rowCount, columns: instance.columnCount, edges: instance.costs.count,
      objective: objective, columnOfRow: result.columnOfRow, isCertified: result.isCertified,
      seconds: seconds, instance: instance.fingerprints)
  }

  private static func matching(
    of instance: DenseInstance
  ) throws -> ((columnOfRow: [Int?], isCertified: Bool), seconds: Double) {
    let columns = (0..<instance.columnCount).map { Int32($0) }
    let graph = try BipartiteGraph(
      rowStarts: (0...instance.rowCount).map { $0 * instance.columnCount },
      edgeColumns: Array(repeatElement(columns, count: instance.rowCount).joined()),
      benefits: [instance.costs.map { -Int64($0) }],
      columnCapacities: columns.map { _ in 1 })
    return try Stopwatch.time {
      let levels: [ObjectiveLevel] = [.rowsServed, .total()]
      let answer = try LexicographicAssignment.solve(graph, maximising: levels)
      let violations = CertificateChecker.violations(of: answer, in: graph, maximising: levels)
      return (columnOfRow: answer.columnOfRow, isCertified: violations.isEmpty)
    }
  }
}
