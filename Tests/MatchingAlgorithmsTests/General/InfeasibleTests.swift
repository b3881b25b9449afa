import MatchingAlgorithms
import Testing

@Suite("Requirements that cannot be met") struct InfeasibleTests {
  static func shortage(_ graph: BipartiteGraph) throws -> RequirementShortage {
    let error = #expect(throws: MatchingError.self) {
      try LexicographicAssignment.solve(graph, maximising: [.rowsServed])
    }
    let fault = try #require(error?.faults.first)
    #expect(fault.code == .infeasible)
    return try #require(fault.shortage)
  }

  @Test func `two minimums of two with three people between them ask four where three can be had`()
    throws
  {
    let graph = try BipartiteGraph(
      rowCount: 4, columnCapacities: [2, 2, 5],
      edges: (0..<3).flatMap { row in
        (0..<2).map { .init(row: row, column: $0, benefits: [1]) }
      } + [.init(row: 3, column: 2, benefits: [1])], columnMinimums: [2, 2, 1])
    let found = try Self.shortage(graph)
    #expect(found.asking.map(\.bound) == [.minimum(column: 0), .minimum(column: 1)])
    #expect(found.limits.map(\.bound) == [.demand(row: 0), .demand(row: 1), .demand(row: 2)])
    #expect(found.asked == 4 && found.available == 3)
  }

  @Test func `a forced pair and a quota that allows none of it are named`() throws {
    let graph = try BipartiteGraph(
      rowCount: 2, columnCapacities: [1, 1],
      edges: (0..<2).map { .init(row: $0, column: $0, benefits: [1]) },
      quotas: [.rows([0], atMost: 0)], forced: [.init(row: 0, column: 0)])
    let found = try Self.shortage(graph)
    #expect(found.asking.map(\.bound) == [.forced(row: 0, column: 0)])
    #expect(found.limits.map(\.bound) == [.atMost(quota: 0)])
    #expect(found.asked == 1 && found.available == 0)
  }

  /// Counts the pairs that the asking bounds hold, each as often as it is held, and lets an
  /// assignment without requirements have as many of them as it can: no more than are available.
  @Test func `no assignment whatever has more of what is asked than the cut says can be had`()
    throws
  {
    var generator = SeededGenerator(seed: 51)
    var seen = 0
    for _ in 0..<TestCounts.of(200, full: 30_000) {
      let graph = try RandomProblem.graph(&generator)
      do {
        _ = try LexicographicAssignment.solve(graph, maximising: [.placesFilled])
        continue
      } catch {
        let found = try #require(error.faults.first?.shortage)
        seen += 1
        #expect(found.asked > found.available)
        #expect(found.asked == found.asking.reduce(0) { $0 + $1.units })
        #expect(found.available == found.limits.reduce(0) { $0 + $1.units })
        #expect(try Self.mostAsked(graph, found) <= Int64(found.available))
      }
    }
    #expect(seen > TestCounts.of(35, full: 5_000))
  }

  private static func mostAsked(
    _ graph: BipartiteGraph, _ shortage: RequirementShortage
  ) throws -> Int64 {
    func isHeld(_ edge: BipartiteGraph.Edge, by part: RequirementShortage.Part) -> Bool {
      switch part.bound {
      case .minimum(let column): edge.column == column
      case .forced(let row, let column): edge.row == row && edge.column == column
      case .atLeast(let quota):
        graph.quotas[quota].members.contains(
          graph.quotas[quota].side == .rows ? edge.row : edge.column)
      default: false
      }
    }
    let edges = (0..<graph.rowCount).flatMap { graph.edges(ofRow: $0) }.map { edge in
      BipartiteGraph.Edge(
        row: edge.row, column: edge.column,
        benefits: [Int64(shortage.asking.count { isHeld(edge, by: $0) })])
    }
    let relaxed = try BipartiteGraph(
      rowCount: graph.rowCount, columnCapacities: graph.capacities, edges: edges,
      rowDemands: (0..<graph.rowCount).map { graph.demand(ofRow: $0) },
      quotas: graph.quotas.map { Quota($0.side, $0.members, atMost: $0.atMost) })
    return try LexicographicAssignment.solve(relaxed, maximising: [.total()]).levelValues[0]
  }
}
