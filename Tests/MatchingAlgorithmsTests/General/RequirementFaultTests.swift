import MatchingAlgorithms
import Testing

@Suite("Faults of demands, requirements and quotas") struct RequirementFaultTests {
  typealias Edge = BipartiteGraph.Edge

  static func codes(_ make: () throws(MatchingError) -> BipartiteGraph) -> [MatchingError.Code] {
    do {
      _ = try make()
      return []
    } catch {
      return error.faults.map(\.code)
    }
  }

  @Test func `every fault is told at once`() {
    let codes = Self.codes { () throws(MatchingError) in
      var builder = BipartiteGraph.Builder(
        columnCapacities: [1, -1, 2], columnMinimums: [2, 0, -1])
      builder.addRow(demand: 0)
      builder.addEdge(to: 0, benefit: 1)
      builder.force(row: 0, column: 0)
      builder.force(row: 0, column: 0)
      builder.force(row: 0, column: 2)
      builder.force(row: .max, column: .min)
      builder.addQuota(.rows([0, 0, 7]))
      builder.addQuota(.columns([0], atLeast: -1, atMost: -2))
      builder.addQuota(.columns([0], atLeast: 3, atMost: 2))
      return try builder.build()
    }
    #expect(
      codes == [
        .negativeCapacity, .minimumAboveCapacity, .negativeMinimum, .demandOutOfRange,
        .quotaMemberRepeated, .quotaMemberUnknown, .quotaBoundNegative, .quotaBoundNegative,
        .quotaBoundsReversed, .forcedEdgeAbsent, .forcedEdgeAbsent, .forcedTwice,
      ])
  }

  @Test func `lists of a wrong length are refused`() {
    let codes = Self.codes { () throws(MatchingError) in
      try BipartiteGraph(
        rowCount: 2, columnCapacities: [1], edges: [], rowDemands: [1], columnMinimums: [])
    }
    #expect(codes == [.listCountMismatch, .listCountMismatch])
  }

  @Test func `crossing quotas are refused, and both are named`() throws {
    let crossing = [
      Quota.columns([0, 1, 2, 3]), .rows([0, 1]), .columns([0, 1]), .columns([2, 3]),
      .rows([1, 2]), .columns([1, 2]),
    ]
    let error = #expect(throws: MatchingError.self) {
      try BipartiteGraph(
        rowCount: 3, columnCapacities: [1, 1, 1, 1], edges: [], quotas: crossing)
    }
    let faults = try #require(error).faults
    #expect(faults.map(\.code) == [.quotasCross, .quotasCross])
    #expect(faults[0].quotas == [1, 4])
    #expect(faults[1].quotas.last == 5 && [2, 3].contains(faults[1].quotas[0]))
  }

  @Test func `nested, equal, disjoint and empty quotas are taken`() {
    let quotas = [
      Quota.rows([0]), .rows([2, 1, 0]), .rows([1, 2]), .rows([2, 1]), .rows([]), .columns([0]),
    ]
    let codes = Self.codes { () throws(MatchingError) in
      try BipartiteGraph(rowCount: 3, columnCapacities: [1], edges: [], quotas: quotas)
    }
    #expect(codes.isEmpty)
  }

  @Test func `whether any two quotas cross is told as by comparing all of them`() throws {
    var generator = SeededGenerator(seed: 61)
    for _ in 0..<TestCounts.of(300, full: 20_000) {
      let quotas = (0..<generator.below(5)).map { _ in
        Quota.rows((0..<6).filter { _ in generator.below(3) == 0 })
      }
      let sets = quotas.map { Set($0.members) }
      let cross = sets.contains { one in
        sets.contains { other in
          !one.isDisjoint(with: other) && !one.isSubset(of: other) && !other.isSubset(of: one)
        }
      }
      let codes = Self.codes { () throws(MatchingError) in
        try BipartiteGraph(rowCount: 6, columnCapacities: [], edges: [], quotas: quotas)
      }
      #expect(codes.isEmpty != cross)
    }
  }

  @Test func `adopted arrays give the same graph as the edges one by one`() throws {
    var generator = SeededGenerator(seed: 62)
    for _ in 0..<TestCounts.of(100, full: 5000) {
      let graph = try RandomProblem.graph(&generator, size: 7)
      var starts = [0]
      var columns: [Int32] = []
      var benefits: [[Int64]] = [[], []]
      for row in 0..<graph.rowCount {
        for edge in generator.shuffled(graph.edges(ofRow: row)) {
          columns.append(Int32(edge.column))
          benefits[0].append(edge.benefits[0])
          benefits[1].append(edge.benefits[1])
        }
        starts.append(columns.count)
      }
      let adopted = try BipartiteGraph(
        rowStarts: starts, edgeColumns: columns, benefits: benefits,
        columnCapacities: graph.capacities,
        rowDemands: (0..<graph.rowCount).map { graph.demand(ofRow: $0) },
        columnMinimums: (0..<graph.columnCount).map { graph.minimum(ofColumn: $0) },
        quotas: graph.quotas, forced: graph.forcedPairs)
      #expect(adopted == graph)
    }
  }

  @Test(
    arguments: [
      ([], [], [], [.rowStartsInvalid]), ([0], [0], [1], [.rowStartsInvalid]),
      ([1, 1], [0], [1], [.rowStartsInvalid]), ([0, 2, 1], [0, 0], [1, 1], nil),
      ([0, 1], [0], [], [.listCountMismatch]), ([0, 1], [3], [1], [.columnOutOfRange]),
      ([0, 2], [0, 0], [1, 1], [.duplicateEdge]), ([0, 1], [-1], [1], [.columnOutOfRange]),
      ([0, 1], [0], [.min], [.benefitOutOfRange]),
      ([0, .max], [0], [1], [.rowStartsInvalid]), ([.min, 1], [0], [1], [.rowStartsInvalid]),
    ] as [([Int], [Int32], [Int64], [MatchingError.Code]?)])
  func `arrays that are no graph are refused`(
    starts: [Int], columns: [Int32], benefits: [Int64], expected: [MatchingError.Code]?
  ) {
    let codes = Self.codes { () throws(MatchingError) in
      try BipartiteGraph(
        rowStarts: starts, edgeColumns: columns, benefits: [benefits], columnCapacities: [1, 1])
    }
    if let expected { #expect(codes == expected) } else { #expect(!codes.isEmpty) }
  }

  @Test func `an empty graph and an empty side are graphs like others`() throws {
    let levels: [ObjectiveLevel] = [
      .rowsServed, .placesFilled, .worstOff(), .total(), .leastTotal(), .balance(),
    ]
    for (rows, capacities) in [(0, []), (0, [2]), (2, [])] as [(Int, [Int])] {
      let graph = try BipartiteGraph(
        rowCount: rows, columnCapacities: capacities, edges: [],
        rowDemands: Array(repeating: 2, count: rows), quotas: [.rows([]), .columns([])])
      let answer = try LexicographicAssignment.solve(graph, maximising: levels)
      #expect(answer.levelValues == [0, 0, ObjectiveLevel.nobodyWorstOff, 0, 0, 0])
      #expect(CertificateChecker.violations(of: answer, in: graph, maximising: levels).isEmpty)
    }
  }

  @Test func `levels that do not fit are refused`() throws {
    let graph = try BipartiteGraph(rowCount: 1, columnCapacities: [1], edges: [])
    let error = #expect(throws: MatchingError.self) {
      try LexicographicAssignment.solve(
        graph,
        maximising: [
          .worstOff(1), .leastTotal(-1), .balance(startingLoads: []),
          .balance(startingLoads: [-1]), .balance(startingLoads: [.max]),
          .balance(startingLoads: [1 << 57]), .lottery(rowKeys: [], columnKeys: [1, 2]),
        ])
    }
    // One more place than there are edges counts as well, so that the last load is too large.
    #expect(
      try #require(error).faults.map(\.code) == [
        .unknownBenefit, .unknownBenefit, .listCountMismatch, .loadOutOfRange, .loadOutOfRange,
        .keyCountMismatch, .keyCountMismatch,
      ])
  }
}
