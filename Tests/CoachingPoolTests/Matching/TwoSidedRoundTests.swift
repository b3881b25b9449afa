import Testing

@testable import CoachingPool

@Suite struct `A two-sided round` {
  /// Ann, Ben and Cem of Ashvale ask; Dee and Eli of Brindlewood coach, with one place each.
  private var pool: [Record] {
    var records: [Record] = [
      .organisation(ashvale), .organisation(brindlewood), .membership(membership(of: "ashvale")),
      .membership(membership(of: "brindlewood")),
    ]
    for name in ["ann", "ben", "cem"] {
      records.append(.person(officer(.init(stringLiteral: name))))
      records.append(.request(request(.init(stringLiteral: name), by: .init(stringLiteral: name))))
    }
    for name in ["dee", "eli"] {
      records.append(.person(officer(.init(stringLiteral: name), of: "brindlewood", .manager)))
      records.append(
        .practitioner(
          coach(.init(stringLiteral: name), person: .init(stringLiteral: name)) {
            $0.ownLimit = 1
          }))
    }
    return records
  }

  private func run(
    _ more: [Record] = [], requests: [RequestRanking], practitioners: [PractitionerRanking],
    proposing: TwoSidedRound.Proposing = .individuals, seed: UInt64 = 1,
    minimums: [RoundConstraints.Minimum] = []
  ) throws(RoundError) -> TwoSidedResult {
    try TwoSidedRound.run(
      MatchContext(PoolState(pool + more), at: now), requests: requests,
      practitioners: practitioners, proposing: proposing, seed: seed, minimums: minimums)
  }

  private let crossed: ([RequestRanking], [PractitionerRanking]) = (
    [.init("ann", ["dee", "eli"]), .init("ben", ["eli", "dee"])],
    [.init("dee", ["ben", "ann"]), .init("eli", ["ann", "ben"])]
  )

  @Test func `gives the individuals the best of all stable matchings, unless told otherwise`()
    throws
  {
    let theirs = try run(requests: crossed.0, practitioners: crossed.1)
    #expect(theirs.matches == [.init("ann", "dee"), .init("ben", "eli")])
    #expect(theirs.violations().isEmpty && theirs.unmatched.isEmpty)
    let others = try run(
      requests: crossed.0, practitioners: crossed.1, proposing: .practitioners)
    #expect(others.matches == [.init("ann", "eli"), .init("ben", "dee")])
    #expect(others.violations().isEmpty)
  }

  @Test func `breaks ties by the seed, the same for the same seed and any order of input`() throws {
    let requests = ["ann", "ben", "cem"].map {
      RequestRanking(.init(stringLiteral: $0), groups: [["dee", "eli"]])
    }
    let practitioners = ["dee", "eli"].map {
      PractitionerRanking(.init(stringLiteral: $0), groups: [["ann", "ben", "cem"]])
    }
    var left: Set<RequestID> = []
    for seed in 0..<40 {
      let one = try run(
        requests: requests, practitioners: practitioners, seed: UInt64(seed))
      let again = try run(
        requests: requests.reversed(), practitioners: practitioners.reversed(),
        seed: UInt64(seed))
      #expect(one.matches == again.matches && one.violations().isEmpty)
      left.formUnion(one.unmatched)
    }
    #expect(left == ["ann", "ben", "cem"])
  }

  @Test func `leaves out whom one side did not list or a requirement keeps apart, and says which`()
    throws
  {
    let round = try run(
      [.person(officer("ann", manager: "dee"))],
      requests: [.init("ann", ["dee", "eli"]), .init("ben", ["dee"])],
      practitioners: [.init("dee", ["ann"]), .init("eli", [])])
    #expect(round.matches.isEmpty && round.unmatched == ["ann", "ben"])
    #expect(round.refused.map(\.practitioner) == ["dee"])
    #expect(round.refused[0].reasons.map(\.code) == ["neitherManagesTheOther"])
    #expect(round.violations().isEmpty)
  }

  @Test func `reports a minimum that no stable matching meets`() throws {
    let round = try run(
      requests: [.init("ann", ["dee"])], practitioners: [.init("dee", ["ann"])],
      minimums: [.init("dee", 1), .init("eli", 1)])
    #expect(round.belowMinimum == ["eli"])
  }

  @Test func `refuses rankings with faults, all at once, and says nobody's list to everybody`() {
    do throws(RoundError) {
      _ = try run(
        requests: [
          .init("ann", ["dee", "dee"]), .init("ann", []), .init("nobody", []),
          .init("ben", ["stranger"]),
        ],
        practitioners: [.init("dee", ["elsewhere"])], minimums: [.init("dee", 2)])
      Issue.record("not refused")
    } catch {
      #expect(
        error.faults.names == [
          "minimums round.minimumAbovePlaces", "ranking fault.danglingReference",
          "ranking fault.danglingReference", "ranking fault.duplicate",
          "ranking fault.duplicate", "ranking round.notInTheRound",
        ])
      let shown = error.faults.map(\.reason).shown(to: .everyone).map(\.description).joined()
      #expect(!shown.contains("stranger") && !shown.contains("elsewhere"))
    }
  }

  @Test func `keeps rankings out of descriptions`() {
    #expect(!"\(crossed.0[0])".contains("dee"))
  }

  @Test func `has no two who would rather have each other, on drawn rankings`() throws {
    var chance = SplitMix64(seed: 7)
    var matched = 0
    for _ in 0..<60 {
      func groups<Listed>(_ all: [Identifier<Listed>]) -> [[Identifier<Listed>]] {
        let some = all.shuffled(using: &chance).filter { _ in chance.next(below: 4) > 0 }
        return some.isEmpty
          ? []
          : chance.next(below: 2) == 0
            ? some.map { [$0] } : [Array(some.prefix(1)), Array(some.dropFirst())]
      }
      let round = try run(
        requests: (["ann", "ben", "cem"] as [RequestID]).map {
          .init($0, groups: groups(["dee", "eli"]))
        },
        practitioners: (["dee", "eli"] as [PractitionerID]).map {
          .init($0, groups: groups(["ann", "ben", "cem"]))
        }, seed: chance.next())
      #expect(round.violations().isEmpty)
      #expect(round.matches.count + round.unmatched.count == 3)
      matched += round.matches.count
    }
    #expect(matched > 60)
  }
}
