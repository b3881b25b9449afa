import MatchingAlgorithms
import Testing

@Suite("What an incremental assignment refuses") struct IncrementalRefusalTests {
  static let edges: [BipartiteGraph.Edge] = [
    .init(row: 0, column: 0, benefits: [2]), .init(row: 1, column: 1, benefits: [1]),
  ]

  static func codes(
    _ graph: BipartiteGraph, _ levels: [ObjectiveLevel] = [.rowsServed, .total()]
  ) -> [MatchingError.Code] {
    do {
      _ = try IncrementalAssignment(graph, maximising: levels)
      return []
    } catch {
      return error.faults.map(\.code)
    }
  }

  @Test func `demands, minimums, quotas and forced pairs are not kept event by event`() throws {
    func graph(
      demands: [Int]? = nil, minimums: [Int]? = nil, quotas: [Quota] = [],
      forced: [BipartiteGraph.Pair] = []
    ) throws -> BipartiteGraph {
      try BipartiteGraph(
        rowCount: 2, columnCapacities: [1, 1], edges: Self.edges, rowDemands: demands,
        columnMinimums: minimums, quotas: quotas, forced: forced)
    }
    #expect(try Self.codes(graph()).isEmpty)
    #expect(try Self.codes(graph(demands: [2, 1])) == [.notIncremental])
    #expect(try Self.codes(graph(minimums: [1, 0])) == [.notIncremental])
    #expect(try Self.codes(graph(quotas: [.columns([0, 1], atMost: 1)])) == [.notIncremental])
    #expect(try Self.codes(graph(quotas: [.rows([0], atLeast: 1)])) == [.notIncremental])
    #expect(try Self.codes(graph(forced: [.init(row: 0, column: 0)])) == [.notIncremental])
  }

  @Test(
    arguments: [
      .worstOff(), .balance(), .rowsServed(weights: [1, 2]),
      .lottery(rowKeys: [1, 2], columnKeys: [3, 4]),
    ] as [ObjectiveLevel])
  func `levels other than rows served and totals are not kept event by event`(
    level: ObjectiveLevel
  ) throws {
    let graph = try BipartiteGraph(rowCount: 2, columnCapacities: [1, 1], edges: Self.edges)
    #expect(Self.codes(graph, [.rowsServed, level, .total()]) == [.notIncremental])
  }

  @Test func `levels that do not fit one number are not kept event by event`() throws {
    let graph = try BipartiteGraph(
      rowCount: 1, columnCapacities: [1],
      edges: [.init(row: 0, column: 0, benefits: [1 << 50, 1 << 50])], benefitCount: 2)
    #expect(Self.codes(graph, [.total(0), .total(1)]) == [.notIncremental])
  }

  @Test func `nobody can be forced into a column without a place`() throws {
    let graph = try BipartiteGraph(rowCount: 2, columnCapacities: [1, 0], edges: Self.edges)
    var live = try IncrementalAssignment(graph, maximising: [.rowsServed, .total()])
    let error = #expect(throws: MatchingError.self) { try live.loss(forcing: 1, to: 1) }
    #expect(error?.faults.map(\.code) == [.noPlace])
    #expect(try live.alternates(forRow: 1).isEmpty)
    try live.setCapacity(ofColumn: 1, to: 1)
    #expect(try live.loss(forcing: 1, to: 1) == [0, 0])
  }

  /// What an event may say is wrong.
  static let known: Set<MatchingError.Code> = [
    .rowOutOfRange, .columnOutOfRange, .duplicateEdge, .benefitCountMismatch, .benefitOutOfRange,
    .sumOutOfRange, .negativeCapacity, .edgeAbsent, .noPlace,
  ]

  /// Makes an event of any numbers whatever happen.
  static func happen(
    _ live: inout IncrementalAssignment, _ generator: inout SeededGenerator
  ) throws(MatchingError) {
    func index(_ count: Int) -> Int {
      generator.below(3) > 0
        ? generator.below(max(count, 1))
        : [Int.min, .max, -1, count, count + 1, 1 << 32, -(1 << 32), 1 << 57][generator.below(8)]
    }
    func benefit() -> Int64 {
      let limit = BipartiteGraph.valueLimit
      return generator.below(4) > 0
        ? Int64(generator.below(9) - 4)
        : [Int64.min, .max, -1, limit, -limit, limit + 1, -limit - 1, 1 << 29, 1 << 40][
          generator.below(9)]
    }
    func benefits() -> [Int64] {
      (0..<(generator.below(8) > 0 ? 2 : generator.below(4))).map { _ in benefit() }
    }
    let row = index(live.rowCount)
    let column = index(live.columnCount)
    switch generator.below(8) {
    case 0: try live.withdraw(row: row)
    case 1, 2:
      try live.addRow(
        edges: (0..<generator.below(4)).map { _ in (index(live.columnCount), benefits()) })
    case 3: try live.setCapacity(ofColumn: column, to: index(4))
    case 4, 5: try live.setBenefits(row: row, column: column, benefits())
    case 6: try live.forbid(row: row, column: column)
    default:
      _ = live.column(ofRow: row)
      if generator.below(2) == 0 {
        #expect(try live.loss(forcing: row, to: column).count == 2)
      } else {
        _ = try live.alternates(forRow: row)
      }
    }
  }

  @Test func `events of any numbers give typed errors, change nothing then, and never trap`() throws
  {
    var generator = SeededGenerator(seed: 53)
    let levels: [ObjectiveLevel] = [.rowsServed, .total(1)]
    var refused: [MatchingError.Code: Int] = [:]
    var done = 0
    for _ in 0..<TestCounts.of(100, full: 20_000) {
      let graph = try SmallGraphs.random(&generator, size: 5)
      var live = try IncrementalAssignment(graph, maximising: levels)
      for _ in 0..<12 {
        let before = live
        let held = live.assignment
        do throws(MatchingError) {
          try Self.happen(&live, &generator)
          done += 1
        } catch {
          for fault in error.faults { refused[fault.code, default: 0] += 1 }
          #expect(!error.faults.isEmpty)
          #expect(live.rowCount == before.rowCount)
          #expect(live.assignment == held)
        }
        // No event changes what others hold.
        #expect(before.assignment == held)
      }
      do {
        try IncrementalAssignmentTests.expectBest(live, levels)
      } catch let error as MatchingError {
        // Totals that are no level may grow beyond what a graph may hold.
        #expect(error.faults.allSatisfy { $0.code == .sumOutOfRange })
      }
    }
    #expect(Set(refused.keys) == Self.known, "\(refused)")
    #expect(done > TestCounts.of(150, full: 24_000))
  }
}
