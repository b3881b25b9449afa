import Instances
import MatchingAlgorithms

/// Solves instances with permitted pairs and places.
enum SparseRun {
  /// What an unserved row costs where it costs something.
  static let penalty: Int64 = 2000

  static func solve(_ instance: SparseInstance, _ objective: Request.Objective) throws -> Solution {
    let (levels, benefits) =
      switch objective {
      // A pair saves the penalty less its cost.
      case .penalty: ([ObjectiveLevel.total()], instance.costs.map { penalty - Int64($0) })
      case .mostServed: ([.rowsServed, .total()], instance.costs.map { -Int64($0) })
      }
    let graph = try BipartiteGraph(
      rowStarts: instance.rowStarts, edgeColumns: instance.columns, benefits: [benefits],
      columnCapacities: instance.capacities)
    let (result, seconds) = try Stopwatch.time {
      let answer = try LexicographicAssignment.solve(graph, maximising: levels)
      let violations = CertificateChecker.violations(of: answer, in: graph, maximising: levels)
      return (columnOfRow: answer.columnOfRow, isCertified: violations.isEmpty)
    }
    return Solution(
      rows: instance.rowCount, columns: instance.columnCount, edges: instance.columns.count,
      objective: cost(of: result.columnOfRow, in: instance, objective),
      columnOfRow: result.columnOfRow, isCertified: result.isCertified, seconds: seconds,
      instance: instance.fingerprints)
  }

  /// The total cost, from the instance and not from the solver.
  private static func cost(
    of columnOfRow: [Int?], in instance: SparseInstance, _ objective: Request.Objective
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
