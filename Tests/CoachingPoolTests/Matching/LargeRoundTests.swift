import MatchingAlgorithms
import Testing

@testable import CoachingPool

@Suite struct `A round too large to keep its pairs` {
  private static let orders: [[MatchingPolicy.Objective]] = [
    [.peopleServed, .totalFit, .load],
    [.peopleServed, .seniorsInOwnOrganisation, .totalFit, .load],
    [.totalFit, .peopleServed], [.peopleServedByWaiting, .totalFit],
  ]
  /// Few requirements, so that many compete for few places.
  private static let lenient: [RuleName] = [
    "practitionerHasAPlaceFree", "peopleAreDifferent", "individualMayBeOfferedThem",
    "practitionerOffersTheKind",
  ]

  private func run(
    _ state: PoolState, pairLimit: Int, forbidden: [RoundConstraints.Pair] = []
  ) throws -> RoundResult {
    try MatchingRound.run(
      MatchContext(state, at: now), rules: rulesWithClosures,
      under: RoundConstraints(forbidden: forbidden), pairLimit: pairLimit)
  }

  @Test(arguments: orders)
  func `reaches the values of the round that keeps them, and proves it against every pair`(
    aims: [MatchingPolicy.Objective]
  ) throws {
    var passes = 0
    var proved = 0
    let pools = TestCounts.of(30, full: 200)
    for seed in 0..<UInt64(pools) {
      let records = variedPool(seed, practitioners: 8, requests: 24)
      let state = PoolState(
        pool(
          records, aims, hostRules: seed % 3 == 0,
          requirements: seed % 2 == 0 ? Self.lenient : nil))
      let kept = try run(state, pairLimit: .max)
      let large = try run(state, pairLimit: 0)
      #expect(kept.proof.passCount == nil)
      passes = max(passes, try #require(large.proof.passCount))
      if large.optimality == .proved && kept.optimality == .proved {
        #expect(large.values.map(\.value) == kept.values.map(\.value), "seed \(seed)")
        proved += 1
      } else if case .notProved(let bound) = large.optimality {
        #expect(bound.first ?? 0 >= kept.values.first?.value ?? 0, "seed \(seed)")
      }
      #expect(large.eligiblePairCount == kept.eligiblePairCount)
      #expect(large.proof.violations() == [], "seed \(seed)")
      for (one, other) in zip(large.unmatched, kept.unmatched) where one.request == other.request {
        #expect(one.removals == other.removals && one.eligibleCount == other.eligibleCount)
      }
      if aims[0] == .peopleServed, large.optimality == .proved {
        #expect(!large.unmatched.map(\.cause).contains(.pointsPreferred), "seed \(seed)")
      }
    }
    #expect(passes >= 2 && proved > 15)
  }

  @Test func `reads the same from memory, however little of it there is`() throws {
    var marked = 0
    for seed in 0..<UInt64(12) {
      let state = PoolState(
        pool(
          variedPool(seed, practitioners: 30, requests: 20), [.peopleServed, .totalFit],
          requirements: Self.lenient))
      let rules = try RuleSet.standard.resolve(state.policy)
      let field = MatchField(variedContext(state, seed), under: rules, only: nil)
      let planned = PlannedRows(field, rules, forbidding: [(0, 1), (3, 2)])
      let limits: [RowMemory.Limits] = [
        .nothing, .init(bits: 50, points: 0), .init(bits: 1 << 20, points: 0),
        .init(bits: 1 << 20, points: 60), .init(),
      ]
      for limit in limits {
        let plain = CompiledRows(planned)
        let rows = CompiledRows(planned, keeping: limit)
        for time in 0..<3 {
          // A pair that is forbidden later is gone whatever was kept of its row.
          if time == 2 {
            for row in [1, 5] {
              plain.forbid(4, ofRow: row)
              rows.forbid(4, ofRow: row)
            }
          }
          for row in rows.readingOrder {
            plain.read(row)
            rows.read(row)
            #expect(rows.columns == plain.columns, "seed \(seed), time \(time)")
            #expect(rows.pairBenefits == plain.pairBenefits, "seed \(seed), time \(time)")
            marked += rows.pairBenefits[1].count { $0 != 0 }
            let free: [UInt64] = [0b0101_0101_0101]
            #expect(rows.isFull(row, free) == plain.isFull(row, free))
          }
        }
      }
    }
    #expect(marked > 0)
  }

  @Test func `grows its core until no pair is better, however small it begins`() throws {
    var solves = 0
    for seed in 0..<UInt64(TestCounts.of(8, full: 30)) {
      let state = PoolState(
        pool(
          variedPool(seed, practitioners: 12, requests: 40), [.peopleServed, .totalFit],
          requirements: Self.lenient))
      let rules = try RuleSet.standard.resolve(state.policy)
      let field = MatchField(MatchContext(state, at: now), under: rules, only: nil)
      let rows = CompiledRows(PlannedRows(field, rules, forbidding: []))
      let levels = try #require(LargeRound.levels(rules.objectives, in: field))
      let small = try ImplicitAssignment.solve(
        rows, maximising: levels, settings: .init(first: 1, added: 1, reserve: 2))
      let usual = try run(state, pairLimit: .max)
      #expect(small.assignment.levelValues.map(Int.init) == usual.values.map(\.value))
      #expect(small.pairCount == usual.eligiblePairCount)
      #expect(small.core.edgeCount <= small.pairCount)
      solves = max(solves, small.solves)
    }
    #expect(solves > 3)
  }

  @Test func `gives shuffled records the same pairs`() throws {
    for seed in 0..<UInt64(TestCounts.of(4, full: 10)) {
      let records = pool(
        variedPool(seed, practitioners: 12, requests: 40), Self.orders[0],
        requirements: Self.lenient)
      var chance = SplitMix64(seed: seed)
      let one = try run(PoolState(records), pairLimit: 0)
      let other = try run(PoolState(records.shuffled(using: &chance)), pairLimit: 0)
      #expect(one.matches == other.matches && one.unmatched == other.unmatched)
    }
  }

  @Test func `makes no pair that is forbidden, and counts none`() throws {
    let state = PoolState(
      pool(variedPool(4, requests: 30), Self.orders[0], requirements: Self.lenient))
    let free = try run(state, pairLimit: 0)
    let some = free.matches.prefix(3).map { RoundConstraints.Pair($0.request, $0.practitioner) }
    try #require(some.count == 3)
    let round = try run(state, pairLimit: 0, forbidden: some)
    #expect(round.matches.allSatisfy { !some.contains(.init($0.request, $0.practitioner)) })
    #expect(round.eligiblePairCount == free.eligiblePairCount - 3)
    #expect(round.proof.violations() == [])
  }

  @Test func `is not proved by a wrong price or a forged pair`() throws {
    let state = PoolState(
      pool(
        variedPool(6, practitioners: 12, requests: 40), [.peopleServed, .totalFit],
        requirements: Self.lenient))
    let round = try run(state, pairLimit: 0)
    let scan = try #require(round.proof.scan)
    let honest = round.proof.assignment
    #expect(scan.violations(of: honest) == [])
    func claim(
      _ columns: [Int?]? = nil, _ change: (inout [[Int64]], inout [[Int64]]) -> Void = { _, _ in }
    ) -> Assignment {
      var rows = honest.prices.rows
      var places = honest.prices.columns
      change(&rows, &places)
      return Assignment(
        columnOfRow: columns ?? honest.columnOfRow, levelValues: honest.levelValues,
        prices: DualPrices(rows: rows, columns: places))
    }
    var planted = 0
    for row in honest.columnOfRow.indices where honest.columnOfRow[row] != nil {
      let cheap = claim { rows, _ in rows[1][row] -= 1 }
      #expect(!scan.violations(of: cheap).isEmpty, "row \(row)")
      planted += 1
    }
    #expect(planted > 3)
    // A request with a practitioner who may not be offered to it.
    var columns = honest.columnOfRow
    for row in columns.indices {
      let seeker = round.field.seekers[row]
      let barred = round.field.candidates.firstIndex {
        !round.rules.isEligible($0, for: seeker, in: round.field.context)
      }
      guard let barred else { continue }
      columns[row] = barred
      #expect(scan.violations(of: claim(columns)).contains { $0.contains("do not permit") })
      break
    }
    #expect(!scan.violations(of: claim { rows, _ in rows[0] = [] }).isEmpty)
  }
}
