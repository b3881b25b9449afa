import Testing

@testable import CoachingPool

@Suite struct `An organisation's override` {
  private func policy(_ overrides: OrganisationOverride...) -> PoolPolicy {
    PoolPolicy(overrides: overrides)
  }

  @Test func `house rule 3: limits how many engagements its own volunteers have at once`() {
    var policy = policy(OrganisationOverride("brindlewood", places: 1))
    let state = smallPool(.policy(policy))
    #expect(state.capacity(of: borisCoaches, on: today) == 1)
    for (own, limit) in [(0, 0), (1, 1), (2, 1), (.max, 1), (.min, 0)] {
      #expect(
        state.capacity(of: coach("c", person: "boris") { $0.ownLimit = own }, on: today) == limit)
    }
    // Amara is of Ashvale, which sets nothing; executive coaches are no volunteers.
    #expect(state.capacity(of: coach("c", person: "amara"), on: today) == 2)
    let executive = coach("c", person: "boris") { $0.line = .executive }
    #expect(state.capacity(of: executive, on: today) == 3)
    #expect(
      Candidate(borisCoaches, in: state, on: today, at: now)?.capacity == 1)
    policy.overrides[0].places = 3
    #expect(smallPool(.policy(policy)).capacity(of: borisCoaches, on: today) == 3)
    policy.overrides[0].places = 9
    #expect(smallPool(.policy(policy)).capacity(of: borisCoaches, on: today) == 3)
  }

  @Test func `house rule 3: of several organisations of one practitioner the strictest counts`() {
    var both = officer("chi", of: "brindlewood", span: span(nil, "2026-07-01"))
    both.affiliations += officer("chi", of: "ashvale").affiliations
    let state = smallPool(
      .policy(
        policy(
          OrganisationOverride("brindlewood", places: 0), OrganisationOverride("ashvale", places: 1)
        )),
      .person(both))
    let chi = coach("c", person: "chi")
    #expect(state.capacity(of: chi, on: today) == 0)
    #expect(state.capacity(of: chi, on: day("2026-07-01")) == 1)
  }

  @Test func `house rule 3: an acceptance counts the places that the organisation gives`() {
    let earlier = Engagement(
      id: "e-0", kind: .coaching, participants: ["chi"], practitioner: "coach-boris",
      state: .active, proposed: now)
    let records: [Record] = [
      .person(officer("chi")), .engagement(earlier), .request(request("r", by: "amara")),
      .invitation(invitation("i", for: "r", to: "coach-boris")),
    ]
    let accept = AcceptInvitation("i")
    let boris = context(.practitioner, "boris")
    #expect(refusals(accept, PoolState(theSmallPool + records), boris).isEmpty)
    let stricter = policy(OrganisationOverride("brindlewood", places: 1))
    #expect(
      refusals(accept, PoolState(theSmallPool + records + [.policy(stricter)]), boris)
        == [.noPlaceFree])
  }

  @Test func `house rule 3: the individual's organisation sets the days of an invitation`() throws {
    for (organisation, days) in [("ashvale", 5), ("brindlewood", 14)] as [(OrganisationID, Int)] {
      var state = threeCoaches(
        .policy(policy(OrganisationOverride(organisation, invitationDays: 5))),
        .request(request("r", by: "amara", ranked("coach-boris"))))
      let sent = try state.run(SendInvitation("r", to: "coach-boris"), coordinator())
      #expect(sent.expires == now.adding(seconds: days * 86_400))
    }
  }

  @Test func `house rule 3: what one organisation requires, requests of everybody else meet`()
    throws
  {
    var policy = policy(
      OrganisationOverride("ashvale", requirements: ["peopleAreOfDifferentTeams"]))
    policy.matching = policy.matching.dropping("peopleAreOfDifferentTeams")
    // Both ask for Boris, and both are of a team that has his team's name.
    var boris = aBrindlewoodHead
    boris.affiliations += officer("boris", of: "ashvale", team: "A").affiliations
    boris.affiliations += officer("boris", of: "coldmere", team: "A").affiliations
    var state = smallPool(
      .policy(policy), .person(boris), .organisation(organisation("coldmere")),
      .membership(membership(of: "coldmere")), .person(officer("amara", team: "A")),
      .person(officer("chi", of: "coldmere", team: "A")),
      .request(request("a", by: "amara") { $0.provision = .ownOrganisation }),
      .request(request("c", by: "chi", of: "coldmere") { $0.provision = .ownOrganisation }))
    let round = try MatchingRound.run(on: state, at: now)
    #expect(round.matches.map(\.request) == ["c"])
    #expect(
      round.explain("a", with: "coach-boris")?.reasons.map(\.code) == ["peopleAreOfDifferentTeams"])
    let sentence = try #require(round.sentence(of: "peopleAreOfDifferentTeams"))
    #expect(sentence.hasPrefix("For requests of ashvale: "))
    #expect(round.unmatched.first?.removals.map(\.rule) == ["peopleAreOfDifferentTeams"])
    policy.overrides = []
    state = state.governed(by: policy)
    #expect(try MatchingRound.run(on: state, at: now).matches.map(\.request) == ["a", "c"])
  }

  @Test
  func `house rule 3: a rule that keeps requests apart binds where either is of the organisation`()
    throws
  {
    var rules = RuleSet.standard
    // It looks from Gul and from Hal at others, and never back.
    rules.add(NeverTheSame(people: ["gul": ["amara", "hal"]]))
    let policy = policy(OrganisationOverride("ashvale", requirements: ["neverTheSame"]))
    let state = smallPool(
      .policy(policy), .person(officer("gul", of: "brindlewood")),
      .person(officer("hal", of: "brindlewood")), .request(request("a", by: "amara")),
      .request(request("g", by: "gul", of: "brindlewood")),
      .request(request("h", by: "hal", of: "brindlewood")))
    let field = MatchField(
      MatchContext(state, at: now), under: try rules.resolve(policy), only: nil)
    let apart = field.apart.pairs.map { pair in
      Set([pair.0, pair.1].map { field.seekers[$0].request.id })
    }
    #expect(apart == [["a", "g"]])
  }

  @Test func `house rule 3: one place more is found where the organisation's number binds`() throws
  {
    let policy = policy(OrganisationOverride("brindlewood", places: 1))
    let state = smallPool(
      .policy(policy), .person(officer("chi")), .request(request("r", by: "amara")),
      .engagement(
        Engagement(
          id: "e", kind: .coaching, participants: ["chi"], practitioner: "coach-boris",
          state: .active, proposed: now)))
    let round = try MatchingRound.run(on: state, at: now)
    let found = try #require(try round.relaxations(for: "r"))
    #expect(found.relaxations.contains { $0.change == .onePlaceMore("coach-boris") })
  }

  /// The one rule that the pool's limit and the organisation's own make together.
  private func resolved(_ rules: RuleSet, _ pool: Int, _ own: Int) throws -> any Requirement {
    let policy = PoolPolicy(
      matching: MatchingPolicy(
        requirements: [.require("levelIsAtMost", numbers: ["level": pool])], criteria: []),
      overrides: [
        OrganisationOverride(
          "ashvale", requirements: [.require("levelIsAtMost", numbers: ["level": own])])
      ])
    let all = try rules.resolve(policy).requirements
    #expect(all.map(\.name) == ["levelIsAtMost"])
    return try #require(all.first)
  }

  @Test func `house rule 3: a requirement that the pool has too is met as both have it`() throws {
    struct LevelIsAtMost: Requirement {
      let name: RuleName = "levelIsAtMost"
      var sentence: String { "The practitioner's level is at most \(level)." }
      let level: Int
      func verdict(
        on candidate: Candidate, for seeker: Seeker, in context: MatchContext
      ) -> Verdict {
        .require((candidate.jobLevel?.rawValue ?? 9) <= level, else: Reason(code))
      }
      func peopleKeptApart(from seeker: Seeker, in context: MatchContext) -> [PersonID] {
        [PersonID(stringLiteral: "level-\(level)")]
      }
    }
    var rules = RuleSet()
    rules.addRequirement("levelIsAtMost") { parameters throws(ValidationError) in
      LevelIsAtMost(level: parameters.numbers["level"] ?? 9)
    }
    let state = smallPool(
      .request(request("r", by: "amara")), .request(request("b", by: "boris", of: "brindlewood")))
    let context = MatchContext(state, at: now)
    let amara = try #require(
      state.requests["r"].flatMap { Seeker($0, in: state, on: today) })
    let other = try #require(
      state.requests["b"].flatMap { Seeker($0, in: state, on: today) })
    // Boris is a head of service, level 4.
    let boris = try #require(Candidate(borisCoaches, in: state, on: today, at: now))
    for (pool, own, forAmara, forOther) in [
      (4, 4, true, true), (4, 3, false, true), (3, 4, false, false), (3, 3, false, false),
    ] {
      let rule = try resolved(rules, pool, own)
      #expect(rule.verdict(on: boris, for: amara, in: context).isMet == forAmara)
      #expect(rule.verdict(on: boris, for: other, in: context).isMet == forOther)
      #expect(rule.verdict(on: boris, for: amara, in: context).reasons.count <= 1)
    }
    let rule = try resolved(rules, 5, 3)
    #expect(
      rule.sentence
        == "The practitioner's level is at most 5. For requests of ashvale: The practitioner's level is at most 3."
    )
    #expect(rule.peopleKeptApart(from: amara, in: context) == ["level-5", "level-3"])
    #expect(rule.peopleKeptApart(from: other, in: context) == ["level-5"])
  }

  @Test func `reports every fault at once, with the nearest rule`() throws {
    let policy = policy(
      OrganisationOverride(
        "ashvale", places: 101, invitationDays: 0,
        requirements: ["practitionerIsLiv", "peopleAreDifferent", "peopleAreDifferent"]),
      OrganisationOverride(
        "ashvale", places: -1,
        requirements: [.require("practitionerIsLive", numbers: ["days": 1])]))
    let error = try #require(throws: ValidationError.self) { try RuleSet.standard.resolve(policy) }
    #expect(
      error.faults.names == [
        "overrides fault.duplicate", "overrides.ashvale.invitationDays fault.outOfRange",
        "overrides.ashvale.places fault.contradiction",
        "overrides.ashvale.places fault.outOfRange", "overrides.ashvale.places fault.outOfRange",
        "overrides.ashvale.requirements fault.duplicate",
        "overrides.ashvale.requirements policy.unknownRule", "parameters policy.unknownParameter",
      ])
    #expect(error.description.contains("practitionerIsLiv; the nearest known: practitionerIsLive."))
    #expect(
      smallPool().referenceFaults(of: .policy(self.policy(OrganisationOverride("nowhere")))).names
        == ["overrides fault.danglingReference"])
    #expect(OrganisationOverride("ashvale").isEmpty && !policy.overrides[1].isEmpty)
  }

  @Test func `is refused when it is stored with a rule or an organisation that nobody knows`() {
    let refused = refusals(
      RegisterRecords([
        .policy(policy(OrganisationOverride("nowhere", requirements: ["noSuchRule"])))
      ]), smallPool(), context(.poolCoordinator))
    #expect(Set(refused) == [.danglingReference, .unknownRule, .missing])
  }
}
