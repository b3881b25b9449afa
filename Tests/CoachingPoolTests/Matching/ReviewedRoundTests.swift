import Testing

@testable import CoachingPool

@Suite struct `A round looks at today and at what is to come` {
  @Test func `R11, A07: a late start gives nobody to the person who manages them today`() throws {
    var amara = officer("amara", manager: "boris", span: span(nil, "2026-12-31"))
    amara.affiliations.append(
      Affiliation(
        organisation: "caldmoor", capacity: .employee(.officer), span: span("2026-12-31", nil)))
    let state = smallPool(
      .person(amara), .request(request("r", by: "amara") { $0.proposedStart = day("2027-02-01") }))
    let round = try MatchingRound.run(on: state, at: now)
    #expect(round.matches.isEmpty)
    let judged = try #require(round.explain("r", with: "coach-boris"))
    #expect(judged.reasons.map(\.code) == ["neitherManagesTheOther"])
  }

  @Test func `R12: a post to come at the coach's organisation counts as well`() throws {
    var amara = officer("amara")
    amara.affiliations.append(
      Affiliation(
        organisation: "brindlewood", capacity: .employee(.officer),
        span: span("2026-07-01", nil)))
    let state = smallPool(.person(amara), .request(request("r", by: "amara")))
    #expect(try MatchingRound.run(on: state, at: now).matches.isEmpty)
  }

  @Test func `R01: who may not ask is left with the reasons that they may read`() throws {
    let lapsed = membership(
      of: "ashvale", span("2020-04-01", "2021-04-01"), notice: day("2021-01-01"))
    let state = smallPool(.membership(lapsed), .request(request("r", by: "amara")))
    let left = try #require(try MatchingRound.run(on: state, at: now).unmatched.first)
    guard case .mayNotAsk(let reasons) = left.cause else {
      Issue.record("\(left.cause)")
      return
    }
    #expect(reasons.map(\.code) == [.membershipLapsed])
    #expect(reasons.shown(to: .individual) == reasons)
  }

  @Test func `R13: a member coaches no officer of their own council`() throws {
    let councillor = Person(
      id: "boris", name: "Boris",
      affiliations: [
        Affiliation(
          organisation: "ashvale",
          capacity: .electedMember(word("councillor"), politicalGroup: nil))
      ])
    let state = smallPool(
      .person(councillor),
      .request(request("r", by: "amara") { $0.provision = .ownOrganisation }))
    let round = try MatchingRound.run(on: state, at: now)
    #expect(round.matches.isEmpty)
    let judged = try #require(round.explain("r", with: "coach-boris"))
    #expect(judged.reasons.map(\.code) == ["membersAndTheirOfficersStayApart"])
  }

  @Test func `R19: equal practitioners take turns by request and practitioner together`() throws {
    var records = theSmallPool
    for number in 0..<4 {
      let person = PersonID(stringLiteral: "k\(number)")
      records += [
        .person(officer(person, of: "brindlewood")),
        .practitioner(coach(.init(stringLiteral: "k\(number)"), person: person)),
      ]
    }
    let chosen = try (0..<40).map { number in
      let lone = request(.init(stringLiteral: "lone-\(number)"), by: "amara")
      let round = try MatchingRound.run(on: PoolState(records + [.request(lone)]), at: now)
      return try #require(round.matches.first).practitioner
    }
    #expect(Set(chosen).count == 5)
  }
}

@Suite struct `What a review found in commands` {
  @Test func `chance that repeats itself overwrites no engagement`() throws {
    var state = smallPool(
      .request(request("r1", by: "amara")), .person(officer("cleo")),
      .request(request("r2", by: "cleo")),
      .invitation(invitation("i1", for: "r1", to: "coach-boris")),
      .invitation(invitation("i2", for: "r2", to: "coach-boris")))
    for id in ["i1", "i2"] as [InvitationID] {
      let decision = try decide(AcceptInvitation(id), state, context(.practitioner, "boris"))
      state.apply(decision.changes)
    }
    #expect(state.engagements.count == 2)
  }

  @Test func `A01: a refusal's text shows nobody a conflict that is the coordinator's to know`()
    throws
  {
    let state = smallPool(
      .person(officer("amara", manager: "boris")), .request(request("r", by: "amara")),
      .invitation(invitation("i", for: "r", to: "coach-boris")))
    do throws(Refusal) {
      _ = try decide(AcceptInvitation("i"), state, context(.practitioner, "boris"))
      Issue.record("not refused")
    } catch {
      #expect(error.description == "acceptInvitation was refused. Not available.")
      #expect(error.sentences(for: .coordinator).first?.contains("reporting line") == true)
    }
  }

  @Test func `two practitioners of one line are not taken for one person`() {
    let state = smallPool(
      .person(officer("boris-2", of: "brindlewood")),
      .practitioner(coach("coach-boris-2", person: "boris-2")))
    #expect(throws: Refusal.self) {
      try decide(
        MergePeople(kept: "boris", duplicate: "boris-2"), state, context(.poolCoordinator))
    }
  }

  @Test func `8.1: the criterion of a decline is kept`() throws {
    let criterion = EligibilityCriterion(id: "c1", sentence: "S.", excludedLevels: [.officer])
    let state = smallPool(
      .membership(membership(of: "ashvale", criteria: [criterion], approval: true)),
      .request(request("r", by: "amara") { $0.state = .awaitingApproval }))
    let decision = try decide(
      DecideApproval("r", .decline(criterion: "c1")), state,
      context(.poolCoordinator, "boris"))
    #expect(decision.outcome == RequestStanding(id: "r", state: .declined))
    guard case .put(.request(let declined)) = decision.changes.first else {
      Issue.record("no request")
      return
    }
    #expect(declined.declinedBy == "c1")
    let bytes = try Record.request(declined).encoded()
    #expect(try Record(.request, bytes: bytes) == .request(declined))
  }

  @Test func `rule 3: a version of the policy that stands is not rewritten`() throws {
    var policy = PoolPolicy()
    let state = smallPool(.policy(policy))
    policy.capacity.standard = 1
    let command = RegisterRecords([.policy(policy)])
    #expect(throws: Refusal.self) { try decide(command, state, context(.poolCoordinator)) }
    policy.version = try #require(PolicyVersion(2))
    policy.matching.requirements.append(.init("noSuchRule"))
    let unknown = RegisterRecords([.policy(policy)])
    #expect(throws: Refusal.self) { try decide(unknown, state, context(.poolCoordinator)) }
  }

  @Test func `a re-import leaves a request where its workflow brought it`() throws {
    let matched = request("r", by: "amara") {
      $0.state = .matched
      $0.wish = Confidential("To be heard")
    }
    let state = smallPool(.request(matched))
    let again = RegisterRecords([.request(request("r", by: "amara"))])
    let decision = try decide(again, state, context(.poolCoordinator))
    #expect(decision.changes.isEmpty)
    let made = RegisterRecords([
      .request(request("r9", by: "amara") { $0.state = .matched })
    ])
    #expect(throws: Refusal.self) { try decide(made, state, context(.poolCoordinator)) }
  }
}
