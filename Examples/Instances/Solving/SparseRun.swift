import MatchingAlgorithms

/// Solves instances with permitted pairs and places.
package enum SparseRun {
  /// What an unserved row costs where it costs something.
  package static let penalty: Int64 = 2000

  /// What is made as small or as large as possible.
  package enum Objective: String, CaseIterable, Sendable {
    /// The total cost, where each unserved row costs 2,000.
    case penalty
    /// The number of rows served, and then the total cost.
    case mostServed
  }

  /// Solves and checks.
  package static func solve(_ instance: SparseInstance, _ objective: Objective) throws -> Solution {
    let levels: [ObjectiveLevel] = objective == .penalty ? [.total()] : [.rowsServed, .total()]
    let (graph, buildSeconds) = try Stopwatch.time {
      // A pair saves the penalty less its cost; where there is none, it costs what it costs.
      let benefits = instance.costs.map { (objective == .penalty ? penalty : 0) - Int64($0) }
      return try BipartiteGraph(
        rowStarts: instance.rowStarts, edgeColumns: instance.columns, benefits: [benefits],
        columnCapacities: instance.capacities)
    }
    let (result, seconds) = try Stopwatch.time {
      let answer = try LexicographicAssignment.solve(graph, maximising: levels)
      let violations = CertificateChecker.violations(of: answer, in: graph, maximising: levels)
      return (columnOfRow: answer.columnOfRow, isCertified: violations.isEmpty)
    }
    return Solution(
      rows: instance.rowCount, columns: instance.columnCount, edges: instance.columns.count,
      objective: cost(of: result.columnOfRow, in: instance, objective),
      columnOfRow: result.columnOfRow, isCertified: result.isCertified,
      buildSeconds: buildSeconds, seconds: seconds, instance: instance.fingerprints)
  }

  /// The total cost, from the instance and not from the solver.
  private static func cost(
    of columnOfRow: [Int?], in instance: SparseInstance, _ objective: Objective
  ) -> Int64 {
    var total: Int64 = 0
    for (row, column) in columnOfRow.enumerated() {
      if let column {
        let edge = (instance.rowStarts[row]..<instance.rowStarts[row + 1]).first {
          Int(instance.columns[$0]) == column
        }
        total += edge.map { Int64(instance.costs[$0]) } ?? 0
      } else if objective == .penalty {
        total += penalty
      }
    }
    return total
  }
}
