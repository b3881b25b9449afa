import CoachingPool
import Testing

@Suite struct `A criterion that spreads work and waiting` {
  private func began(_ days: [String], _ state: EngagementState = .active) -> [Record] {
    days.enumerated().map { number, day in
      .engagement(
        engagement(
          .init(stringLiteral: "e\(number)"), of: ["cleo"], state, proposed: day + "T09:00:00Z"))
    }
  }

  @Test func `R19: counts the fewer engagements of the last 365 days the more`() {
    let rule = FewerRecentEngagementsCountMore()
    func score(_ days: String...) -> Int {
      JudgedPair(amaraAsks(), borisOffers(), began(days)).score(rule)
    }
    #expect(score() == 10)
    #expect(score("2025-06-15") == 9 && score("2025-06-14") == 10)
    #expect(score("2026-01-01", "2026-02-01", "2020-01-01") == 8)
    let many = (0..<12).map { "2026-0\(1 + $0 % 6)-1\($0 % 5)" }
    #expect(JudgedPair(amaraAsks(), borisOffers(), began(many)).score(rule) == 0)
    let cancelled = began(["2026-06-01"], .cancelled)
    #expect(JudgedPair(amaraAsks(), borisOffers(), cancelled).score(rule) == 10)
    #expect(
      JudgedPair(amaraAsks(), borisOffers(), began(["2026-06-01"]))
        .score(FewerRecentEngagementsCountMore(days: 13)) == 10)
  }

  @Test func `R19: of two with equal fit the round asks the one with fewer engagements begun`()
    throws
  {
    var records: [Record] = theSmallPool
    records += [
      .person(officer("kit", of: "brindlewood", .headOfService)),
      .practitioner(coach("coach-kit", person: "kit")), .person(officer("cleo")),
      .engagement(engagement("e1", of: ["cleo"], .completed, proposed: "2026-01-01T09:00:00Z")),
      .engagement(
        engagement(
          "e2", of: ["cleo"], with: "coach-kit", .completed, proposed: "2025-01-01T09:00:00Z")),
    ]
    for number in 0..<20 {
      let asked = request(.init(stringLiteral: "r\(number)"), by: "amara")
      let round = try MatchingRound.run(on: PoolState(records + [.request(asked)]), at: now)
      #expect(round.matches.map(\.practitioner) == ["coach-kit"])
    }
  }

  @Test func `A15: counts a practitioner who never had anybody`() {
    let rule = PractitionerHasNoClientYet()
    #expect(JudgedPair(amaraAsks()).score(rule) == 10)
    #expect(JudgedPair(amaraAsks(), borisOffers(), began(["2019-01-01"])).score(rule) == 0)
    #expect(
      JudgedPair(amaraAsks(), borisOffers(), began(["2019-01-01"], .cancelled)).score(rule) == 10)
  }

  @Test func `counts the days since submission, up to the policy's number`() {
    func score(_ submitted: String?, _ rule: LongerWaitsCountMore = .init()) -> Int {
      JudgedPair(amaraAsks { $0.submitted = submitted.map { moment($0 + "T12:00:00Z") } })
        .score(rule)
    }
    #expect(score(nil) == 0 && score("2026-06-15") == 0 && score("2026-07-15") == 0)
    #expect(score("2026-06-06") == 1 && score("2026-06-07") == 0)
    #expect(score("2026-03-17") == 10 && score("2020-01-01") == 10)
    #expect(score("2026-06-14", LongerWaitsCountMore(days: 1)) == 10)
  }

  @Test func `counts an organisation that received more than it gave, for one that gave more`() {
    let rule = OrganisationsGiveAsTheyReceive()
    // Brindlewood's people are helped by Ashvale's Kit: Brindlewood owes, Ashvale is owed.
    func helped(_ times: Int, proposed: String = "2026-05-01T09:00:00Z") -> [Record] {
      [
        .person(officer("kit")), .practitioner(coach("coach-kit", person: "kit")),
        .person(officer("bo", of: "brindlewood")),
      ]
        + (0..<times).map {
          .engagement(
            engagement(
              .init(stringLiteral: "e\($0)"), of: ["bo"], with: "coach-kit", .completed,
              proposed: proposed))
        }
    }
    func score(_ more: [Record]) -> Int {
      JudgedPair(amaraAsks(), borisOffers(), more).score(rule)
    }
    #expect(score([]) == 5)
    #expect([0, 1, 2, 5, 9].map { score(helped($0)) } == [5, 6, 7, 10, 10])
    #expect(score(helped(3, proposed: "2020-05-01T09:00:00Z")) == 5)
    let paidBack = (0..<4).map {
      Record.engagement(engagement(.init(stringLiteral: "b\($0)"), of: ["cleo"], .completed))
    }
    #expect(score(paidBack + [.person(officer("cleo"))]) == 1)
    #expect(score(helped(4) + paidBack + [.person(officer("cleo"))]) == 5)
    #expect(score(helped(9) + [.person(officer("boris"))]) == 5)
  }

  @Test func `A42: an engagement is credited to the organisation that its request names`() {
    var bo = officer("bo", of: "caldmoor")
    bo.affiliations += officer("x", of: "brindlewood").affiliations
    let more: [Record] = [
      .organisation(organisation("caldmoor")), .person(bo), .person(officer("kit")),
      .practitioner(coach("coach-kit", person: "kit")),
      .request(request("r2", by: "bo", of: "caldmoor") { $0.state = .matched }),
      .engagement(engagement("e", of: ["bo"], with: "coach-kit", for: "r2")),
    ]
    let exchange = JudgedPair(amaraAsks(), borisOffers(), more).context.exchange(inDays: 365)
    #expect(exchange.balance(of: "caldmoor") == 1 && exchange.balance(of: "ashvale") == -1)
    #expect(exchange.balance(of: "brindlewood") == 0)
  }

  @Test func `A05: speaks of another organisation below the seniors that an aim looks after`() {
    func scores(_ policy: MatchingPolicy, _ more: Record...) -> [Int] {
      JobLevel.allCases.map {
        JudgedPair(
          amaraAsks(), borisOffers(),
          [.policy(PoolPolicy(matching: policy)), .person(officer("amara", $0))] + more
        ).score(SeniorsMeetAnotherOrganisation())
      }
    }
    var policy = MatchingPolicy.standard
    #expect(scores(policy) == [0, 0, 0, 0, 5, 4, 3, 2])
    #expect(scores(policy, .person(officer("boris"))) == Array(repeating: 0, count: 8))
    policy.seniorThrough = .director
    #expect(scores(policy) == [0, 0, 7, 6, 5, 4, 3, 2])
    policy.objectives = [.peopleServed, .totalFit]
    #expect(scores(policy) == [9, 8, 7, 6, 5, 4, 3, 2])
    #expect(
      JudgedPair(amaraAsks(), borisOffers(), [.person(councillor("amara"))])
        .score(SeniorsMeetAnotherOrganisation()) == 5)
  }
}

@Suite struct `A criterion of place, pace and wishes` {
  @Test func `counts the nearer place where both can meet in person`() {
    let rule = NearerPlacesCountMore()
    func score(_ kilometres: Int?, _ modes: [MeetingMode] = MeetingMode.allCases) -> Int {
      JudgedPair(
        amaraAsks { $0.preferences.travel = Travel(base: place(100_000, 100_000)) },
        borisOffers {
          $0.modes = modes
          $0.travel = Travel(base: kilometres.map { place(100_000 + $0 * 1000, 100_000) })
        }
      ).score(rule)
    }
    #expect([0, 10, 11, 50, 99, 100, 101, 400].map { score($0) } == [10, 10, 9, 6, 1, 1, 0, 0])
    #expect(score(nil) == 5 && score(0, [.video]) == 0)
    #expect(JudgedPair(amaraAsks { $0.preferences.modes = [.phone] }).score(rule) == 0)
  }

  @Test func `counts the share of the pace that is wished`() {
    func score(_ wished: Int?, _ given: Int?) -> Int {
      JudgedPair(
        amaraAsks { $0.preferences.sessionsAMonth = wished },
        borisOffers { $0.sessionsAMonth = given }
      ).score(PaceIsAsWished())
    }
    #expect(score(nil, 4) == 0 && score(4, nil) == 5)
    #expect(score(4, 1) == 2 && score(4, 4) == 10 && score(2, 9) == 10)
  }

  @Test func `R20: a characteristic counts where the individual asked for it, and never excludes`()
    throws
  {
    let rule = CharacteristicsAreAsAsked()
    let asking = amaraAsks {
      $0.wishedCharacteristics = Confidential([
        StatedCharacteristic(.sex, "Woman"), StatedCharacteristic(.race, "Black British"),
      ])
    }
    let stating = borisOffers {
      $0.characteristics = Confidential([
        StatedCharacteristic(.sex, "woman"), StatedCharacteristic(.age, "Black British"),
      ])
    }
    #expect(JudgedPair(asking, stating).score(rule) == 5)
    #expect(
      JudgedPair(asking).score(rule) == 0 && JudgedPair(amaraAsks(), stating).score(rule) == 0)
    for requirement in try RuleSet.standard.resolve(PoolPolicy()).requirements {
      #expect(JudgedPair(asking).isMet(requirement))
    }
  }
}
