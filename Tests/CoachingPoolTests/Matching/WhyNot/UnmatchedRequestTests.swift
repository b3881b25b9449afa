import Testing

@testable import CoachingPool

@Suite struct `A request that found nobody` {
  @Test func `goes through the requirements in the policy's order, and names who was lost last`()
    throws
  {
    let state = smallPool(
      .request(request("r", by: "amara")),
      .practitioner(coach("coach-boris", person: "boris") { $0.languages = [language("cy")] }),
      .person(officer("cora", of: "brindlewood")),
      .practitioner(coach("coach-cora", person: "cora", kinds: [.mentoring])),
      .person(officer("dora", of: "brindlewood")),
      .practitioner(
        coach("coach-dora", person: "dora") {
          $0.languages = [language("cy")]
          $0.status = .paused
        }))
    let left = try #require(try MatchingRound.run(on: state, at: now).unmatched.first)
    #expect(
      left.removals == [
        .init(rule: "practitionerOffersTheKind", count: 1, first: 1, alone: 1),
        .init(rule: "practitionerIsLive", count: 1, first: 1, alone: 0),
        .init(rule: "theyShareALanguage", count: 2, first: 1, alone: 1),
      ])
    #expect(left.lostLast == .init(rule: "theyShareALanguage", practitioners: ["coach-boris"]))
    #expect(
      left.shown(to: .coordinator).map(\.description) == [
        "No practitioner meets every requirement.",
        "The requirement practitionerOffersTheKind keeps 1 practitioners away: 1 of them fall there first, and 1 by it alone.",
        "The requirement practitionerIsLive keeps 1 practitioners away: 1 of them fall there first, and 0 by it alone.",
        "The requirement theyShareALanguage keeps 2 practitioners away: 1 of them fall there first, and 1 by it alone.",
        "By theyShareALanguage the last were lost who had met every requirement before it: coach-boris.",
      ])
  }

  @Test func `falls somewhere first with every practitioner who is not eligible`() throws {
    for seed in 0..<(TestCounts.isFull ? 100 : 30) {
      let pool = WhyNotPool(UInt64(seed), [.peopleServed, .totalFit])
      let round = try #require(try pool.round())
      for left in round.unmatched {
        let fallen = left.removals.reduce(0) { $0 + $1.first }
        #expect(fallen + left.eligibleCount == pool.state.practitioners.count)
        #expect(left.removals.allSatisfy { $0.first <= $0.count && $0.alone <= $0.first })
        let last = left.removals.last { $0.first > 0 }
        #expect(left.lostLast?.rule == (left.cause == .nobodyEligible ? last?.rule : nil))
        #expect(left.lostLast.map { $0.practitioners.count == last?.first } ?? true)
      }
    }
  }

  @Test func `says how many requests compete for how many places`() throws {
    var records = theSmallPool
    for number in 0..<3 {
      let person = PersonID(stringLiteral: "p\(number)")
      records.append(.person(officer(person)))
      records.append(.request(request(.init(stringLiteral: "r\(number)"), by: person)))
    }
    let round = try MatchingRound.run(on: PoolState(records), at: now)
    let told = try #require(round.unmatched.first).shown(to: .coordinator)
    #expect(told.first?.description == "3 requests, 2 places, these 1 practitioners: coach-boris.")
  }

  @Test func `says which constraint governs where a place could be had`() throws {
    var records = theSmallPool
    for number in 0..<2 {
      let person = PersonID(stringLiteral: "p\(number)")
      records.append(.person(officer(person)))
      records.append(.request(request(.init(stringLiteral: "r\(number)"), by: person)))
    }
    records += [
      .person(officer("cora", of: "brindlewood")),
      .practitioner(coach("coach-cora", person: "cora") { $0.ownLimit = 1 }),
    ]
    let state = PoolState(records)
    var constraints = RoundConstraints()
    constraints.quotas = [.init("ashvale", .requests, atMost: 1)]
    let round = try MatchingRound.run(MatchContext(state, at: now), under: constraints)
    let left = try #require(round.unmatched.first)
    #expect(left.cause == .constraints && round.unmatched.count == 1)
    let explainer = try RoundExplainer(round)
    #expect(
      try explainer.constraintsThatGovern(left.request).reasons.map(\.description) == [
        "Without the bound on requests of ashvale, 0 to 1, the request would be served."
      ])
    var several = RoundConstraints()
    several.wanted = [.init("r0", 3)]
    several.minimums = [.init("coach-cora", 1)]
    several.forbidden = [.init("r1", "coach-cora")]
    several.pinned = [.init("r0", "coach-boris"), .init("r0", "coach-cora")]
    let busy = PoolState(
      records + [.practitioner(coach("coach-boris", person: "boris") { $0.ownLimit = 1 })])
    let second = try MatchingRound.run(MatchContext(busy.inviting(3), at: now), under: several)
    let other = try #require(second.unmatched.first)
    #expect(other.request == "r1" && other.cause == .constraints)
    #expect(
      try RoundExplainer(second).constraintsThatGovern("r1").reasons.map(\.description) == [
        "Without the pinned pair of r0 and coach-boris the request would be served."
      ])
    #expect(try RoundExplainer(second).constraintsThatGovern("r0").reasons.isEmpty)
  }

  @Test func `is kept out by others who may not share a practitioner, and told apart from points`()
    throws
  {
    var found: [String: Int] = [:]
    for seed in 0..<120 {
      let pool = WhyNotPool(UInt64(seed), [.peopleServed, .totalFit], apart: true)
      let round = try #require(try pool.round())
      let explainer = try RoundExplainer(round)
      for left in round.unmatched {
        let governs = try explainer.constraintsThatGovern(left.request).reasons.map(\.code)
        #expect(left.cause != .pointsPreferred)
        if left.cause == .constraints {
          found["constraints", default: 0] += 1
          found[governs.isEmpty ? "none" : "apart", default: 0] += 1
          #expect(governs.isEmpty || governs == [.apartGoverns])
        } else {
          #expect(governs.isEmpty)
        }
      }
    }
    #expect(found["apart"] ?? 0 > 3, "\(found)")
  }
}
