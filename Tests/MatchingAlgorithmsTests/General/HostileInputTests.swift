import MatchingAlgorithms
import Testing

@Suite("Hostile input") struct HostileInputTests {
  static let numbers = [Int.min, -2, -1, 0, 1, 2, 3, 4, 1 << 57, .max]

  static func any(_ generator: inout SeededGenerator) -> Int {
    // Small numbers mostly, so that some input gets through the first checks.
    generator.below(16) > 0
      ? generator.below(4) : numbers[generator.below(numbers.count)]
  }

  static func list(_ generator: inout SeededGenerator, upTo count: Int = 4) -> [Int] {
    (0..<generator.below(count + 1)).map { _ in any(&generator) }
  }

  static func quota(_ generator: inout SeededGenerator) -> Quota {
    Quota(
      generator.below(2) == 0 ? .rows : .columns, list(&generator), atLeast: any(&generator),
      atMost: generator.below(2) == 0 ? nil : any(&generator))
  }

  static func levels(_ generator: inout SeededGenerator) -> [ObjectiveLevel] {
    (0..<generator.below(5)).map { _ in
      switch generator.below(generator.below(4) == 0 ? 9 : 6) {
      case 0: .rowsServed
      case 1: .placesFilled
      case 3: .total(generator.below(4) == 0 ? any(&generator) : 0)
      case 4: .leastTotal(generator.below(4) == 0 ? any(&generator) : 0)
      case 5: .worstOff(generator.below(4) == 0 ? any(&generator) : 0)
      case 2: .balance()
      case 6: .rowsServed(weights: list(&generator).map(Int64.init))
      case 7: .balance(startingLoads: list(&generator))
      default:
        .lottery(
          rowKeys: list(&generator).map(UInt64.init(truncatingIfNeeded:)),
          columnKeys: list(&generator).map(UInt64.init(truncatingIfNeeded:)))
      }
    }
  }

  static func graph(_ generator: inout SeededGenerator) -> BipartiteGraph? {
    let capacities = list(&generator)
    let minimums = generator.below(3) == 0 ? list(&generator) : nil
    if generator.below(2) == 0 {
      var builder = BipartiteGraph.Builder(
        columnCapacities: capacities, columnMinimums: minimums,
        benefitCount: generator.below(8) == 0 ? any(&generator) : 1)
      for _ in 0..<generator.below(10) {
        switch generator.below(8) {
        case 0, 1, 2: builder.addRow(demand: any(&generator))
        case 3, 4:
          builder.addEdge(to: any(&generator), benefit: Int64(any(&generator)))
        case 5:
          builder.addEdge(to: any(&generator), benefits: list(&generator).map { Int64($0) })
        case 6: builder.addQuota(quota(&generator))
        default: builder.force(row: any(&generator), column: any(&generator))
        }
      }
      return try? builder.build()
    }
    let columns = list(&generator).map { Int32(truncatingIfNeeded: $0) }
    let starts =
      generator.below(3) == 0
      ? list(&generator) : [0, generator.below(columns.count + 1), columns.count]
    return try? BipartiteGraph(
      rowStarts: starts, edgeColumns: columns,
      benefits: [generator.below(5) == 0 ? [] : columns.map { _ in Int64(any(&generator)) }],
      columnCapacities: capacities, rowDemands: generator.below(2) == 0 ? nil : list(&generator),
      columnMinimums: minimums,
      quotas: (0..<generator.below(3)).map { _ in quota(&generator) },
      forced: generator.below(3) == 0
        ? [.init(row: any(&generator), column: any(&generator))] : [])
  }

  static func prices(_ generator: inout SeededGenerator, _ graph: BipartiteGraph) -> DualPrices {
    func lists(_ count: Int) -> [[Int64]] {
      (0..<generator.below(4)).map { _ in
        (0..<(generator.below(6) == 0 ? generator.below(3) : count)).map { _ in
          Int64(any(&generator))
        }
      }
    }
    return DualPrices(
      rows: lists(graph.rowCount), columns: lists(graph.columnCount),
      quotas: lists(graph.quotas.count))
  }

  @Test func `garbage gives typed errors or proved answers, and never a trap`() throws {
    var generator = SeededGenerator(seed: 81)
    var graphs = 0
    var answers = 0
    for _ in 0..<TestCounts.of(2500, full: 300_000) {
      guard let graph = Self.graph(&generator) else { continue }
      graphs += 1
      let levels = Self.levels(&generator)
      let order: SolvingOrder =
        generator.below(4) == 0
        ? .byKeys(
          rows: Self.list(&generator).map(UInt64.init(truncatingIfNeeded:)),
          columns: Self.list(&generator).map(UInt64.init(truncatingIfNeeded:))) : .byIndex
      if let answer = try? LexicographicAssignment.solve(graph, maximising: levels, order: order) {
        answers += 1
        let found = CertificateChecker.violations(of: answer, in: graph, maximising: levels)
        if !found.isEmpty { Issue.record("\(graph), \(levels): \(answer), \(found)") }
        _ = UniquenessChecker.uniqueness(of: answer, in: graph, maximising: levels)
        let mutated = ClaimMutation.mutated(answer, &generator)
        _ = CertificateChecker.violations(of: mutated, in: graph, maximising: levels)
      }
      let pairs = (0..<generator.below(4)).map { _ in
        BipartiteGraph.Pair(row: Self.any(&generator), column: Self.any(&generator))
      }
      let columnOfRow = (0..<(generator.below(2) == 0 ? graph.rowCount : 3)).map { _ in
        generator.below(2) == 0 ? nil : Self.any(&generator)
      }
      let claim = Assignment(
        columnOfRow: columnOfRow, furtherPairs: pairs,
        levelValues: Self.list(&generator).map { Int64($0) },
        prices: Self.prices(&generator, graph),
        barriers: (0..<generator.below(2)).map { _ in
          WorstOffBarrier(
            level: Self.any(&generator), value: Int64(Self.any(&generator)),
            before: Self.prices(&generator, graph), above: Self.prices(&generator, graph))
        })
      _ = claim.pairs.count + claim.columns(ofRow: Self.any(&generator)).count
      _ = CertificateChecker.violations(of: claim, in: graph, maximising: levels)
      _ = UniquenessChecker.uniqueness(of: claim, in: graph, maximising: levels)
      let row = Self.any(&generator)
      _ = try? HallViolatorFinder(graph, pairs: pairs).violator(containing: row)
      _ = try? HallViolatorFinder(graph, columnOfRow: columnOfRow).violator(containing: row)
      _ = graph.demand(ofRow: row) + graph.minimum(ofColumn: row)
    }
    #expect(graphs > TestCounts.of(100, full: 6_500))
    #expect(answers > TestCounts.of(30, full: 2_400))
  }
}
