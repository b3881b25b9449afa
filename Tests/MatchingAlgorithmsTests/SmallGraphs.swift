import MatchingAlgorithms

/// Enumerates and draws small graphs, for tests that try them all.
enum SmallGraphs {
  /// Calls back with every graph of the given size.
  ///
  /// Each edge is absent or of benefit 0, 1 or 2, each capacity 1 or 2. `stride` takes every so-manieth
  /// graph, and `part` one of the `parts` into which they are dealt, so that they are tried side by side.
  static func all(
    rows: Int, columns: Int, stride step: Int = 1, part: Int = 0, of parts: Int = 1,
    _ body: (BipartiteGraph) throws -> Void
  ) throws {
    let edgeStates = 1 << (2 * rows * columns)
    for state in stride(from: part * step, to: edgeStates << columns, by: step * parts) {
      var builder = BipartiteGraph.Builder(
        columnCapacities: (0..<columns).map { 1 + (state >> $0) & 1 })
      for row in 0..<rows {
        builder.addRow()
        for column in 0..<columns {
          let digit = (state >> (columns + 2 * (row * columns + column))) & 3
          if digit < 3 { builder.addEdge(to: column, benefit: Int64(digit)) }
        }
      }
      try body(builder.build())
    }
  }

  /// A random graph: up to `size` rows and columns, capacities 0 to 3, `benefitCount` benefits from
  /// -`magnitude` to `magnitude`, some half of the edges.
  static func random(
    _ generator: inout SeededGenerator, size: Int = 6, benefitCount: Int = 2, magnitude: Int = 4
  ) throws -> BipartiteGraph {
    let rows = generator.below(size + 1)
    let columns = generator.below(size + 1)
    var edges: [BipartiteGraph.Edge] = []
    let capacities = (0..<columns).map { _ in generator.below(4) }
    let density = 20 + generator.below(81)
    for row in 0..<rows {
      for column in 0..<columns where generator.below(100) < density {
        let benefits = (0..<benefitCount).map { _ in
          Int64(generator.below(2 * magnitude + 1) - magnitude)
        }
        edges.append(.init(row: row, column: column, benefits: benefits))
      }
    }
    return try BipartiteGraph(
      rowCount: rows, columnCapacities: capacities, edges: generator.shuffled(edges),
      benefitCount: benefitCount)
  }
}
