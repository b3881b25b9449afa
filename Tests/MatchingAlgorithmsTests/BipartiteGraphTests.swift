import MatchingAlgorithms
import Testing

@Suite("Bipartite graph") struct BipartiteGraphTests {
  typealias Edge = BipartiteGraph.Edge

  @Test func `every fault is told at once, with its values`() throws {
    let error = #expect(throws: MatchingError.self) {
      try BipartiteGraph(
        rowCount: 2, columnCapacities: [1, -3],
        edges: [
          Edge(row: 2, column: 0, benefits: [1]),
          Edge(row: 0, column: 2, benefits: [1]),
          Edge(row: 0, column: 1, benefits: [1]),
          Edge(row: 0, column: 1, benefits: [1]),
          Edge(row: 1, column: 0, benefits: [.max]),
          Edge(row: 1, column: 1, benefits: [1, 2]),
          Edge(row: -1, column: -1, benefits: []),
        ])
    }
    let faults = try #require(error).faults
    #expect(
      faults.map(\.code) == [
        .negativeCapacity, .rowOutOfRange, .rowOutOfRange, .columnOutOfRange, .benefitOutOfRange,
        .benefitCountMismatch, .duplicateEdge,
      ])
    #expect(faults[0].column == 1 && faults[0].value == -3)
    #expect(faults[0].message == "Column 1 has capacity -3; a capacity is 0 or more.")
    #expect(faults[4].row == 1 && faults[4].column == 0 && faults[4].value == .max)
    #expect(faults[6].row == 0 && faults[6].column == 1)
    #expect(faults.allSatisfy { $0.message.hasSuffix(".") })
  }

  @Test(arguments: [-1, .min, .max, BipartiteGraph.vertexLimit + 1])
  func `an impossible number of rows is refused`(count: Int) throws {
    let error = #expect(throws: MatchingError.self) {
      try BipartiteGraph(rowCount: count, columnCapacities: [], edges: [])
    }
    #expect(try #require(error).faults.map(\.code) == [.countOutOfRange])
  }

  @Test(arguments: [-1, .min, .max, BipartiteGraph.benefitLimit + 1])
  func `an impossible number of benefits is refused`(count: Int) throws {
    let error = #expect(throws: MatchingError.self) {
      try BipartiteGraph(rowCount: 0, columnCapacities: [], edges: [], benefitCount: count)
    }
    #expect(try #require(error).faults.map(\.code) == [.countOutOfRange])
  }

  @Test func `an edge before the first row is refused`() throws {
    var builder = BipartiteGraph.Builder(columnCapacities: [1])
    builder.addEdge(to: 0, benefit: 1)
    let error = #expect(throws: MatchingError.self) { try builder.build() }
    #expect(try #require(error).faults.map(\.code) == [.edgeBeforeFirstRow])
  }

  @Test func `benefits may reach the limit on one row, but not add up beyond it`() throws {
    let limit = BipartiteGraph.valueLimit
    for benefit in [limit, -limit] {
      #expect(throws: Never.self) {
        try BipartiteGraph(
          rowCount: 1, columnCapacities: [1, 1],
          edges: [
            Edge(row: 0, column: 0, benefits: [benefit]), Edge(row: 0, column: 1, benefits: [1]),
          ])
      }
      let error = #expect(throws: MatchingError.self) {
        try BipartiteGraph(
          rowCount: 2, columnCapacities: [1],
          edges: [
            Edge(row: 0, column: 0, benefits: [benefit]), Edge(row: 1, column: 0, benefits: [1]),
          ])
      }
      #expect(try #require(error).faults.map(\.code) == [.sumOutOfRange])
    }
    for benefit in [limit + 1, -limit - 1, .max, .min] {
      let error = #expect(throws: MatchingError.self) {
        try BipartiteGraph(
          rowCount: 1, columnCapacities: [1],
          edges: [Edge(row: 0, column: 0, benefits: [benefit])])
      }
      #expect(try #require(error).faults.map(\.code) == [.benefitOutOfRange])
    }
  }

  @Test func `the order of the edges does not matter`() throws {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<50 {
      let graph = try SmallGraphs.random(&generator)
      let edges = (0..<graph.rowCount).flatMap { graph.edges(ofRow: $0) }
      let again = try BipartiteGraph(
        rowCount: graph.rowCount, columnCapacities: graph.capacities,
        edges: generator.shuffled(edges), benefitCount: graph.benefitCount)
      #expect(again == graph)
      #expect(edges.allSatisfy { graph.edge(row: $0.row, column: $0.column) == $0 })
    }
  }

  @Test func `a question about an unknown row or column finds nothing`() throws {
    let graph = try BipartiteGraph(
      rowCount: 1, columnCapacities: [1], edges: [Edge(row: 0, column: 0, benefits: [7])])
    for index in [-1, 1, .min, .max] {
      #expect(graph.edges(ofRow: index).isEmpty)
      #expect(graph.edge(row: index, column: 0) == nil)
      #expect(graph.edge(row: 0, column: index) == nil)
    }
    #expect(graph.rowCount == 1 && graph.columnCount == 1 && graph.edgeCount == 1)
  }
}
