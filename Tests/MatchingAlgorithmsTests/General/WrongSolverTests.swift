import MatchingAlgorithms
import Testing

/// Wrong solvers, each of which makes one mistake and proves it as well as it can.
///
/// Four rows: Ann (0) demands two columns, Ben (1), Cem (2) and Dan (3) one. Three columns: Eli (0)
/// with one place, Fay (1) with two, Gus (2) with two and a minimum of one. At most two pairs in Eli
/// and Fay together, at least one of Ann's or Ben's; Dan is forced to Gus.
@Suite("Wrong solvers") struct WrongSolverTests {
  let levels: [ObjectiveLevel] = [.rowsServed, .total()]
  let kinds: [Reference.Level] = [.served(nil), .most(0)]
  let graph: BipartiteGraph
  let right: Assignment

  static func graph(
    capacities: [Int] = [1, 2, 2], minimums: [Int] = [0, 0, 1], demands: [Int] = [2, 1, 1, 1],
    quotas: [Quota] = [.columns([0, 1], atMost: 2), .rows([0, 1], atLeast: 1)],
    forced: [BipartiteGraph.Pair] = [.init(row: 3, column: 2)], hidden: Set<[Int]> = []
  ) throws -> BipartiteGraph {
    let worths: [[Int64]] = [[9, 8, 1], [7, 3, 2], [8, 7, 1], [6, 5, 1]]
    var edges: [BipartiteGraph.Edge] = []
    for row in 0..<4 {
      for column in 0..<3 where !hidden.contains([row, column]) {
        edges.append(.init(row: row, column: column, benefits: [worths[row][column]]))
      }
    }
    return try BipartiteGraph(
      rowCount: 4, columnCapacities: capacities, edges: edges, rowDemands: demands,
      columnMinimums: minimums, quotas: quotas, forced: forced)
  }

  init() throws {
    graph = try Self.graph()
    right = try LexicographicAssignment.solve(graph, maximising: levels)
  }

  func codes(_ claim: Assignment, _ levels: [ObjectiveLevel]? = nil) -> Set<
    CertificateViolation.Code
  > {
    let found = CertificateChecker.violations(
      of: claim, in: graph, maximising: levels ?? self.levels)
    return Set(found.map(\.code))
  }

  /// The right answer to a question that differs from the one asked.
  func answer(to other: BipartiteGraph, _ levels: [ObjectiveLevel]? = nil) throws -> Assignment {
    try LexicographicAssignment.solve(other, maximising: levels ?? self.levels)
  }

  @Test func `the right one passes`() {
    #expect(codes(right).isEmpty)
    #expect(right.levelValues[0] == 4)
  }

  @Test func `one that gives a column a place too many is caught`() throws {
    let wrong = try answer(
      to: Self.graph(
        capacities: [2, 2, 2], quotas: [.columns([0, 1], atMost: 3), .rows([0, 1], atLeast: 1)]))
    #expect(codes(wrong).contains(.columnOverfilled))
  }

  @Test func `one that takes pairs greedily is caught`() throws {
    let greedy = Assignment(
      columnOfRow: [0, 2, 2, nil], furtherPairs: [.init(row: 0, column: 1)], levelValues: [3, 20],
      prices: right.prices)
    #expect(codes(greedy).isSuperset(of: [.forcedPairMissing, .dualityGap]))
    // Feasible, but not the best: Ben and Cem have changed places.
    let swapped = right.columnOfRow.enumerated().map { row, column in
      row == 1 ? right.columnOfRow[2] : row == 2 ? right.columnOfRow[1] : column
    }
    var feasible = Assignment(
      columnOfRow: swapped, furtherPairs: right.furtherPairs, levelValues: [], prices: right.prices)
    let values = try #require(ClaimRecount.values(of: feasible, in: graph, kinds))
    #expect(values.lexicographicallyPrecedes(right.levelValues))
    feasible = Assignment(
      columnOfRow: swapped, furtherPairs: right.furtherPairs, levelValues: values,
      prices: right.prices)
    #expect(codes(feasible) == [.pairNotTight, .dualityGap])
  }

  @Test func `one whose prices are stale is caught`() throws {
    #expect(right.levelValues == Reference(graph, kinds).best()?.values)
    // Ann demands two; the pairs of the others are worth exactly the prices they pay.
    let exact = right.pairs.filter { graph.demand(ofRow: $0.row) == 1 }
    var rejected = 0
    var pinned = 0
    for level in right.prices.rows.indices {
      for (side, count) in [(0, 4), (1, 3), (2, 2)] {
        for place in 0..<count {
          let isPinned = exact.contains { Self.pays($0, to: place, on: side, graph) }
          for change in [1, -1] as [Int64] {
            let found = codes(
              Self.claim(right, side: side, level: level, place: place, change))
            if !found.isEmpty { rejected += 1 }
            guard isPinned else { continue }
            pinned += 1
            #expect(found.contains(.pairNotTight), "\(side), \(level), \(place), \(change)")
            if change < 0 { #expect(found.contains(.edgeUnderpriced)) }
          }
        }
      }
    }
    #expect(pinned == 42)
    #expect(rejected == 54)
    let old = try answer(to: Self.graph(capacities: [0, 2, 2]))
    let stale = Assignment(
      columnOfRow: right.columnOfRow, furtherPairs: right.furtherPairs,
      levelValues: right.levelValues, prices: old.prices)
    #expect(!codes(stale).isEmpty)
  }

  @Test func `one that prices free places, or pairs beyond a minimum below nothing, is caught`()
    throws
  {
    // Gus has a place to spare and more than the minimum, so that the price can only be 0.
    let roomy = try Self.graph(capacities: [1, 2, 4])
    let best = try answer(to: roomy)
    let load = best.pairs.count { $0.column == 2 }
    #expect(load > roomy.minimum(ofColumn: 2) && load < roomy.capacities[2])
    for level in best.prices.columns.indices {
      for (change, code) in [(1, .nextPairRewarded), (-1, .lastPairUnrewarded)]
        as [(Int64, CertificateViolation.Code)]
      {
        let wrong = Self.claim(best, side: 1, level: level, place: 2, change)
        let found = CertificateChecker.violations(of: wrong, in: roomy, maximising: levels)
        #expect(found.contains { $0.code == code && $0.column == 2 }, "\(level): \(found)")
      }
    }
  }

  /// Whether a pair pays the price of a place on a side: row (0), column (1) or quota (2).
  static func pays(
    _ pair: (row: Int, column: Int), to place: Int, on side: Int, _ graph: BipartiteGraph
  ) -> Bool {
    if side == 0 { return pair.row == place }
    if side == 1 { return pair.column == place }
    let quota = graph.quotas[place]
    return quota.members.contains(quota.side == .rows ? pair.row : pair.column)
  }

  /// A claim with one of its prices changed.
  static func claim(
    _ claim: Assignment, side: Int, level: Int, place: Int, _ change: Int64
  ) -> Assignment {
    var sides = [claim.prices.rows, claim.prices.columns, claim.prices.quotas]
    sides[side][level][place] += change
    return Assignment(
      columnOfRow: claim.columnOfRow, furtherPairs: claim.furtherPairs,
      levelValues: claim.levelValues,
      prices: DualPrices(rows: sides[0], columns: sides[1], quotas: sides[2]),
      barriers: claim.barriers)
  }

  @Test func `one that drops a minimum is caught`() throws {
    let wrong = Assignment(
      columnOfRow: [1, 0, 1, nil], levelValues: [3, 22], prices: right.prices)
    #expect(codes(wrong).contains(.minimumUnmet))
  }

  @Test func `one that ignores a quota is caught`() throws {
    let wrong = try answer(to: Self.graph(quotas: [.columns([0, 1]), .rows([0, 1], atLeast: 1)]))
    #expect(codes(wrong).contains(.quotaExceeded))
    let unmet = Assignment(
      columnOfRow: [nil, nil, 1, 2], levelValues: [2, 8], prices: right.prices)
    #expect(codes(unmet).contains(.quotaUnmet))
  }

  @Test func `one that counts a demand twice is caught`() {
    let wrong = Assignment(
      columnOfRow: [0, 1, 2, 2], furtherPairs: [.init(row: 0, column: 0)],
      levelValues: [4, 23], prices: right.prices)
    #expect(codes(wrong).contains(.pairRepeated))
    let further = Assignment(
      columnOfRow: [0, 1, 2, 2], furtherPairs: [.init(row: 1, column: 2)],
      levelValues: [4, 16], prices: right.prices)
    #expect(codes(further).contains(.rowOverfilled))
    let counted = Assignment(
      columnOfRow: right.columnOfRow, furtherPairs: right.furtherPairs,
      levelValues: [5, right.levelValues[1]], prices: right.prices)
    #expect(codes(counted) == [.valueMisstated])
  }

  @Test func `one that drops a forced pair is caught`() throws {
    let wrong = try answer(to: Self.graph(forced: [], hidden: [[3, 2]]))
    #expect(codes(wrong).contains(.forcedPairMissing))
  }

  @Test func `one that stops at a wrong threshold for the worst-off is caught`() throws {
    let objective: [ObjectiveLevel] = [.rowsServed, .worstOff(), .total()]
    let best = try answer(to: graph, objective)
    #expect(codes(best, objective).isEmpty)
    let barrier = try #require(best.barriers.first)
    for value in [barrier.value - 1, barrier.value + 1] {
      let wrong = Assignment(
        columnOfRow: best.columnOfRow, furtherPairs: best.furtherPairs,
        levelValues: [best.levelValues[0], value, best.levelValues[2]], prices: best.prices,
        barriers: [
          WorstOffBarrier(
            level: 1, value: value, before: barrier.before, above: barrier.above)
        ])
      #expect(codes(wrong, objective).contains(.valueMisstated))
    }
    let unproved = Assignment(
      columnOfRow: best.columnOfRow, furtherPairs: best.furtherPairs,
      levelValues: best.levelValues, prices: best.prices,
      barriers: [
        WorstOffBarrier(level: 1, value: barrier.value, before: barrier.before, above: nil)
      ])
    #expect(codes(unproved, objective) == [.barrierMissing])
    let proofless = Assignment(
      columnOfRow: best.columnOfRow, furtherPairs: best.furtherPairs,
      levelValues: best.levelValues, prices: best.prices)
    #expect(codes(proofless, objective) == [.barrierMissing])
  }

  @Test func `one that serves somebody worse than need be is caught`() throws {
    // Both rows can have 2 and 2; the wrong solver takes 9 and 1, whose total is larger.
    let pair = try BipartiteGraph(
      rowCount: 2, columnCapacities: [1, 1],
      edges: [
        .init(row: 0, column: 0, benefits: [9]), .init(row: 0, column: 1, benefits: [2]),
        .init(row: 1, column: 0, benefits: [2]), .init(row: 1, column: 1, benefits: [1]),
      ])
    let objective: [ObjectiveLevel] = [.rowsServed, .worstOff(), .total()]
    let greedy = try LexicographicAssignment.solve(pair, maximising: [.rowsServed, .total()])
    let served = try LexicographicAssignment.solve(pair, maximising: [.rowsServed])
    let wrong = Assignment(
      columnOfRow: greedy.columnOfRow, levelValues: [2, 1, 10], prices: greedy.prices,
      barriers: [
        WorstOffBarrier(level: 1, value: 1, before: served.prices, above: served.prices)
      ])
    let found = CertificateChecker.violations(of: wrong, in: pair, maximising: objective)
    #expect(found.map(\.code) == [.barrierBroken])
    let best = try LexicographicAssignment.solve(pair, maximising: objective)
    #expect(best.levelValues == [2, 2, 4])
  }

  @Test func `one that swaps the levels is caught`() throws {
    let plain = try BipartiteGraph(
      rowCount: 2, columnCapacities: [1, 1],
      edges: [
        .init(row: 0, column: 0, benefits: [9]), .init(row: 0, column: 1, benefits: [-8]),
        .init(row: 1, column: 0, benefits: [1]),
      ])
    let swapped = try LexicographicAssignment.solve(plain, maximising: [.total(), .rowsServed])
    let claim = Assignment(
      columnOfRow: swapped.columnOfRow, levelValues: swapped.levelValues.reversed(),
      prices: DualPrices(
        rows: swapped.prices.rows.reversed(), columns: swapped.prices.columns.reversed()))
    let found = CertificateChecker.violations(of: claim, in: plain, maximising: levels)
    #expect(found.contains { $0.code == .edgeUnderpriced })
  }

  @Test func `one that leaves the first unserved row it finds is caught`() throws {
    let column = try #require(right.columnOfRow[2])
    let points = try #require(graph.edge(row: 2, column: column)).benefits[0]
    var pairs = right.columnOfRow
    pairs[2] = nil
    let wrong = Assignment(
      columnOfRow: pairs, furtherPairs: right.furtherPairs,
      levelValues: [3, right.levelValues[1] - points], prices: right.prices)
    #expect(ClaimRecount.values(of: wrong, in: graph, kinds) == wrong.levelValues)
    let found = codes(wrong)
    #expect(found.isSuperset(of: [.dualityGap, .freePlacePriced]))
    #expect(!found.contains(.valueMisstated))
  }

  @Test func `a claim that passes has the best values, whatever was changed in it`() throws {
    var generator = SeededGenerator(seed: 71)
    var unchanged = 0
    var accepted = 0
    for _ in 0..<TestCounts.of(150, full: 20_000) {
      let graph = try RandomProblem.graph(&generator, size: 4)
      let kinds = RandomProblem.levels(&generator, for: graph)
      let levels = kinds.map(\.objective)
      guard let best = try? LexicographicAssignment.solve(graph, maximising: levels) else {
        continue
      }
      let claim = ClaimMutation.mutated(best, &generator)
      if CertificateChecker.violations(of: claim, in: graph, maximising: levels).isEmpty {
        #expect(claim.levelValues == best.levelValues)
        #expect(ClaimRecount.values(of: claim, in: graph, kinds) == claim.levelValues)
        if claim == best { unchanged += 1 } else { accepted += 1 }
      } else if claim == best {
        Issue.record("\(graph), \(levels): \(best)")
      }
    }
    #expect(unchanged > TestCounts.of(8, full: 700))
    #expect(accepted > TestCounts.of(5, full: 300))
  }
}
