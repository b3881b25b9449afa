import MatchingAlgorithms
import Testing

@Suite("Lexicographic assignment") struct LexicographicAssignmentTests {
  static let servedThenPoints: [ObjectiveLevel] = [.rowsServed, .total()]

  /// Solves, and expects the brute-force value and an unbroken certificate.
  static func expectBest(
    _ graph: BipartiteGraph, _ levels: [ObjectiveLevel], worth: BruteForce.Worth
  ) throws {
    let answer = try LexicographicAssignment.solve(graph, maximising: levels)
    let best = BruteForce.best(graph, levels: levels.count, worth: worth)
    let violations = CertificateChecker.violations(of: answer, in: graph, maximising: levels)
    if answer.levelValues != best || !violations.isEmpty {
      Issue.record("\(graph), \(levels): \(answer), best \(best), \(violations)")
    }
  }

  static func expectBestOnAllObjectives(_ graph: BipartiteGraph) throws {
    try expectBest(graph, servedThenPoints) { [1, $0.benefits[0]] }
    try expectBest(graph, [.total()]) { [$0.benefits[0]] }
  }

  @Test(arguments: [(1, 1), (1, 2), (2, 1), (2, 2), (1, 3), (3, 1), (2, 3), (3, 2)])
  func `is the best of all, on every graph up to 2 x 3`(rows: Int, columns: Int) throws {
    let step = rows * columns < 6 ? 1 : TestCounts.of(17, full: 1)
    try SmallGraphs.all(rows: rows, columns: columns, stride: step) {
      try Self.expectBestOnAllObjectives($0)
    }
  }

  @Test(arguments: 0..<4) func `is the best of all, on every graph of 3 x 3`(part: Int) throws {
    let step = TestCounts.of(997, full: 1)
    try SmallGraphs.all(rows: 3, columns: 3, stride: step, part: part, of: 4) {
      try Self.expectBestOnAllObjectives($0)
    }
  }

  @Test func `is the best of all, on seeded graphs up to 6 x 6 and several levels`() throws {
    var generator = SeededGenerator(seed: 6)
    for _ in 0..<TestCounts.of(150, full: 20_000) {
      let graph = try SmallGraphs.random(&generator)
      let weights = (0..<graph.rowCount).map { _ in Int64(generator.below(4)) }
      try Self.expectBest(graph, [.rowsServed, .total(1), .total(0)]) {
        [1, $0.benefits[1], $0.benefits[0]]
      }
      try Self.expectBest(graph, [.total(1), .rowsServed]) { [$0.benefits[1], 1] }
      try Self.expectBest(graph, [.rowsServed(weights: weights), .total()]) {
        [weights[$0.row], $0.benefits[0]]
      }
    }
  }

  @Test func `levels that do not fit one number are compared as vectors, with the same values`()
    throws
  {
    var generator = SeededGenerator(seed: 8)
    for _ in 0..<TestCounts.of(40, full: 2000) {
      let graph = try SmallGraphs.random(&generator, size: 5)
      let weights = (0..<graph.rowCount).map { _ in Int64(generator.below(3)) }
      let wide = weights.map { $0 << 53 }
      let narrow = try LexicographicAssignment.solve(
        graph, maximising: [.rowsServed(weights: weights), .total(0), .total(1)])
      let vector = try LexicographicAssignment.solve(
        graph, maximising: [.rowsServed(weights: wide), .total(0), .total(1)])
      #expect(vector.levelValues[0] >> 53 == narrow.levelValues[0])
      #expect(vector.levelValues.dropFirst() == narrow.levelValues.dropFirst())
      try Self.expectBest(graph, [.rowsServed(weights: wide), .total(0), .total(1)]) {
        [wide[$0.row]] + $0.benefits
      }
    }
  }

  @Test func `a column's price is what one more place there would add`() throws {
    var generator = SeededGenerator(seed: 9)
    for _ in 0..<TestCounts.of(40, full: 5000) {
      let graph = try SmallGraphs.random(&generator, size: 5)
      let answer = try LexicographicAssignment.solve(
        graph, maximising: [.rowsServed, .total(0), .total(1)])
      for column in 0..<graph.columnCount {
        var places = graph.capacities
        places[column] += 1
        let more = BruteForce.best(graph, levels: 3, places: places) { [1] + $0.benefits }
        let gain = (0..<3).map { more[$0] - answer.levelValues[$0] }
        #expect(answer.prices.columns.map { $0[column] } == gain)
      }
    }
  }

  @Test func `larger seeded graphs are proved by their certificate`() throws {
    var generator = SeededGenerator(seed: 12)
    for round in 0..<TestCounts.of(6, full: 300) {
      let graph = try SmallGraphs.random(
        &generator, size: TestCounts.of(30, full: 120), magnitude: round.isMultiple(of: 2) ? 3 : 900
      )
      for levels in [Self.servedThenPoints, [.total(1)], [.total(), .rowsServed, .total(1)]] {
        let answer = try LexicographicAssignment.solve(graph, maximising: levels)
        #expect(CertificateChecker.violations(of: answer, in: graph, maximising: levels).isEmpty)
      }
    }
  }

  @Test func `points alone leave a row unserved rather than take it at a loss or for nothing`()
    throws
  {
    let graph = try BipartiteGraph(
      rowCount: 3, columnCapacities: [3],
      edges: [-1, 0, 1].enumerated().map { .init(row: $0, column: 0, benefits: [$1]) })
    let points = try LexicographicAssignment.solve(graph, maximising: [.total()])
    #expect(points.columnOfRow == [nil, nil, 0])
    let pointsThenPeople = try LexicographicAssignment.solve(
      graph, maximising: [.total(), .rowsServed])
    #expect(pointsThenPeople.columnOfRow == [nil, 0, 0])
    let peopleThenPoints = try LexicographicAssignment.solve(
      graph, maximising: Self.servedThenPoints)
    #expect(peopleThenPoints.columnOfRow == [0, 0, 0])
    #expect(peopleThenPoints.levelValues == [3, 0])
  }

  @Test(arguments: [(0, []), (0, [1]), (3, []), (2, [0, 0])] as [(Int, [Int])])
  func `an empty side or no places give an empty answer with its proof`(
    rows: Int, capacities: [Int]
  ) throws {
    let edges = (0..<rows).flatMap { row in
      capacities.indices.map { BipartiteGraph.Edge(row: row, column: $0, benefits: [5]) }
    }
    let graph = try BipartiteGraph(rowCount: rows, columnCapacities: capacities, edges: edges)
    let answer = try LexicographicAssignment.solve(graph, maximising: Self.servedThenPoints)
    #expect(answer.columnOfRow == Array(repeating: nil, count: rows))
    #expect(answer.levelValues == [0, 0])
    #expect(
      CertificateChecker.violations(of: answer, in: graph, maximising: Self.servedThenPoints)
        .isEmpty)
  }

  @Test func `a capacity may be as large as a number can be`() throws {
    let graph = try BipartiteGraph(
      rowCount: 2, columnCapacities: [.max, .max],
      edges: (0..<2).map { .init(row: $0, column: 0, benefits: [1]) })
    let answer = try LexicographicAssignment.solve(graph, maximising: [.total()])
    #expect(answer.pairs.map(\.column) == [0, 0] && answer.servedCount == 2)
    #expect(CertificateChecker.violations(of: answer, in: graph, maximising: [.total()]).isEmpty)
  }

  @Test func `values at the limit overflow nowhere`() throws {
    let limit = BipartiteGraph.valueLimit
    let graph = try BipartiteGraph(
      rowCount: 2, columnCapacities: [1, 1],
      edges: [
        .init(row: 0, column: 0, benefits: [limit / 2]),
        .init(row: 0, column: 1, benefits: [-limit / 2]),
        .init(row: 1, column: 0, benefits: [limit / 2]),
      ])
    for levels in [[.total()], Self.servedThenPoints] {
      let answer = try LexicographicAssignment.solve(graph, maximising: levels)
      #expect(answer.levelValues == (levels.count == 1 ? [limit / 2] : [2, 0]))
      #expect(CertificateChecker.violations(of: answer, in: graph, maximising: levels).isEmpty)
    }
  }

  @Test func `every fault of levels and keys is told at once`() throws {
    let graph = try BipartiteGraph(rowCount: 2, columnCapacities: [1], edges: [])
    let limit = BipartiteGraph.valueLimit
    let error = #expect(throws: MatchingError.self) {
      try LexicographicAssignment.solve(
        graph,
        maximising: [
          .total(1), .total(-1), .rowsServed(weights: [1]), .rowsServed(weights: [-1, .max]),
          .rowsServed(weights: [limit, 1]),
        ],
        order: .byKeys(rows: [1], columns: [1, 2]))
    }
    #expect(
      try #require(error).faults.map(\.code) == [
        .keyCountMismatch, .keyCountMismatch, .unknownBenefit, .unknownBenefit,
        .weightCountMismatch, .weightOutOfRange, .weightOutOfRange, .sumOutOfRange,
      ])
    let none = #expect(throws: MatchingError.self) {
      try LexicographicAssignment.solve(graph, maximising: [])
    }
    #expect(try #require(none).faults.map(\.code) == [.noLevels])
    let many = #expect(throws: MatchingError.self) {
      try LexicographicAssignment.solve(
        graph, maximising: Array(repeating: .rowsServed, count: ObjectiveLevel.limit + 1))
    }
    #expect(try #require(many).faults.map(\.code) == [.tooManyLevels])
  }

  @Test func `a cancelled task gets no answer`() async throws {
    let graph = try BipartiteGraph(
      rowCount: 1, columnCapacities: [1], edges: [.init(row: 0, column: 0, benefits: [1])])
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try LexicographicAssignment.solve(graph, maximising: [.total()])
    }
    let error = await #expect(throws: MatchingError.self) { try await task.value }
    #expect(try #require(error).isCancellation)
  }
}
