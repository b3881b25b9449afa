import MatchingAlgorithms
import Testing

@Suite("Solving order") struct SolvingOrderTests {
  struct Pair: Hashable, Comparable {
    let row: UInt64
    let column: UInt64
    static func < (a: Self, b: Self) -> Bool { (a.row, a.column) < (b.row, b.column) }
  }

  /// Solves a graph whose rows and columns are permuted, and names the pairs by their keys.
  static func pairs(
    _ graph: BipartiteGraph, rows: [Int], columns: [Int], rowKeys: [UInt64], columnKeys: [UInt64]
  ) throws -> [Pair] {
    var newColumn = columns
    for (new, old) in columns.enumerated() { newColumn[old] = new }
    var edges: [BipartiteGraph.Edge] = []
    for (new, old) in rows.enumerated() {
      edges += graph.edges(ofRow: old).map {
        .init(row: new, column: newColumn[$0.column], benefits: $0.benefits)
      }
    }
    let permuted = try BipartiteGraph(
      rowCount: rows.count, columnCapacities: columns.map { graph.capacities[$0] }, edges: edges,
      benefitCount: graph.benefitCount)
    let answer = try LexicographicAssignment.solve(
      permuted, maximising: [.rowsServed, .total()],
      order: .byKeys(rows: rows.map { rowKeys[$0] }, columns: columns.map { columnKeys[$0] }))
    return answer.pairs
      .map { Pair(row: rowKeys[rows[$0.row]], column: columnKeys[columns[$0.column]]) }
      .sorted()
  }

  @Test func `the same people get the same answer, however the input is sorted`() throws {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<TestCounts.of(150, full: 3000) {
      // Many ties: benefits of -1, 0 or 1 only.
      let graph = try SmallGraphs.random(&generator, size: 12, magnitude: 1)
      let rowKeys = (0..<graph.rowCount).map { StableHash.of("row", String($0)) }
      let columnKeys = (0..<graph.columnCount).map { StableHash.of("column", String($0)) }
      let rows = Array(0..<graph.rowCount)
      let columns = Array(0..<graph.columnCount)
      let asGiven = try Self.pairs(
        graph, rows: rows, columns: columns, rowKeys: rowKeys, columnKeys: columnKeys)
      let shuffled = try Self.pairs(
        graph, rows: generator.shuffled(rows), columns: generator.shuffled(columns),
        rowKeys: rowKeys, columnKeys: columnKeys)
      #expect(asGiven == shuffled)
    }
  }

  @Test func `the keys decide between equally good answers`() throws {
    let graph = try BipartiteGraph(
      rowCount: 2, columnCapacities: [1],
      edges: (0..<2).map { .init(row: $0, column: 0, benefits: [1]) })
    for (keys, winner) in [([1, 2], 0), ([2, 1], 1), ([7, 7], 0)] as [([UInt64], Int)] {
      let answer = try LexicographicAssignment.solve(
        graph, maximising: [.rowsServed], order: .byKeys(rows: keys, columns: [0]))
      #expect(answer.pairs.map(\.row) == [winner])
    }
  }
}
