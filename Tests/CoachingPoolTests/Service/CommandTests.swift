import Testing

@testable import CoachingPool

private let clearance = ScreeningClearance(
  individual: "amara", organisation: "ashvale", clearedOn: today)
private let draft = request("r", by: "amara") { $0.state = .draft }

@Suite struct `Submitting a request` {
  @Test func `opens it, and keeps when it was submitted`() throws {
    let decision = try decide(
      SubmitRequest(draft, with: clearance), smallPool(), context(.individual, "amara"))
    #expect(decision.outcome.state == .open && decision.outcome.submitted == now)
    #expect(decision.changes == [.put(.request(decision.outcome))])
  }

  @Test func `passes it on where the organisation approves each one`() throws {
    let state = smallPool(.membership(membership(of: "ashvale", approval: true)))
    let decision = try decide(
      SubmitRequest(draft, with: clearance), state, context(.individual, "amara"))
    #expect(decision.outcome.state == .awaitingApproval)
  }

  @Test func `A11: passes it on through the grace of a lapsed membership too`() throws {
    let lapsed = membership(of: "ashvale", span("2025-05-01", "2026-05-01"), approval: true)
    let decision = try decide(
      SubmitRequest(draft, with: clearance), smallPool(.membership(lapsed)),
      context(.individual, "amara"))
    #expect(decision.outcome.state == .awaitingApproval)
  }

  @Test func `S3-90: is the individual's alone; a sponsor may recommend and not submit`() {
    for role in Role.allCases where role != .individual {
      #expect(
        refusals(SubmitRequest(draft, with: clearance), smallPool(), context(role, "amara"))
          == [.notInThisRole])
    }
    for person: PersonID? in ["boris", nil] {
      #expect(
        refusals(SubmitRequest(draft, with: clearance), smallPool(), context(.individual, person))
          == [.notThePersonConcerned])
    }
  }

  @Test func `A09: may be given under any record of the individual`() {
    let merge = PersonMerge(id: "m", kept: "amara", duplicate: "amara-2", decidedAt: now)
    let state = smallPool(.person(officer("amara-2")), .personMerge(merge))
    #expect(
      refusals(
        SubmitRequest(draft, with: clearance), state, context(.individual, "amara-2")
      ).isEmpty)
  }

  @Test(arguments: [(0, true), (29, true), (30, false), (-1, false)])
  func `A03: a clearance lasts 30 days and is not of the future`(age: Int, holds: Bool) {
    let cleared = ScreeningClearance(
      individual: "amara", organisation: "ashvale", clearedOn: today.adding(days: -age))
    #expect(
      refusals(
        SubmitRequest(draft, with: cleared), smallPool(), context(.individual, "amara"))
        == (holds ? [] : [.notScreened]))
  }

  @Test func `A03: a clearance is for one person and one organisation`() {
    for (person, organisation): (PersonID, OrganisationID) in [
      ("boris", "ashvale"), ("amara", "brindlewood"),
    ] {
      let other = ScreeningClearance(
        individual: person, organisation: organisation, clearedOn: today)
      #expect(
        refusals(SubmitRequest(draft, with: other), smallPool(), context(.individual, "amara"))
          == [.notScreened])
    }
  }

  @Test func `is refused once the request has moved on`() {
    for stored in RequestState.allCases where stored != .draft {
      let state = smallPool(.request(request("r", by: "amara") { $0.state = stored }))
      #expect(
        refusals(SubmitRequest(draft, with: clearance), state, context(.individual, "amara"))
          == [.noSuchMove])
    }
  }

  @Test func `cannot take over another's request`() {
    let state = smallPool(.request(request("r", by: "boris") { $0.state = .draft }))
    #expect(
      refusals(SubmitRequest(draft, with: clearance), state, context(.individual, "amara"))
        == [.notThePersonConcerned])
  }

  @Test func `names every unmet condition at once`() {
    let faulty = request("r", by: "amara", of: "nowhere") {
      $0.state = .draft
      $0.themes = []
      $0.termsAcknowledged = nil
    }
    let codes = refusals(
      SubmitRequest(faulty, with: clearance), smallPool(), context(.sponsor, "boris"))
    #expect(
      Set(codes) == [
        .notThePersonConcerned, .notInThisRole, .notScreened, .noAffiliation, .notAMember,
        .termsNotAcknowledged, .missing, .danglingReference,
      ])
  }
}

@Suite struct `Deciding an approval` {
  let waiting = request("r", by: "amara") { $0.state = .awaitingApproval }
  var criterion: EligibilityCriterion {
    .init(id: "late", sentence: "Not in the first year.", excludedLevels: [])
  }
  var state: PoolState {
    smallPool(
      .membership(membership(of: "ashvale", criteria: [criterion], approval: true)),
      .request(waiting), .person(officer("olive")), .person(councillor("clara")),
      .request(request("member", by: "clara") { $0.state = .awaitingApproval }),
      .person(officer("dora", .director)), .person(officer("eve", manager: "dora")),
      .request(request("managed", by: "eve") { $0.state = .awaitingApproval }))
  }
  let coordinator = context(.organisationalCoordinator, "olive", organisation: "ashvale")

  @Test func `opens or declines it`() throws {
    #expect(try decide(DecideApproval("r", .approve), state, coordinator).outcome.state == .open)
    let declined = try decide(
      DecideApproval("r", .decline(criterion: "late")), state, coordinator)
    #expect(declined.outcome.state == .declined)
  }

  @Test func `8.1: declines by one of the organisation's criteria`() {
    let codes = refusals(DecideApproval("r", .decline(criterion: "x")), state, coordinator)
    #expect(codes == [.criterionUnknown])
  }

  @Test func `is another organisation's coordinator's no more than anybody else's`() {
    #expect(
      refusals(
        DecideApproval("r", .approve), state,
        context(.organisationalCoordinator, "boris", organisation: "brindlewood"))
        == [.notThePersonConcerned])
    for role in Role.allCases
    where ![.organisationalCoordinator, .poolCoordinator].contains(role) {
      #expect(refusals(DecideApproval("r", .approve), state, context(role)) == [.notInThisRole])
    }
  }

  @Test
  func `A10: an elected member's request is the pool coordinator's, who is not of the council`() {
    let own = context(.organisationalCoordinator, "olive", organisation: "ashvale")
    #expect(
      refusals(DecideApproval("member", .approve), state, own)
        == [.ofTheMembersCouncil, .poolCoordinatorDecides])
    #expect(
      refusals(DecideApproval("member", .approve), state, context(.poolCoordinator, "boris"))
        .isEmpty)
    #expect(
      refusals(DecideApproval("member", .approve), state, context(.poolCoordinator, "olive"))
        == [.ofTheMembersCouncil])
  }

  @Test func `A23: is nobody's who is party to it or above a party`() {
    #expect(
      refusals(DecideApproval("r", .approve), state, context(.poolCoordinator, "amara"))
        == [.partyToIt, .noDeputy])
    #expect(
      refusals(DecideApproval("managed", .approve), state, context(.poolCoordinator, "dora"))
        == [.inTheReportingLine, .noDeputy])
  }

  @Test func `names every unmet condition at once, and an unknown request alone`() {
    let codes = refusals(
      DecideApproval("member", .decline(criterion: "x")), state,
      context(.organisationalCoordinator, "clara", organisation: "brindlewood"))
    #expect(
      Set(codes) == [
        .partyToIt, .noDeputy, .poolCoordinatorDecides, .notThePersonConcerned, .criterionUnknown,
        .ofTheMembersCouncil,
      ])
    #expect(refusals(DecideApproval("none", .approve), state, coordinator) == [.notFound])
  }
}

@Suite struct `Withdrawing a request` {
  @Test func `takes back open invitations with it, and leaves answered ones`() throws {
    let state = smallPool(
      .request(request("r", by: "amara")),
      .invitation(invitation("i1", for: "r", to: "coach-boris")),
      .invitation(invitation("i2", for: "r", to: "coach-boris", state: .declined)))
    let decision = try decide(WithdrawRequest("r"), state, context(.individual, "amara"))
    var after = state
    after.apply(decision.changes)
    #expect(after.requests["r"]?.state == .withdrawn)
    #expect(after.invitations["i1"]?.state == .withdrawn && after.invitations["i1"]?.ended == now)
    #expect(after.invitations["i2"] == state.invitations["i2"])
  }

  @Test func `8.1: is possible before a match and not after an end`() {
    for from in RequestState.allCases {
      let state = smallPool(.request(request("r", by: "amara") { $0.state = from }))
      let ended: [RequestState] = [.matched, .declined, .withdrawn, .expired]
      #expect(
        refusals(WithdrawRequest("r"), state, context(.individual, "amara"))
          == (ended.contains(from) ? [.noSuchMove] : []))
    }
  }

  @Test func `is the individual's alone`() {
    let state = smallPool(.request(request("r", by: "amara")))
    #expect(
      refusals(WithdrawRequest("r"), state, context(.sponsor, "boris"))
        == [.notThePersonConcerned, .notInThisRole])
    #expect(refusals(WithdrawRequest("x"), state, context(.individual, "amara")) == [.notFound])
  }
}

@Suite struct `Accepting an invitation` {
  let asked = request("r", by: "amara")
  let sent = invitation("i", for: "r", to: "coach-boris")
  var state: PoolState { smallPool(.request(asked), .invitation(sent)) }
  let asBoris = context(.practitioner, "boris")

  func engagement(_ id: EngagementID, _ state: EngagementState = .active) -> Record {
    .engagement(
      Engagement(
        id: id, kind: .coaching, participants: ["dana"], practitioner: "coach-boris",
        state: state, proposed: now))
  }

  @Test func `E1: matches the request, proposes an engagement and takes back other invitations`()
    throws
  {
    let rival = invitation("i2", for: "r", to: "coach-boris")
    var state = smallPool(.request(asked), .invitation(sent), .invitation(rival))
    let decision = try decide(AcceptInvitation("i"), state, asBoris)
    state.apply(decision.changes)
    #expect(state.requests["r"]?.state == .matched)
    #expect(state.invitations["i"]?.state == .accepted && state.invitations["i"]?.ended == now)
    #expect(state.invitations["i2"]?.state == .withdrawn)
    let made = try #require(state.engagements[decision.outcome.id])
    #expect(made.state == .proposed && made.participants == ["amara"] && made.request == "r")
    #expect(state.referenceFaults(of: .engagement(made)).isEmpty)
    #expect(made.faults(in: state.policy).isEmpty)
  }

  @Test func `R23: is possible to the last second and not a second later`() {
    let expires = sent.expires
    let before = context(.practitioner, "boris", at: expires.adding(seconds: -1))
    let after = context(.practitioner, "boris", at: expires)
    #expect(refusals(AcceptInvitation("i"), state, before).isEmpty)
    #expect(refusals(AcceptInvitation("i"), state, after) == [.invitationExpired])
  }

  @Test func `8.2: is refused once answered, expired or withdrawn`() {
    for answered in Invitation.State.allCases where answered != .sent {
      let state = smallPool(
        .request(asked), .invitation(invitation("i", for: "r", to: "coach-boris", state: answered)))
      #expect(refusals(AcceptInvitation("i"), state, asBoris) == [.invitationNotOpen])
    }
  }

  @Test func `is refused where the request no longer looks for anybody`() {
    for from in RequestState.allCases where !from.looksForAPractitioner {
      let state = smallPool(
        .request(request("r", by: "amara") { $0.state = from }), .invitation(sent))
      #expect(refusals(AcceptInvitation("i"), state, asBoris) == [.noSuchMove])
    }
  }

  @Test func `is the practitioner's alone, under any of their records`() {
    #expect(
      refusals(AcceptInvitation("i"), state, context(.practitioner, "amara"))
        == [.notThePersonConcerned])
    #expect(
      refusals(AcceptInvitation("i"), state, context(.poolCoordinator, "boris"))
        == [.notThisRolesCommand])
    var merged = state
    merged.apply([
      .put(.person(officer("boris-2", of: "brindlewood"))),
      .put(.personMerge(PersonMerge(id: "m", kept: "boris", duplicate: "boris-2", decidedAt: now))),
    ])
    #expect(refusals(AcceptInvitation("i"), merged, context(.practitioner, "boris-2")).isEmpty)
  }

  @Test func `R17: is refused to a practitioner who is not live or whose credential lapsed`() {
    for status in PractitionerStatus.allCases where status != .live {
      var state = state
      state.apply([
        .put(.practitioner(coach("coach-boris", person: "boris") { $0.status = status }))
      ])
      #expect(refusals(AcceptInvitation("i"), state, asBoris) == [.practitionerNotLive])
    }
    var state = state
    state.apply([.put(.practitioner(coach("coach-boris", person: "boris") { $0.credentials = [] }))]
    )
    #expect(refusals(AcceptInvitation("i"), state, asBoris) == ["practitionerIsQualified"])
  }

  @Test func `A01: says beside a reason that can be read nothing of one that cannot`() {
    let refusal = Refusal(
      "any",
      [
        Reason("theyShareALanguage"), Reason("practitionerIsLive", audience: .coordinator),
      ])
    #expect(refusal.sentences(for: .individual) == ["The two share no language."])
    #expect(refusal.sentences(for: .coordinator).count == 2)
    let hidden = Refusal("any", [Reason("practitionerIsLive", audience: .coordinator)])
    #expect(hidden.sentences(for: .individual) == ["Not available."])
  }

  @Test func `R11, A07: is refused where a conflict arose since the invitation`() {
    var state = state
    state.apply([.put(.person(officer("amara", manager: "boris")))])
    #expect(refusals(AcceptInvitation("i"), state, asBoris) == ["neitherManagesTheOther"])
  }

  @Test func `A09: is refused where both turn out to be one person`() {
    var state = state
    state.apply([
      .put(.personMerge(PersonMerge(id: "m", kept: "amara", duplicate: "boris", decidedAt: now)))
    ])
    #expect(
      refusals(AcceptInvitation("i"), state, asBoris) == [
        "provisionIsAsAsked", "peopleAreDifferent",
      ])
  }

  @Test func `R18: counts live engagements at this moment, and not the invitation itself`() {
    func with(_ records: Record...) -> PoolState {
      PoolState(theSmallPool + [.request(asked), .invitation(sent)] + records)
    }
    #expect(refusals(AcceptInvitation("i"), with(engagement("e1")), asBoris).isEmpty)
    #expect(
      refusals(AcceptInvitation("i"), with(engagement("e1"), engagement("e2")), asBoris)
        == [.noPlaceFree])
    #expect(
      refusals(AcceptInvitation("i"), with(engagement("e1"), engagement("e2", .completed)), asBoris)
        .isEmpty)
  }

  @Test func `names every unmet condition at once, and an unknown invitation alone`() {
    let state = PoolState(
      theSmallPool + [
        .request(request("r", by: "amara") { $0.state = .withdrawn }),
        .invitation(invitation("i", for: "r", to: "coach-boris", state: .withdrawn)),
        .practitioner(
          coach("coach-boris", person: "boris") {
            $0.status = .paused
            $0.ownLimit = 0
            $0.credentials = []
          }),
      ])
    #expect(
      Set(refusals(AcceptInvitation("i"), state, context(.sponsor, "amara"))) == [
        .invitationNotOpen, .noSuchMove, .notThisRolesCommand, .notThePersonConcerned,
        .practitionerNotLive, .noPlaceFree, "practitionerIsQualified",
      ])
    #expect(refusals(AcceptInvitation("x"), state, asBoris) == [.notFound])
  }
}
