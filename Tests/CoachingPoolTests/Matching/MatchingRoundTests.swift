import Testing

@testable import CoachingPool

@Suite struct `A matching round` {
  @Test(arguments: [
    [MatchingPolicy.Objective.peopleServed, .totalFit], [.totalFit, .peopleServed],
    [.peopleServed], [.totalFit], [.peopleServed, .totalFit, .load], [.peopleServed, .load],
    [.peopleServed, .seniorsInOwnOrganisation, .totalFit, .load],
    [.peopleServed, .seniorsInOwnOrganisation, .worstOff, .totalFit],
    [.peopleServedByWaiting, .totalFit], [.peopleServed, .peopleServedByWaiting, .load],
    [.totalFit, .worstOff],
  ])
  func `is as good as the best of all assignments, and its proof holds`(
    objectives: [MatchingPolicy.Objective]
  ) throws {
    var matched = 0
    for seed in 0..<25 {
      let state = PoolState(drawnPool(UInt64(seed), objectives))
      let round = try MatchingRound.run(on: state, at: now)
      #expect(round.values.map(\.value) == RoundEnumeration(state, round).best, "seed \(seed)")
      #expect(round.values.map(\.objective) == objectives)
      #expect(round.proof.violations().isEmpty)
      #expect(round.matches.count + round.unmatched.count == round.requestCount)
      #expect(Set(round.matches.map(\.request)).count == round.matches.count)
      for match in round.matches {
        let judged = try #require(round.explain(match.request, with: match.practitioner))
        #expect(judged.isEligible && judged.points == match.points && judged.reasons.isEmpty)
        #expect(judged.terms.reduce(0) { $0 + $1.score * $1.weight } == match.points)
      }
      for (practitioner, matches) in Dictionary(grouping: round.matches, by: \.practitioner) {
        let taken = state.liveEngagementCount(of: practitioner)
        let limit = state.practitioners[practitioner].map {
          state.policy.capacity.limit(for: $0) - taken
        }
        #expect(matches.count <= limit ?? 0)
      }
      matched += round.matches.count
    }
    #expect(matched > 25)
  }

  @Test func `is the same however the records were sorted`() throws {
    var chance = SplitMix64(seed: 99)
    for seed in 0..<10 {
      let records = drawnPool(UInt64(seed), [.peopleServed, .totalFit])
      let first = try MatchingRound.run(on: PoolState(records), at: now)
      for _ in 0..<3 {
        let again = try MatchingRound.run(
          on: PoolState(records.shuffled(using: &chance)), at: now)
        #expect(again.matches == first.matches && again.unmatched == first.unmatched)
      }
    }
  }

  @Test func `R21: explains filters, scores, weights and the policy's version`() throws {
    let state = smallPool(.request(request("r", by: "amara")))
    let round = try MatchingRound.run(on: state, at: now)
    #expect(round.matches.map(\.practitioner) == ["coach-boris"])
    #expect(round.policyVersion == .first && round.eligiblePairCount == 1)
    let judged = try #require(round.explain("r", with: "coach-boris"))
    #expect(judged.filters.map(\.rule) == PoolPolicy().matching.requirements.map(\.name))
    #expect(judged.terms.map(\.rule) == PoolPolicy().matching.criteria.map(\.name))
    #expect(judged.terms.map(\.weight) == PoolPolicy().matching.criteria.map(\.weight))
    for rule in judged.filters.map(\.rule) + judged.terms.map(\.rule) {
      #expect(round.sentence(of: rule)?.hasSuffix(".") == true)
    }
    #expect(round.explain("none", with: "coach-boris") == nil)
    #expect(round.sentence(of: "none") == nil)
  }

  @Test func `takes part of the requests where asked, and those alone that look for somebody`()
    throws
  {
    var records = theSmallPool
    for state in RequestState.allCases {
      records.append(
        .request(request(.init(stringLiteral: state.rawValue), by: "amara") { $0.state = state }))
    }
    let all = try MatchingRound.run(on: PoolState(records), at: now)
    #expect(all.matches.map(\.request) == ["open", "waitlisted"])
    let some = try MatchingRound.run(on: PoolState(records), at: now, only: ["open", "draft"])
    #expect(some.matches.map(\.request) == ["open"])
    let none = try MatchingRound.run(on: PoolState(), at: now)
    #expect(none.matches.isEmpty && none.unmatched.isEmpty && none.proof.violations().isEmpty)
  }

  @Test func `says why nobody was eligible, and what waiving one rule would bring`() throws {
    let state = smallPool(
      .request(
        request("r", by: "amara") {
          $0.kind = .teamCoaching; $0.otherParticipants = ["boris"]
        }))
    let left = try #require(try MatchingRound.run(on: state, at: now).unmatched.first)
    #expect(left.cause == .nobodyEligible && left.eligibleCount == 0)
    #expect(
      left.removals.map(\.rule)
        == [
          "practitionerOffersTheKind", "provisionIsAsAsked", "peopleAreDifferent",
          "teamCoachIsCompetent", "teamIsIntact",
        ])
    #expect(left.removals.allSatisfy { $0.count == 1 && $0.alone == 0 })
    let away = smallPool(
      .request(request("r", by: "amara")),
      .practitioner(coach("coach-boris", person: "boris") { $0.away = [.always] }))
    let alone = try #require(try MatchingRound.run(on: away, at: now).unmatched.first)
    #expect(alone.removals == [.init(rule: "practitionerIsNotAway", count: 1, first: 1, alone: 1)])
  }

  @Test func `names the requests that compete for too few places`() throws {
    var records = theSmallPool
    for number in 0..<3 {
      let person = PersonID(stringLiteral: "p\(number)")
      records.append(.person(officer(person)))
      records.append(.request(request(.init(stringLiteral: "r\(number)"), by: person)))
    }
    let round = try MatchingRound.run(on: PoolState(records), at: now)
    #expect(round.matches.count == 2)
    #expect(
      round.unmatched.map(\.cause) == [
        .tooFewPlaces(requests: ["r0", "r1", "r2"], practitioners: ["coach-boris"], places: 2)
      ])
  }

  @Test func `A01: tells an individual nothing of why`() throws {
    let engaged = Engagement(
      id: "e", kind: .coaching, participants: ["boris"], practitioner: "coach-boris",
      proposed: now)
    let full = smallPool(
      .request(request("r", by: "amara")), .engagement(engaged),
      .practitioner(coach("coach-boris", person: "boris") { $0.ownLimit = 1 }))
    let conflicted = smallPool(
      .request(request("r", by: "amara")), .person(officer("amara", manager: "boris")))
    let paused = smallPool(
      .request(request("r", by: "amara")),
      .practitioner(coach("coach-boris", person: "boris") { $0.status = .paused }))
    for state in [full, conflicted, paused] {
      let round = try MatchingRound.run(on: state, at: now)
      let left = try #require(round.unmatched.first)
      #expect(left.reasonForIndividual == Reason(.notAvailable))
      #expect(left.reasonForIndividual.values.isEmpty)
      let judged = try #require(round.explain("r", with: "coach-boris"))
      #expect(judged.reasons.shown(to: .individual) == [Reason(.notAvailable)])
      #expect(judged.reasons.shown(to: .everyone) == [Reason(.notAvailable)])
      #expect(judged.reasons.shown(to: .coordinator) == judged.reasons)
    }
  }

  @Test func `refuses a policy that cannot be carried out, with all its faults`() {
    var policy = PoolPolicy()
    policy.matching.objectives = [.totalFit, .totalFit]
    policy.matching.requirements.append(.init("nobodyKnowsThis"))
    policy.matching.criteria.append(.init("norThis", weight: -1))
    policy.capacity.most = -1
    do throws(RoundError) {
      _ = try MatchingRound.run(on: smallPool(.policy(policy)), at: now)
      Issue.record("not refused")
    } catch {
      #expect(
        Set(error.faults.names) == [
          "capacity fault.contradiction", "capacity.most fault.outOfRange",
          "matching.criteria fault.outOfRange", "matching.criteria policy.unknownRule",
          "matching.objectives fault.duplicate", "matching.requirements policy.unknownRule",
        ])
    }
  }

  @Test func `takes a host's score of any size for 0 to 1,000`() throws {
    struct Wild: Criterion {
      let name: RuleName
      let sentence = "Anything."
      let value: Int
      func score(of: Candidate, for: Seeker, in: MatchContext) -> Int { value }
    }
    var rules = RuleSet.standard
    rules.add(Wild(name: "high", value: .max))
    rules.add(Wild(name: "low", value: .min))
    var policy = PoolPolicy()
    policy.matching.criteria = [.init("high", weight: 1000), .init("low", weight: 1000)]
    let state = smallPool(.policy(policy), .request(request("r", by: "amara")))
    let round = try MatchingRound.run(on: state, rules: rules, at: now)
    #expect(round.matches.map(\.points) == [1_000_000])
  }
}
