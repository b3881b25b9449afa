import Testing

@testable import CoachingPool

@Suite struct `A relaxation` {
  private static let aims: [[MatchingPolicy.Objective]] = [
    [.peopleServed, .seniorsInOwnOrganisation, .totalFit, .load],
    [.peopleServed, .totalFit, .load], [.peopleServed], [.totalFit, .peopleServed],
    [.peopleServed, .worstOff, .totalFit], [.peopleServedByWaiting, .totalFit],
  ]

  @Test(arguments: [(false, false), (true, false), (false, true)])
  func `serves the request when it is carried out, and no cheaper one is left out`(
    constrained: Bool, apart: Bool
  ) throws {
    var counts: [String: Int] = [:]
    for seed in 0..<((constrained || apart ? 60 : 90) / (TestCounts.isFull ? 1 : 3)) {
      let pool = WhyNotPool(
        UInt64(seed), Self.aims[seed % Self.aims.count], constrained: constrained, apart: apart)
      guard let round = try pool.round() else { continue }
      let explainer = try RoundExplainer(round)
      #expect(round.proof.violations() == [])
      for left in round.unmatched {
        let found = try #require(try explainer.relaxations(for: left.request))
        let (singles, pairs) = try changes(pool, round, left.request)
        var working = try values(of: singles, pool, round, left.request)
        if working.isEmpty {
          working = try values(of: pairs, pool, round, left.request)
          counts["pairs", default: 0] += working.count
        }
        let story = "seed \(seed), \(left.request), \(left.cause)"
        #expect(Set(found.relaxations.map(\.change)) == Set(working.keys), "\(story)")
        #expect(found.relaxations.map(\.cost) == found.relaxations.map(\.cost).sorted())
        for relaxation in found.relaxations {
          let values = working[relaxation.change]
          #expect(values == relaxation.aims.map(\.after), "\(story), \(relaxation.change)")
          #expect(relaxation.aims.map(\.before) == round.values.map(\.value))
          if round.values.first?.objective == .peopleServed {
            #expect(relaxation.aims.first.map { $0.after - $0.before } == 1)
          }
          switch relaxation.change {
          case .waived(let rules):
            counts["waived", default: 0] += 1
            #expect(rules.allSatisfy(RelaxationPolicy.permitsWaiving))
          case .onePlaceMore: counts["place", default: 0] += 1
          case .oneMorePractitioner: counts["newcomer", default: 0] += 1
          }
        }
      }
    }
    for name in ["waived", "place", "newcomer"] {
      #expect(counts[name] ?? 0 > (TestCounts.isFull ? 2 : 0), "\(counts)")
    }
    if !constrained && !apart {
      #expect(counts["pairs"] ?? 0 > (TestCounts.isFull ? 3 : 0), "\(counts)")
    }
  }

  /// The aims after each change that serves the request when it is carried out.
  private func values(
    of changes: [Relaxation.Change], _ pool: WhyNotPool, _ round: RoundResult,
    _ request: RequestID
  ) throws -> [Relaxation.Change: [Int]] {
    var working: [Relaxation.Change: [Int]] = [:]
    for change in changes {
      working[change] = try pool.valuesServing(request, by: change, insteadOf: round)
    }
    return working
  }

  /// Every single change that a policy lets be tried, and every pair of waived requirements.
  private func changes(
    _ pool: WhyNotPool, _ round: RoundResult, _ request: RequestID
  ) throws -> (singles: [Relaxation.Change], pairs: [Relaxation.Change]) {
    let policy = pool.state.policy
    let names = policy.matching.requirements.map(\.name).filter {
      policy.matching.relaxations.cost(ofWaiving: $0) != nil
    }
    var singles = names.map { Relaxation.Change.waived([$0]) }
    for practitioner in pool.state.practitioners.values {
      let limit = policy.capacity.limit(for: practitioner)
      if practitioner.ownLimit.map({ $0 > limit }) ?? true {
        singles.append(.onePlaceMore(practitioner.id))
      }
    }
    let row = try #require(round.field.row(of: request))
    if let traits = PractitionerTraits(for: round.field.seekers[row]) {
      singles.append(.oneMorePractitioner(traits))
    }
    let pairs = names.indices.flatMap { first in
      names[(first + 1)...].map { Relaxation.Change.waived([names[first], $0]) }
    }
    return (singles, pairs)
  }

  @Test func `A01: gives nobody a place beyond their own limit`() throws {
    var records = theSmallPool
    for number in 0..<2 {
      let person = PersonID(stringLiteral: "p\(number)")
      records.append(.person(officer(person)))
      records.append(.request(request(.init(stringLiteral: "r\(number)"), by: person)))
    }
    for (own, places) in [(nil, true), (1, false), (0, false)] as [(Int?, Bool)] {
      var policy = PoolPolicy()
      policy.capacity.standard = 1
      let limited = coach("coach-boris", person: "boris") { $0.ownLimit = own }
      let state = PoolState(records + [.policy(policy), .practitioner(limited)])
      let round = try MatchingRound.run(on: state, at: now)
      let explainer = try RoundExplainer(round)
      let found = try round.unmatched.flatMap {
        try #require(try explainer.relaxations(for: $0.request)).relaxations
      }
      #expect(found.contains { $0.change == .onePlaceMore("coach-boris") } == places)
      #expect(
        found.contains { if case .oneMorePractitioner = $0.change { true } else { false } })
    }
  }

  @Test func `A01: never waives conflicts, exclusions, credentials, absence or entitlement`() {
    var policy = PoolPolicy()
    let never = RuleSet.standard.requirementNames.filter {
      !RelaxationPolicy.mayBeWaived.contains($0)
    }
    #expect(
      never.count + RelaxationPolicy.mayBeWaived.count == RuleSet.standard.requirementNames.count)
    for name: RuleName in [
      "neitherManagesTheOther", "individualMayBeOfferedThem", "practitionerIsQualified",
      "practitionerHasAPlaceFree", "practitionerIsLive", "individualMayAsk", "peopleAreDifferent",
    ] {
      #expect(never.contains(name))
    }
    for name in never {
      policy.matching.relaxations.waivers = [.init(name, cost: 1)]
      #expect(policy.faults().names == ["matching.relaxations policy.neverWaived"])
      #expect(policy.matching.relaxations.cost(ofWaiving: name) == nil)
    }
    policy.matching.relaxations.waivers = [
      .init("theyShareALanguage", cost: -1), .init("theyShareALanguage", cost: 1),
      .init("ofAHost", cost: 3),
    ]
    policy.matching.relaxations.placeCost = 1_000_001
    #expect(
      policy.faults().names == [
        "matching.relaxations fault.duplicate", "matching.relaxations fault.outOfRange",
        "matching.relaxations.placeCost fault.outOfRange",
      ])
    #expect(PoolPolicy().faults().isEmpty)
  }

  @Test func `is none for who may not ask, and not asked for who is served`() throws {
    let lapsed = membership(
      of: "ashvale", span("2020-04-01", "2021-04-01"), notice: day("2021-01-01"))
    let state = smallPool(.membership(lapsed), .request(request("r", by: "amara")))
    let round = try MatchingRound.run(on: state, at: now)
    let found = try #require(try round.relaxations(for: "r"))
    #expect(found.relaxations.isEmpty)
    #expect(found.shown(to: .coordinator).map(\.code) == [.relaxationNone])
    let served = try MatchingRound.run(
      on: smallPool(.request(request("r", by: "amara"))), at: now)
    #expect(try served.relaxations(for: "r") == nil)
    #expect(try served.relaxations(for: "none") == nil)
  }
}
