import Testing

@testable import CoachingPool

/// A pool in which everything that A01 hides is planted under words that occur nowhere else.
private func plantedPool(_ seed: UInt64) -> [Record] {
  var chance = SplitMix64(seed: seed)
  func maybe(_ record: Record) -> [Record] { chance.next(below: 2) == 0 ? [record] : [] }
  let secret: PersonID = "Zzyx"
  var records = theSmallPool
  records += [
    .person(officer(secret, .director)), .person(officer("amara", manager: secret)),
    .request(request("Zzyx-request", by: secret)),
    .request(
      amaraAsks {
        $0.kind = [.coaching, .mentoring, .reverseMentoring][chance.next(below: 3)]
        $0.submitted = moment("2026-03-01T09:00:00Z")
      }),
    .practitioner(
      borisOffers {
        $0.kinds = [.coaching, .mentoring, .reverseMentoring]
        $0.status = chance.next(below: 3) == 0 ? .paused : .live
        if chance.next(below: 3) == 0 { $0.away = [span("2026-06-01", "2026-07-07")] }
        $0.characteristics = Confidential([StatedCharacteristic(.sex, "Zzyx")])
        $0.ownLimit = chance.next(below: 3)
      }),
  ]
  records += maybe(.engagement(engagement("Zzyx-e1", of: [secret])))
  records += maybe(
    .engagement(engagement("Zzyx-e2", of: ["amara"], .endedEarly, proposed: "2024-02-29T09:00:00Z"))
  )
  records += maybe(.invitation(invitation("Zzyx-i", for: "Zzyx-request", to: "coach-boris")))
  records += maybe(conflict("boris", "amara"))
  records += maybe(.person(officer("boris", of: "brindlewood", manager: secret)))
  return records
}

@Suite struct `A judgement as its reader sees it` {
  private let standing = Standing(supervision: .until(day("2025-12-31")))

  private func judgement(_ records: [Record]) throws -> (PairJudgement, [any Requirement]) {
    let state = PoolState(records)
    let context = MatchContext(state, at: now, standings: ["coach-boris": standing])
    let rules = try RuleSet.standard.resolve(PoolPolicy())
    let coach = try #require(state.practitioners["coach-boris"])
    let asked = try #require(state.requests["r"])
    let candidate = try #require(Candidate(coach, in: state, on: today, at: now))
    let seeker = try #require(Seeker(asked, in: state, on: today))
    return (rules.judge(candidate, for: seeker, in: context), rules.requirements)
  }

  @Test func `A01: shows a seeker no secret, no hidden rule and no date or count of others`() throws
  {
    for seed in 0..<TestCounts.of(30, full: 200) {
      let (judged, rules) = try judgement(plantedPool(UInt64(seed)))
      for reader in [Audience.individual, .everyone] {
        let shown = judged.shown(to: reader)
        let text = "\(shown)"
        for secret in ["Zzyx", "2025-12-31", "2024-02-29", "2026-07-07", "taken", "limit"] {
          #expect(!text.contains(secret), "seed \(seed): \(text)")
        }
        for rule in rules where rule.audience == .coordinator {
          #expect(!shown.filters.contains { $0.rule == rule.name })
        }
        // Which rules are listed tells nothing: where no reason can be read, what is hidden stands as one.
        let readable = judged.filters.filter { reader.mayRead(reasonFor: $0.audience) }
        let hidden =
          readable.allSatisfy(\.verdict.isMet) ? [PairJudgement.hiddenRules] : []
        #expect(shown.filters.map(\.rule) == readable.map(\.rule) + hidden)
        #expect(shown.isEligible == judged.isEligible)
      }
      #expect(judged.shown(to: .coordinator).reasons == judged.reasons)
    }
  }

  @Test
  func `A01: no reason is narrower than its rule says, and none for all names another person`()
    throws
  {
    for seed in 0..<200 {
      let (judged, rules) = try judgement(plantedPool(UInt64(seed)))
      for (filter, rule) in zip(judged.filters, rules) {
        for reason in filter.verdict.reasons {
          #expect(reason.audience <= rule.audience, "\(rule.name)")
          if reason.audience == .everyone { #expect(!"\(reason)".contains("Zzyx")) }
        }
      }
    }
  }

  @Test func `R20: the term of what was asked is the individual's alone, and no total holds it`()
    throws
  {
    let asking = amaraAsks {
      $0.wishedCharacteristics = Confidential([StatedCharacteristic(.sex, "woman")])
    }
    let stating = borisOffers {
      $0.characteristics = Confidential([StatedCharacteristic(.sex, "woman")])
    }
    let judged = try judgement(theSmallPool + [.request(asking), .practitioner(stating)]).0
    let plain = try judgement(theSmallPool + [.request(amaraAsks()), .practitioner(stating)]).0
    #expect(judged.points == plain.points + 30)
    for reader in [Audience.coordinator, .everyone] {
      let shown = judged.shown(to: reader)
      #expect(!shown.terms.contains { $0.rule == "characteristicsAreAsAsked" })
      #expect(shown == plain.shown(to: reader))
    }
    #expect(
      judged.shown(to: .individual).terms.contains {
        $0.rule == "characteristicsAreAsAsked" && $0.points == 30
      })
  }

  @Test func `A01: a seeker reads no term that rests on other people's engagements`() throws {
    let judged = try judgement(plantedPool(1)).0
    let hidden: Set<RuleName> = [
      "practitionerHasNoClientYet", "fewerRecentEngagementsCountMore",
      "organisationsGiveAsTheyReceive",
    ]
    let shown = judged.shown(to: .individual)
    #expect(hidden.isSubset(of: judged.terms.map(\.rule)))
    #expect(hidden.isDisjoint(with: shown.terms.map(\.rule)))
    #expect(shown.points == shown.terms.reduce(0) { $0 + $1.points })
    #expect(hidden.isSubset(of: judged.shown(to: .coordinator).terms.map(\.rule)))
  }

  @Test func `a reason that is narrower than its rule says hides its filter too`() {
    let filter = PairJudgement.Filter(
      rule: "hosts", verdict: .notMet([Reason("hosts", audience: .coordinator)]))
    let judged = PairJudgement(
      request: "r", practitioner: "c", filters: [filter],
      terms: [])
    #expect(judged.shown(to: .individual).filters.map(\.rule) == [PairJudgement.hiddenRules])
    #expect(judged.shown(to: .coordinator) == judged)
  }

  @Test func `R20: without a wish, taking every characteristic away changes no ranking`() throws {
    for seed in 0..<30 {
      var chance = SplitMix64(seed: UInt64(seed))
      var stated = theSmallPool
      for number in 0..<6 {
        let person = PersonID(stringLiteral: "k\(number)")
        stated += [
          .person(officer(person, of: "brindlewood")),
          .practitioner(
            coach(.init(stringLiteral: "k\(number)"), person: person) {
              $0.themes = chance.next(below: 2) == 0 ? [word("newRole")] : [word("resilience")]
              $0.characteristics = Confidential(
                ProtectedCharacteristic.allCases.filter { _ in chance.next(below: 2) == 0 }
                  .map { StatedCharacteristic($0, "said") })
            }),
        ]
      }
      stated += (0..<4).map {
        .request(request(.init(stringLiteral: "r\($0)"), by: "amara"))
      }
      let bare = stated.map { record in
        guard case .practitioner(var practitioner) = record else { return record }
        practitioner.characteristics = Confidential([])
        return .practitioner(practitioner)
      }
      let with = try MatchingRound.run(on: PoolState(stated), at: now)
      let without = try MatchingRound.run(on: PoolState(bare), at: now)
      #expect(with.matches == without.matches)
      for number in 0..<6 {
        let coach = PractitionerID(stringLiteral: "k\(number)")
        #expect(with.explain("r0", with: coach) == without.explain("r0", with: coach))
      }
    }
  }
}
