import MatchingAlgorithms
import Testing

@Suite("Assignment with demands, minimums, quotas and forced pairs") struct GeneralAssignmentTests {
  /// Solves, and expects the reference's values with a proof, and the truth about uniqueness.
  ///
  /// Where there is no answer it expects a shortage that says so.
  ///
  /// - Returns: Whether there is an answer.
  @discardableResult
  static func expectBest(_ graph: BipartiteGraph, _ levels: [Reference.Level]) throws -> Bool {
    let objectives = levels.map(\.objective)
    let best = Reference(graph, levels).best()
    let answer: Assignment
    do {
      answer = try LexicographicAssignment.solve(graph, maximising: objectives)
    } catch {
      let shortage = error.faults.first?.shortage
      if best != nil || error.faults.map(\.code) != [.infeasible] || shortage == nil {
        Issue.record("\(graph), \(levels): \(error), best \(best as Any)")
      }
      return false
    }
    let violations = CertificateChecker.violations(of: answer, in: graph, maximising: objectives)
    if answer.levelValues != best?.values || !violations.isEmpty {
      Issue.record("\(graph), \(levels): \(answer), best \(best as Any), \(violations)")
    }
    let found = UniquenessChecker.uniqueness(of: answer, in: graph, maximising: objectives)
    if (found == .unique) != (best?.ways == 1) {
      Issue.record("\(graph), \(levels): \(answer), \(found), \(best?.ways as Any) ways")
    }
    if case .differs(let pair) = found {
      // Whoever chose the pair can do without it, and whoever did not can have it, as well.
      let isChosen = answer.columns(ofRow: pair.row).contains(pair.column)
      let turned = try Self.graph(graph, with: pair, isForced: !isChosen)
      let other = Reference(turned, levels).best()
      if other?.values != best?.values {
        Issue.record("\(graph), \(levels): \(answer), \(pair), \(other as Any)")
      }
    }
    return true
  }

  /// The same problem with one pair forced, or forbidden.
  static func graph(
    _ graph: BipartiteGraph, with pair: BipartiteGraph.Pair, isForced: Bool
  ) throws -> BipartiteGraph {
    try BipartiteGraph(
      rowCount: graph.rowCount, columnCapacities: graph.capacities,
      edges: (0..<graph.rowCount).flatMap { graph.edges(ofRow: $0) }
        .filter { isForced || $0.row != pair.row || $0.column != pair.column },
      benefitCount: graph.benefitCount,
      rowDemands: (0..<graph.rowCount).map { graph.demand(ofRow: $0) },
      columnMinimums: (0..<graph.columnCount).map { graph.minimum(ofColumn: $0) },
      quotas: graph.quotas, forced: graph.forcedPairs + (isForced ? [pair] : []))
  }

  @Test func `is the best of all, on seeded problems of every kind`() throws {
    var generator = SeededGenerator(seed: 31)
    let count = TestCounts.of(200, full: 100_000)
    var answers = 0
    for round in 0..<count {
      let graph = try RandomProblem.graph(
        &generator, size: TestCounts.isFull || round.isMultiple(of: 20) ? 7 : 5)
      let levels = RandomProblem.levels(&generator, for: graph)
      if try Self.expectBest(graph, levels) { answers += 1 }
    }
    // Both outcomes must have been tried often.
    #expect(answers > count / 3 && answers < count)
  }

  @Test(arguments: [.demands, .minimums, .quotas, .forced] as [RandomProblem.Kind])
  func `is the best of all, on seeded problems of one kind`(kind: RandomProblem.Kind) throws {
    var generator = SeededGenerator(seed: UInt64(32 + kind.rawValue))
    for _ in 0..<TestCounts.of(40, full: 10_000) {
      let graph = try RandomProblem.graph(&generator, kind: kind)
      try Self.expectBest(graph, RandomProblem.levels(&generator, for: graph))
    }
  }

  @Test(arguments: 0..<4)
  func `the network engine is the best of all, on every graph up to 3 x 3`(part: Int) throws {
    // A quota that says nothing keeps the engine for plain graphs away.
    for (rows, columns) in [(1, 1), (2, 1), (1, 2), (2, 2), (2, 3), (3, 2), (3, 3)] {
      let sample = [1: 1, 2: 3, 4: 29, 6: 307][rows * columns] ?? 30_011
      var seen = 0
      try SmallGraphs.all(
        rows: rows, columns: columns, stride: TestCounts.of(sample, full: 1), part: part, of: 4
      ) { plain in
        let graph = try BipartiteGraph(
          rowCount: rows, columnCapacities: plain.capacities,
          edges: (0..<rows).flatMap { plain.edges(ofRow: $0) }, quotas: [.rows([])])
        try LexicographicAssignmentTests.expectBestOnAllObjectives(graph)
        // The reference is slow: of many graphs it takes some.
        seen += 1
        guard rows * columns < 6 || TestCounts.of(0, full: seen % 31) == 0 else { return }
        try Self.expectBest(graph, [.served(nil), .worstOff(0), .balance(nil), .least(0)])
      }
    }
  }

  @Test func `both engines give the same values on graphs with capacities only`() throws {
    var generator = SeededGenerator(seed: 41)
    for _ in 0..<TestCounts.of(30, full: 3000) {
      let plain = try SmallGraphs.random(&generator, size: 20, magnitude: 30)
      let graph = try BipartiteGraph(
        rowCount: plain.rowCount, columnCapacities: plain.capacities,
        edges: (0..<plain.rowCount).flatMap { plain.edges(ofRow: $0) }, benefitCount: 2,
        quotas: [.columns([])])
      for levels in [[.rowsServed, .total()], [.total(1), .leastTotal(0)]] as [[ObjectiveLevel]] {
        let one = try LexicographicAssignment.solve(plain, maximising: levels)
        let other = try LexicographicAssignment.solve(graph, maximising: levels)
        #expect(one.levelValues == other.levelValues)
        #expect(CertificateChecker.violations(of: other, in: graph, maximising: levels).isEmpty)
      }
    }
  }

  @Test func `levels that do not fit one number have the same values`() throws {
    var generator = SeededGenerator(seed: 43)
    for _ in 0..<TestCounts.of(40, full: 3000) {
      let graph = try RandomProblem.graph(&generator, size: 4)
      let weights = (0..<graph.rowCount).map { _ in Int64(generator.below(3)) }
      // 128 bits hold two such levels; with more, levels are compared as vectors.
      for width in [1, 2, 5] {
        let wide: [Reference.Level] = (0..<width).map { _ in .served(weights.map { $0 << 53 }) }
        try Self.expectBest(graph, wide + [.most(0), .balance(nil)])
      }
    }
  }

  @Test func `a pair that is worth nothing is not chosen`() throws {
    let graph = try BipartiteGraph(
      rowCount: 1, columnCapacities: [1, 1, 1],
      edges: [3, 0, 1].enumerated().map { .init(row: 0, column: $0, benefits: [$1]) },
      rowDemands: [3])
    let answer = try LexicographicAssignment.solve(graph, maximising: [.rowsServed, .total()])
    #expect(answer.columns(ofRow: 0) == [0, 2])
    #expect(answer.levelValues == [1, 4] && answer.servedCount == 1)
    let places = try LexicographicAssignment.solve(graph, maximising: [.placesFilled])
    #expect(places.pairs.map(\.column) == [0, 1, 2] && places.levelValues == [3])
  }

  @Test func `a large problem of every kind is proved by its certificate`() throws {
    var generator = SeededGenerator(seed: 47)
    for _ in 0..<TestCounts.of(2, full: 60) {
      let size = TestCounts.of(40, full: 150)
      let edges = (0..<size).flatMap { row in
        (0..<size / 2).compactMap { column in
          generator.below(100) < 15
            ? BipartiteGraph.Edge(
              row: row, column: column, benefits: [Int64(generator.below(50))])
            : nil
        }
      }
      let half = Array(0..<size / 4)
      let graph = try BipartiteGraph(
        rowCount: size, columnCapacities: Array(repeating: 4, count: size / 2), edges: edges,
        rowDemands: (0..<size).map { 1 + $0 % 3 },
        columnMinimums: (0..<size / 2).map { $0 % 7 == 0 ? 1 : 0 },
        quotas: [
          .columns(half, atLeast: size / 5, atMost: size / 2), .rows(half, atMost: size / 3),
        ])
      let levels: [ObjectiveLevel] = [.rowsServed, .worstOff(), .total(), .balance()]
      let answer = try LexicographicAssignment.solve(graph, maximising: levels)
      #expect(CertificateChecker.violations(of: answer, in: graph, maximising: levels).isEmpty)
    }
  }
}
