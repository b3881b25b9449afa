import MatchingAlgorithms
import Testing

@Suite struct WideColumnTests {
  /// Rows that may go to most of a few columns with many places each.
  static func graph(rows: Int, capacities: [Int], seed: UInt64) throws -> BipartiteGraph {
    var generator = SeededGenerator(seed: seed)
    var builder = BipartiteGraph.Builder(columnCapacities: capacities)
    for _ in 0..<rows {
      builder.addRow()
      for column in capacities.indices where generator.below(4) > 0 {
        builder.addEdge(to: column, benefit: Int64(1 + generator.below(1_000_000)))
      }
    }
    return try builder.build()
  }

  static let objectives: [[ObjectiveLevel]] = [
    [.total()], [.rowsServed, .total()], [.rowsServed, .leastTotal()],
  ]

  @Test(arguments: objectives)
  func `few columns with many places, wanted by more rows than have room, are proved best`(
    levels: [ObjectiveLevel]
  ) throws {
    let scale = TestCounts.of(1, full: 10)
    for seed in 0..<UInt64(TestCounts.of(3, full: 20)) {
      for rows in [150, 230, 400] {
        let graph = try Self.graph(
          rows: rows * scale, capacities: [100 * scale, 80 * scale, 3], seed: seed)
        let best = try LexicographicAssignment.solve(graph, maximising: levels)
        let violations = CertificateChecker.violations(
          of: best, in: graph, maximising: levels)
        #expect(violations.isEmpty, "\(violations.prefix(3))")
      }
    }
  }
}
