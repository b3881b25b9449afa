import MatchingAlgorithms
import Testing

@Suite struct UniqueAssignmentTests {
  @Test func `a lottery singles out one of many equally good answers, however the input is sorted`()
    throws
  {
    var generator = SeededGenerator(seed: 60)
    for _ in 0..<TestCounts.of(10, full: 500) {
      // Everybody likes everybody: every full assignment is best.
      let size = 2 + generator.below(6)
      let keys = (0..<2 * size).map { _ in generator.next() << 20 | generator.next() }
      func answer(_ rows: [Int], _ columns: [Int]) throws -> (UniqueAssignment, Set<[UInt64]>) {
        var builder = BipartiteGraph.Builder(
          columnCapacities: Array(repeating: 1, count: size))
        for _ in rows {
          builder.addRow()
          for column in 0..<size { builder.addEdge(to: column, benefit: 3) }
        }
        let found = try LexicographicAssignment.solveUnique(
          builder.build(), maximising: [.rowsServed, .total()], rowKeys: rows.map { keys[$0] },
          columnKeys: columns.map { keys[size + $0] })
        return (
          found, Set(found.assignment.pairs.map { [keys[rows[$0]], keys[size + columns[$1]]] })
        )
      }
      let straight = try answer(Array(0..<size), Array(0..<size))
      let shuffled = try answer(
        generator.shuffled(Array(0..<size)), generator.shuffled(Array(0..<size)))
      #expect(straight.0.uniqueness == .unique && shuffled.0.uniqueness == .unique)
      #expect(straight.1 == shuffled.1)
      #expect(straight.0.assignment.levelValues.prefix(2) == [Int64(size), Int64(3 * size)])
    }
  }

  @Test func `keys of a wrong count are refused`() throws {
    let graph = try BipartiteGraph(
      rowCount: 1, columnCapacities: [1], edges: [.init(row: 0, column: 0, benefits: [1])])
    let error = #expect(throws: MatchingError.self) {
      try LexicographicAssignment.solveUnique(
        graph, maximising: [.total()], rowKeys: [], columnKeys: [1])
    }
    #expect(error?.faults.contains { $0.code == .keyCountMismatch } == true)
  }
}
