internal import MatchingAlgorithms

/// Shows that no other set of pairs does better under the round's aims.
///
/// It holds the eligible pairs and a price for each side; ``violations()`` checks them with code that
/// the solver does not share, in one pass. An empty list is the proof.
public struct RoundProof: Sendable {
  private let graph: BipartiteGraph
  private let assignment: Assignment
  private let levels: [ObjectiveLevel]

  init(_ graph: BipartiteGraph, _ assignment: Assignment, _ levels: [ObjectiveLevel]) {
    self.graph = graph
    self.assignment = assignment
    self.levels = levels
  }

  /// Checks feasibility, prices and totals anew; every violation is a sentence.
  public func violations() -> [String] {
    CertificateChecker.violations(of: assignment, in: graph, maximising: levels)
      .map(\.description)
  }

  var edgeCount: Int { graph.edgeCount }
  var levelValues: [Int] { assignment.levelValues.map(Int.init) }

  var pairs: [(row: Int, column: Int, points: Int)] {
    assignment.pairs.map { row, column in
      (row, column, Int(graph.edge(row: row, column: column)?.benefits.first ?? 0))
    }
  }

  /// Requests that compete for too few places, and where these are.
  typealias Bottleneck = (rows: [Int], columns: [Int], places: Int)

  /// Lists every unserved row with the smallest group around it that has too few places.
  ///
  /// The group is `nil` where the aims and not the places left the row out.
  func bottlenecks() -> [(row: Int, bottleneck: Bottleneck?)] {
    let finder = try? HallViolatorFinder(graph, columnOfRow: assignment.columnOfRow)
    return assignment.unservedRows.map { row in
      let found = try? finder?.violator(containing: row)
      return (row, found.map { ($0.rows, $0.columns, $0.places) })
    }
  }
}
