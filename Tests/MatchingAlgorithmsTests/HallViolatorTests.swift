import MatchingAlgorithms
import Testing

@Suite("Hall violator") struct HallViolatorTests {
  /// The columns some rows may take, and the places of these.
  static func joint(_ rows: [Int], of graph: BipartiteGraph) -> (columns: [Int], places: Int) {
    let columns = Set(rows.flatMap { graph.edges(ofRow: $0).map(\.column) }).sorted()
    return (columns, columns.reduce(0) { $0 + graph.capacities[$1] })
  }

  /// Expects for each unserved row a violator that holds, and no violator within it.
  ///
  /// - Returns: The number of unserved rows.
  static func expectMinimalViolators(_ graph: BipartiteGraph) throws -> Int {
    let answer = try LexicographicAssignment.solve(graph, maximising: [.rowsServed])
    let finder = try HallViolatorFinder(graph, columnOfRow: answer.columnOfRow)
    for row in answer.unservedRows {
      expectMinimal(try finder.violator(containing: row), containing: row, of: graph)
    }
    return answer.unservedRows.count
  }

  /// Expects that the violator holds, names the row, and that no part of it is a violator.
  static func expectMinimal(
    _ found: HallViolator, containing row: Int, of graph: BipartiteGraph
  ) {
    let joint = joint(found.rows, of: graph)
    #expect(found.rows.contains(row))
    #expect(found.columns == joint.columns && found.places == joint.places)
    #expect(found.places == found.rows.count - 1)
    for subset in 1..<((1 << found.rows.count) - 1) {
      let some = found.rows.indices.filter { subset >> $0 & 1 == 1 }.map { found.rows[$0] }
      #expect(Self.joint(some, of: graph).places >= some.count)
    }
  }

  @Test func `holds and is minimal on every graph up to 3 x 2`() throws {
    let step = TestCounts.of(7, full: 1)
    var explained = 0
    try SmallGraphs.all(rows: 3, columns: 2, stride: step) {
      explained += try Self.expectMinimalViolators($0)
    }
    try SmallGraphs.all(rows: 3, columns: 1) { explained += try Self.expectMinimalViolators($0) }
    #expect(explained > TestCounts.of(400, full: 2_500))
  }

  @Test func `holds and is minimal on seeded graphs, places of none among them`() throws {
    var generator = SeededGenerator(seed: 5)
    var explained = 0
    for _ in 0..<TestCounts.of(300, full: 20_000) {
      explained += try Self.expectMinimalViolators(SmallGraphs.random(&generator))
    }
    #expect(explained > TestCounts.of(115, full: 8_000))
  }

  @Test func `three who want nobody but a column of two places are named, and nobody else`() throws
  {
    let graph = try BipartiteGraph(
      rowCount: 5, columnCapacities: [2, 9],
      edges: [0, 1, 2, 4].map { .init(row: $0, column: 0, benefits: [1]) }
        + [.init(row: 4, column: 1, benefits: [1])])
    let finder = try HallViolatorFinder(graph, columnOfRow: [0, 0, nil, nil, 1])
    #expect(
      try finder.violator(containing: 2) == HallViolator(rows: [0, 1, 2], columns: [0], places: 2))
    #expect(
      try finder.violator(containing: 3) == HallViolator(rows: [3], columns: [], places: 0))
  }

  @Test func `a row that is served, unknown or could be served is refused`() throws {
    let graph = try BipartiteGraph(
      rowCount: 2, columnCapacities: [1, 1],
      edges: [
        .init(row: 0, column: 0, benefits: [1]), .init(row: 0, column: 1, benefits: [1]),
        .init(row: 1, column: 0, benefits: [1]),
      ])
    let finder = try HallViolatorFinder(graph, columnOfRow: [0, nil])
    for (row, code) in [
      (0, .rowIsServed), (1, .matchingNotMaximum), (2, .rowOutOfRange), (-1, .rowOutOfRange),
    ] as [(Int, MatchingError.Code)] {
      let error = #expect(throws: MatchingError.self) { try finder.violator(containing: row) }
      #expect(try #require(error).faults.map(\.code) == [code])
    }
  }

  @Test(arguments: [[0], [0, 1], [0, 0], [.max, nil], [-1, nil]] as [[Int?]])
  func `what is no matching of the graph is refused`(columnOfRow: [Int?]) throws {
    let graph = try BipartiteGraph(
      rowCount: 2, columnCapacities: [1, 1],
      edges: [.init(row: 0, column: 0, benefits: [1]), .init(row: 1, column: 0, benefits: [1])])
    let error = #expect(throws: MatchingError.self) {
      try HallViolatorFinder(graph, columnOfRow: columnOfRow)
    }
    #expect(try #require(error).faults.map(\.code) == [.notAMatching])
  }

  @Test func `a row that holds two columns could give one up, and is named`() throws {
    let graph = try BipartiteGraph(
      rowCount: 2, columnCapacities: [1, 1],
      edges: [
        .init(row: 0, column: 0, benefits: [5]), .init(row: 0, column: 1, benefits: [5]),
        .init(row: 1, column: 0, benefits: [1]),
      ], rowDemands: [2, 1])
    let points = try LexicographicAssignment.solve(graph, maximising: [.total()])
    #expect(points.levelValues == [10])
    let finder = try HallViolatorFinder(
      graph, pairs: points.pairs.map { .init(row: $0.row, column: $0.column) })
    let error = #expect(throws: MatchingError.self) { try finder.violator(containing: 1) }
    let fault = try #require(error?.faults.first)
    #expect(fault.code == .matchingNotMaximum && fault.value == 0)
  }

  @Test func `where a quota and no lack of places keeps a row unserved, that is said`() throws {
    let graph = try BipartiteGraph(
      rowCount: 2, columnCapacities: [1, 1],
      edges: (0..<2).map { .init(row: $0, column: $0, benefits: [1]) },
      quotas: [.rows([0, 1], atMost: 1)])
    let best = try LexicographicAssignment.solve(graph, maximising: [.rowsServed])
    let finder = try HallViolatorFinder(graph, columnOfRow: best.columnOfRow)
    let row = try #require(best.unservedRows.first)
    let error = #expect(throws: MatchingError.self) { try finder.violator(containing: row) }
    #expect(try #require(error).faults.map(\.code) == [.requirementsGovern])
  }

  @Test func `rows of larger demand are explained by minimal violators as well`() throws {
    var generator = SeededGenerator(seed: 15)
    var explained = 0
    for _ in 0..<TestCounts.of(80, full: 10_000) {
      let graph = try RandomProblem.graph(&generator, size: 6, kind: .demands)
      let best = try LexicographicAssignment.solve(
        graph, maximising: [.rowsServed, .placesFilled])
      let finder = try HallViolatorFinder(
        graph, pairs: best.pairs.map { .init(row: $0.row, column: $0.column) })
      for row in best.unservedRows {
        Self.expectMinimal(try finder.violator(containing: row), containing: row, of: graph)
        explained += 1
      }
    }
    #expect(explained > TestCounts.of(35, full: 4_000))
  }
}
