import CoachingPool
import Testing

@Suite struct `The involvement of a sponsor` {
  let sue = SetInvolvement.Choice("sue", .lineManager)

  @Test func `is decided by the practitioner and the individual, each for both`() throws {
    for by in [Contract.byAmara, Contract.byBoris] {
      var state = Contract.pool()
      let next = try state.engagement(
        after: SetInvolvement("e", Involvement(.full), sponsors: [sue]), by)
      #expect(next.involvement == Involvement(.full))
      #expect(next.sponsors == [Sponsor("sue", .lineManager, DateSpan(from: today))])
      #expect(next.faults(in: state.policy).isEmpty)
    }
    let set = SetInvolvement("e", Involvement(.full), sponsors: [sue])
    #expect(
      refusals(set, Contract.pool(), context(.individual, "sue")) == [.notThePersonConcerned])
    #expect(refusals(set, Contract.pool(), Contract.bySue).contains(.notThisRolesCommand))
    #expect(refusals(set, Contract.pool(), coordinator()) == [.theTwoDecide])
  }

  @Test func `R25: none needs a reason`() throws {
    var state = Contract.pool()
    #expect(
      refusals(SetInvolvement("e", Involvement(.none)), state, Contract.byBoris)
        == [.involvementReasonMissing])
    for reason in Involvement.Reason.allCases where reason != .policyExempt {
      let set = SetInvolvement("e", Involvement(.none, because: reason))
      #expect(try state.engagement(after: set, Contract.byBoris).involvement?.reason == reason)
    }
  }

  @Test func `every reason against it is given at once, and none quotes the one for none`() {
    let set = SetInvolvement(
      "e", Involvement(.none, because: .policyExempt),
      sponsors: [
        .init("amara", .other), .init("boris", .other), .init("nobody", .other),
        .init("boris", .lineManager),
      ])
    var reasons: [Reason] = []
    do throws(Refusal) {
      _ = try decide(set, Contract.pool(.completed), Contract.byAmara)
    } catch { reasons = error.reasons }
    #expect(
      Set(reasons.map(\.code)) == [
        .sponsorWithoutInvolvement, .tooManySponsors, .notExempt, .notFound, .duplicate,
        .sponsorIsTheParticipant, .sponsorIsThePractitioner, .notInThisState,
      ])
    #expect(
      refusals(set, Contract.pool(.completed), context(.individual, "sue"))
        == [.notThePersonConcerned])
    #expect(!reasons.contains { "\($0)".contains("policyExempt") })
  }

  @Test func `full and light touch name one or two sponsors`() {
    func codes(_ level: Involvement.Level, _ sponsors: [SetInvolvement.Choice]) -> [ReasonCode] {
      refusals(
        SetInvolvement("e", Involvement(level), sponsors: sponsors), Contract.pool(),
        Contract.byBoris)
    }
    for level in [Involvement.Level.full, .lightTouch] {
      #expect(codes(level, []) == [.sponsorNotNamed])
      #expect(codes(level, [sue, .init("hal", .humanResources)]) == [])
      #expect(
        codes(level, [sue, .init("hal", .humanResources), .init("pia", .projectManager)])
          == [.tooManySponsors])
    }
  }

  @Test
  func
    `A20: the participant of a one-to-one is no sponsor, and a team's head may be, nor is the practitioner ever`()
  {
    let amara = SetInvolvement(
      "e", Involvement(.full), sponsors: [.init("amara", .lineManager)])
    #expect(refusals(amara, Contract.pool(), Contract.byBoris) == [.sponsorIsTheParticipant])
    let team = Contract.pool(participants: ["amara", "pia", "mo"], kind: .teamCoaching)
    #expect(refusals(amara, team, Contract.byBoris) == [])
    let boris = SetInvolvement("e", Involvement(.full), sponsors: [.init("boris", .other)])
    for state in [Contract.pool(), team] {
      #expect(refusals(boris, state, Contract.byBoris) == [.sponsorIsThePractitioner])
    }
  }

  @Test func `A20: nobody slips in under another record of theirs`() {
    var state = Contract.pool()
    state.apply([
      .put(.person(officer("amara-2"))),
      .put(
        .personMerge(PersonMerge(id: "m", kept: "amara", duplicate: "amara-2", decidedAt: now))),
    ])
    let set = SetInvolvement("e", Involvement(.full), sponsors: [.init("amara-2", .lineManager)])
    #expect(refusals(set, state, Contract.byBoris) == [.sponsorIsTheParticipant])
  }

  @Test
  func
    `R26, A34: under three-way always the two may not go below full, and the coordinator may, where the individual declined`()
    throws
  {
    var state = Contract.pool(threeWay: .always)
    let declined = SetInvolvement("e", Involvement(.none, because: .individualDeclined))
    for command in [
      declined, SetInvolvement("e", Involvement(.lightTouch), sponsors: [sue]),
      SetInvolvement("e", Involvement(.none, because: .selfDirected)),
    ] { #expect(refusals(command, state, Contract.byBoris) == [.threeWayAlways]) }
    #expect(
      refusals(
        SetInvolvement("e", Involvement(.none, because: .selfDirected)), state, coordinator())
        == [.threeWayAlways])
    #expect(
      refusals(
        SetInvolvement("e", Involvement(.lightTouch), sponsors: [sue]), state, coordinator()) == [])
    #expect(
      try state.engagement(after: declined, coordinator()).involvement?.level
        == Involvement.Level.none)
  }

  @Test func `A23: a coordinator who manages a party decides nothing`() {
    var state = Contract.pool(threeWay: .always)
    state.apply([.put(.person(officer("amara", manager: "mo")))])
    let declined = SetInvolvement("e", Involvement(.none, because: .individualDeclined))
    #expect(
      refusals(declined, state, context(.poolCoordinator, "mo"))
        == [.inTheReportingLine, .noDeputy])
    #expect(refusals(declined, state, context(.poolCoordinator)) == [.nameThePerson])
  }

  @Test func `A10, A34: an elected member is exempt, and nobody else`() {
    let exempt = SetInvolvement("e", Involvement(.none, because: .policyExempt))
    for threeWay in Membership.ThreeWayContracting.allCases {
      let member = Contract.pool(threeWay: threeWay, participants: ["cora"])
      #expect(refusals(exempt, member, Contract.byBoris) == [])
      #expect(
        refusals(exempt, Contract.pool(threeWay: threeWay), Contract.byBoris).contains(.notExempt))
    }
  }

  @Test func `once work has begun it is only lowered, and nobody is added`() throws {
    for before in [EngagementState.active, .paused, .closing] {
      var state = Contract.pool(
        before, involvement: Involvement(.lightTouch), sponsors: [Sponsor("sue", .lineManager)])
      for set in [
        SetInvolvement("e", Involvement(.full), sponsors: [sue]),
        SetInvolvement("e", Involvement(.lightTouch), sponsors: [.init("pia", .projectManager)]),
      ] { #expect(refusals(set, state, Contract.byAmara) == [.makeTheAgreementAnew]) }
      let lowered = SetInvolvement(
        "e", Involvement(.none, because: .sponsorOrIndividualLeaving))
      // Nothing is signed now, so that one proposes and the other agrees (rule A17).
      let proposed = try state.engagement(after: lowered, Contract.byAmara)
      #expect(proposed.involvement == Involvement(.lightTouch) && !proposed.sponsors.isEmpty)
      #expect(proposed.proposedInvolvement?.by == .individual)
      #expect(proposed.faults(in: state.policy).isEmpty)
      #expect(try decide(lowered, state, Contract.byAmara).changes.isEmpty)
      #expect(state.auditTrail(of: "e").last?.event == "proposeInvolvement")
      let another = SetInvolvement("e", Involvement(.none, because: .selfDirected))
      var other = state
      #expect(
        try other.engagement(after: another, Contract.byBoris).proposedInvolvement?.by
          == .practitioner)
      // Whoever thinks better of it gives again what stands.
      let standing = SetInvolvement("e", Involvement(.lightTouch), sponsors: [sue])
      var regretted = state
      #expect(
        try regretted.engagement(after: standing, Contract.byAmara).proposedInvolvement == nil)
      #expect(
        try regretted.engagement(after: lowered, Contract.byBoris).proposedInvolvement?.by
          == .practitioner)
      var asked = state
      asked.change { $0.questions = [now.adding(seconds: -60)] }
      #expect(try asked.engagement(after: another, Contract.byBoris).questions.isEmpty)
      #expect(asked.engagements["e"]?.confirmed == now)
      let next = try state.engagement(after: lowered, Contract.byBoris)
      #expect(next.proposedInvolvement == nil && next.involvement?.level == Involvement.Level.none)
      #expect(next.sponsors(on: today).isEmpty)
      #expect(next.sponsors(on: today.adding(days: -1)).map(\.person) == ["sue"])
    }
  }

  @Test
  func `who is named and taken back on one day leaves nothing, and who comes back begins anew`()
    throws
  {
    var state = Contract.pool()
    let full = SetInvolvement("e", Involvement(.full), sponsors: [sue])
    _ = try state.engagement(after: full, Contract.byAmara)
    #expect(try decide(full, state, Contract.byBoris).changes.isEmpty)
    let pia = SetInvolvement(
      "e", Involvement(.full), sponsors: [.init("pia", .projectManager)])
    #expect(try state.engagement(after: pia, Contract.byAmara).sponsors.map(\.person) == ["pia"])
    let later = context(.individual, "amara", at: moment("2026-07-01T09:00:00Z"))
    let next = try state.engagement(after: full, later)
    #expect(
      next.sponsors == [
        Sponsor("pia", .projectManager, span("2026-06-15", "2026-07-01")),
        Sponsor("sue", .lineManager, span("2026-07-01", nil)),
      ])
  }
}
