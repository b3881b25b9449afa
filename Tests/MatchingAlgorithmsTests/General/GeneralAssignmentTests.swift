import MatchingAlgorithms
import Testing

@Suite("Assignment with demands, minimums, quotas and forced pairs") struct GeneralAssignmentTests {
  /// Solves, and expects the reference's values with a proof, or a shortage where there is no answer.
  static func expectBest(_ graph: BipartiteGraph, _ levels: [Reference.Level]) throws {
    let objectives = levels.map(\.objective)
    let best = Reference(graph, levels).best()
    do {
      let answer = try LexicographicAssignment.solve(graph, maximising: objectives)
      let violations = CertificateChecker.violations(of: answer, in: graph, maximising: objectives)
      if answer.levelValues != best?.values || !violations.isEmpty {
        Issue.record("\(graph), \(levels): \(answer), best \(best as Any), \(violations)")
      }
    } catch {
      if best != nil || error.faults.map(\.code) != [.infeasible] {
        Issue.record("\(graph), \(levels): \(error), best \(best as Any)")
      }
    }
  }

  @Test func `is the best of all, on seeded problems of every kind`() throws {
    var generator = SeededGenerator(seed: 31)
    for _ in 0..<TestCounts.of(250, full: 60_000) {
      let graph = try RandomProblem.graph(&generator)
      try Self.expectBest(graph, RandomProblem.levels(&generator, for: graph))
    }
  }
}
