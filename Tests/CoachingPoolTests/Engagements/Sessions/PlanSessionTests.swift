import Testing

@testable import CoachingPool

private let ahead = moment("2026-06-20T10:00:00Z")

private func plan(
  _ kind: SessionKind = .session, at start: Instant = ahead, minutes: Int = 60,
  exception: PlanException? = nil, terms: SessionTerms = SessionTerms()
) -> PlanSession {
  PlanSession("e", kind, at: start, minutes: minutes, exception: exception, terms: terms)
}

@Suite struct `Planning a session` {
  @Test func `keeps time, place, people and the version of the agreement`() throws {
    let state = working(anEngagement())
    let decision = try decide(
      PlanSession(
        "e", at: ahead, minutes: 90, by: .video, place: "Room 3", isProtectedTime: true), state,
      asAmara())
    let session = decision.outcome.session
    #expect(decision.changes.first == .put(.session(session)))
    #expect(session.planned == SessionTime(ahead, minutes: 90) && session.state == .planned)
    #expect(session.place?.reveal() == "Room 3" && session.mode == .video)
    #expect(session.attendance.expected == ["amara"] && session.agreementVersion == 1)
    #expect(session.isProtectedTime && decision.outcome.advice.isEmpty)
    #expect(session.faults(in: PoolPolicy()).isEmpty)
  }

  @Test func `8.4: is for the two alone, each for themselves`() {
    let state = working(anEngagement())
    #expect(refusals(plan(), state, asAmara()).isEmpty)
    #expect(refusals(plan(), state, context(.individual, "boris")) == [.notThePersonConcerned])
    #expect(refusals(plan(), state, context(.practitioner, "amara")) == [.notThePersonConcerned])
    #expect(refusals(plan(), state, context(.practitioner)) == [.notThePersonConcerned])
    for role in Role.allCases where EngagementSide(role) == nil {
      #expect(refusals(plan(), state, context(role, "boris")) == [.notThisRolesCommand])
    }
    #expect(refusals(plan(), working([]), asAmara()) == [.notFound])
  }

  @Test func `A09: is theirs under every record merged with their own`() {
    let state = working([
      .engagement(anEngagement()), .person(officer("amara-2")),
      .personMerge(PersonMerge(id: "m", kept: "amara", duplicate: "amara-2", decidedAt: now)),
    ])
    #expect(refusals(plan(), state, context(.individual, "amara-2")).isEmpty)
  }

  @Test func `7.1: the meeting with a sponsor is to be offered before the second session`() throws {
    func advice(_ state: PoolState) throws -> [ReasonCode] {
      try decide(plan(), state, asAmara()).outcome.advice.map(\.code)
    }
    let first = aSession("s-1", planned: "2026-06-18T10:00:00Z")
    #expect(try advice(unsignedBySue()) == [])
    #expect(try advice(unsignedBySue(first)) == [.contractingNotOffered])
    #expect(try advice(working(anEngagement(), first)) == [])
    var offered = unsignedBySue(first)
    var agreement = try #require(offered.sharedAgreements["e"])
    agreement.meetings = [
      ContractingMeeting(at: ahead, minutes: 30, mode: .video, form: .threeWay, invited: [])
    ]
    offered.apply([.put(.sharedAgreement(agreement))])
    #expect(try advice(offered) == [])
  }

  @Test(arguments: [0, -1, 481, Int.max, Int.min])
  func `R31: refuses minutes that cannot be, whatever the exception`(minutes: Int) {
    let state = working(anEngagement())
    for exception in [nil, PlanException.longerDay] {
      #expect(
        refusals(plan(minutes: minutes, exception: exception), state, asBoris())
          == [.minutesImpossible])
    }
  }

  @Test func `R31: warns outside what is permitted, and plans it for a reason`() throws {
    let state = working(anEngagement())
    for minutes in [1, 29, 181, 480] {
      #expect(refusals(plan(minutes: minutes), state, asBoris()) == [.minutesNotPermitted])
      let planned = try decide(
        plan(minutes: minutes, exception: .longerDay), state, asBoris()
      ).outcome
      #expect(planned.session.exception == .longerDay && planned.advice.isEmpty)
    }
    #expect(
      try decide(plan(minutes: 45), state, asBoris()).outcome.advice.map(\.code)
        == [.minutesNotTypical])
  }

  @Test func `R31: says nothing of a short meeting of another kind`() throws {
    for kind in [SessionKind.contracting, .midReview, .finalReview] {
      let outcome = try decide(
        plan(kind, minutes: 20), working(anEngagement()), asBoris()
      ).outcome
      #expect(outcome.advice.isEmpty && outcome.session.kind == kind)
      #expect(
        refusals(plan(kind, minutes: 481), working(anEngagement()), asBoris())
          == [.minutesImpossible])
    }
  }

  @Test func `A31: is refused unless the engagement is under way`() {
    for state in EngagementState.allCases {
      let engagement = anEngagement { $0.state = state }
      let expected: [ReasonCode] =
        state == .active || state == .closing ? [] : [.engagementNotUnderWay]
      #expect(refusals(plan(), working(engagement), asBoris()) == expected, "\(state)")
    }
    for state in EngagementState.allCases {
      let early = anEngagement { $0.state = state }
      #expect(
        refusals(plan(.chemistry), working(early), asBoris()).isEmpty
          == [.proposed, .chemistry].contains(state))
    }
  }

  @Test func `E16: goes on under the old agreement for 28 days, and not longer`() {
    let state = working(
      anEngagement {
        $0.state = .contracting
        $0.recontracting = Recontracting(.sharedGoals, began: moment("2026-06-10T10:00:00Z"))
      })
    #expect(refusals(plan(at: moment("2026-07-08T09:59:00Z")), state, asBoris()).isEmpty)
    #expect(
      refusals(plan(at: moment("2026-07-08T10:00:00Z")), state, asBoris()) == [.agreementLapsed])
  }

  @Test func `is of what lies ahead, and within what was agreed`() {
    let state = working(anEngagement())
    for past in ["2026-06-15T09:00:00Z", "2026-06-14T09:00:00Z"] {
      #expect(refusals(plan(at: moment(past)), state, asBoris()) == [.sessionNotAhead])
    }
    let terms = SessionTerms(span: span("2026-06-18", "2026-12-01"))
    #expect(refusals(plan(terms: terms), state, asBoris()).isEmpty)
    for outside in ["2026-06-17T10:00:00Z", "2026-12-01T10:00:00Z"] {
      #expect(
        refusals(plan(at: moment(outside), terms: terms), state, asBoris())
          == [.outsideTheAgreement])
    }
  }

  @Test func `is refused beyond the plan, which counts what is planned or held`() {
    var engagement = anEngagement { $0.plan = PlanReference(version: 1, sessions: 2) }
    let held = aSession("s1", held: "2026-06-05T10:00:00Z")
    let missed = aSession("s2", planned: "2026-06-08T10:00:00Z") {
      $0.state = .missed
      $0.attendance.by = .practitioner
    }
    let review = aSession("s3", .midReview, planned: "2026-06-28T10:00:00Z")
    #expect(refusals(plan(), working(engagement, held, missed, review), asBoris()).isEmpty)
    let more = aSession("s4", planned: "2026-06-25T10:00:00Z")
    #expect(
      refusals(plan(exception: .other), working(engagement, held, more), asBoris())
        == [.beyondPlan])
    engagement.plan = nil
    #expect(refusals(plan(), working(engagement, held, more), asBoris()).isEmpty)
    let many = (0..<6).map {
      aSession(.init(stringLiteral: "m\($0)"), planned: "2026-07-0\($0 + 1)T10:00:00Z")
    }
    let full = working([.engagement(engagement)] + many.map { .session($0) })
    #expect(refusals(plan(), full, asBoris()) == [.sessionsNotPermitted])
    #expect(refusals(plan(exception: .individualsWish), full, asBoris()).isEmpty)
  }

  @Test func `A34: once session 1 is held, asks for the sponsor's signature; meetings do not`() {
    let held = aSession("s1", held: "2026-06-05T10:00:00Z")
    let none = unsignedBySue(aSession("s1", .chemistry, held: "2026-05-25T10:00:00Z"))
    #expect(refusals(plan(), none, asBoris()).isEmpty)
    let one = unsignedBySue(held)
    #expect(refusals(plan(), one, asBoris()) == [.missingSignature])
    #expect(refusals(plan(.contracting), one, asBoris()).isEmpty)
    #expect(refusals(plan(), working(anEngagement(), held), asBoris()).isEmpty)
    var wrong = held
    wrong.state = .recordedInError
    #expect(refusals(plan(), unsignedBySue(wrong), asBoris()).isEmpty)
  }

  @Test func `A30: the sponsor learns dates where the individual says so, or signed that they do`()
  {
    let shown = PlanSession("e", at: ahead, minutes: 60, isProtectedTime: true)
    let state = working(anEngagement())
    #expect(refusals(shown, state, asBoris()) == [.protectedTimeNotAgreed])
    #expect(refusals(shown, state, asAmara()).isEmpty)
    #expect(refusals(shown, unsignedBySue(), asBoris()) == [.protectedTimeNotAgreed])
    #expect(refusals(shown, unsignedBySue(keepsTime: true), asBoris()).isEmpty)
  }

  @Test func `A01, A24: whoever is not one of the two reads neither times nor states`() {
    let other = anEngagement("f", with: "dana")
    let busy = working([
      .engagement(anEngagement { $0.state = .paused }), .engagement(other),
      .session(aSession("s1", planned: "2026-06-20T10:00:00Z")),
      .session(aSession("s2", of: "f", planned: "2026-06-20T10:00:00Z", with: ["dana"])),
    ])
    for role in [Role.individual, .practitioner] {
      for command in [plan(), plan(minutes: 0)] {
        #expect(refusals(command, busy, context(role, "mallory")) == [.notThePersonConcerned])
      }
      #expect(
        refusals(CancelSession("s1"), busy, context(role, "mallory")) == [.notThePersonConcerned])
      #expect(
        refusals(RecordHeldSession("s1", minutes: 0), busy, context(role, "mallory"))
          == [.notThePersonConcerned])
    }
  }

  @Test func `of the executive line is advised about its own length and gaps`() throws {
    let state = working(
      anEngagement { $0.line = .executive }, aSession("s1", held: "2026-06-12T10:00:00Z"))
    let advice = try decide(plan(minutes: 120), state, asBoris()).outcome.advice
    #expect(advice.map(\.code) == [.minutesNotTypical, .gapNotTypical])
    #expect(advice.last?["value"] == "8")
    let usual = plan(at: moment("2026-06-30T10:00:00Z"), minutes: 75)
    #expect(try decide(usual, state, asBoris()).outcome.advice.isEmpty)
  }

  @Test func `names every reason at once, and changes nothing`() {
    let engagement = anEngagement { $0.state = .paused }
    let command = plan(
      at: moment("2026-06-01T10:00:00Z"), minutes: 0,
      terms: SessionTerms(span: span("2026-06-18", nil)))
    #expect(
      refusals(command, working(engagement), asBoris())
        == [.engagementNotUnderWay, .sessionNotAhead, .minutesImpossible, .outsideTheAgreement])
    #expect(
      refusals(command, working(engagement), context(.practitioner, "cleo"))
        == [.notThePersonConcerned])
  }

  @Test func `refuses a place of no or too many words`() {
    for place in ["", " ", String(repeating: "x", count: 201)] {
      let command = PlanSession("e", at: ahead, minutes: 60, place: place)
      #expect(refusals(command, working(anEngagement()), asBoris()).count == 1)
    }
  }
}

@Suite struct `Sessions that overlap` {
  private func refusal(_ state: PoolState, _ context: CommandContext = asBoris()) -> Refusal? {
    #expect(throws: Refusal.self) { try decide(plan(), state, context) }
  }

  @Test(
    arguments: [
      ("2026-06-20T09:00:00Z", true), ("2026-06-20T09:01:00Z", false),
      ("2026-06-20T10:59:00Z", false), ("2026-06-20T11:00:00Z", true),
      ("2026-06-20T10:00:00Z", false),
    ])
  func `are refused in one engagement, but for those that follow each other`(
    start: String, isFree: Bool
  ) {
    let state = working(anEngagement(), aSession("s1", planned: start))
    #expect(refusals(plan(), state, asBoris()) == (isFree ? [] : [.overlapsASession]))
  }

  @Test
  func `A01: are refused for the practitioner's other people, whom the individual never sees`()
    throws
  {
    let state = working([
      .engagement(anEngagement()), .engagement(anEngagement("e2", with: "paula")),
      .session(aSession("s2", of: "e2", planned: "2026-06-20T10:30:00Z", with: ["paula"])),
    ])
    let own = try #require(refusal(state))
    #expect(own.reasons.map(\.code) == [.youAreTaken] && !own.description.contains("paula"))
    let hers = try #require(refusal(state, asAmara()))
    #expect(hers.reasons.map(\.code) == [.somebodyIsTaken])
    for reader in [Audience.everyone, .individual] {
      #expect(hers.sentences(for: reader) == ["Not available."])
    }
    #expect(hers.sentences(for: .coordinator)[0].contains("s2"))
  }

  @Test func `A01: are refused for the individual's other engagement, on whichever side`() throws {
    var state = working([
      .engagement(anEngagement()), .engagement(anEngagement("e2", by: "coach-cleo")),
      .session(aSession("s2", of: "e2", planned: "2026-06-20T10:30:00Z")),
    ])
    #expect(refusals(plan(), state, asAmara()) == [.youAreTaken])
    #expect(try #require(refusal(state)).sentences(for: .everyone) == ["Not available."])
    // Amara also mentors Paula.
    state = working([
      .engagement(anEngagement()), .practitioner(coach("mentor-amara", person: "amara")),
      .engagement(anEngagement("e3", with: "paula", by: "mentor-amara")),
      .session(aSession("s3", of: "e3", planned: "2026-06-20T10:30:00Z", with: ["paula"])),
    ])
    #expect(refusals(plan(), state, asAmara()) == [.youAreTaken])
  }

  @Test func `count while they are planned and their engagement lives`() {
    for (state, change) in [
      (EngagementState.endedEarly, SessionState.planned), (.active, .cancelledInTime),
      (.active, .moved),
    ] {
      let pool = working([
        .engagement(anEngagement()),
        .engagement(anEngagement("e2", by: "coach-cleo") { $0.state = state }),
        .session(
          aSession("s2", of: "e2", planned: "2026-06-20T10:30:00Z") { $0.state = change }),
      ])
      #expect(refusals(plan(), pool, asAmara()).isEmpty)
    }
  }

  /// Two meetings of one engagement half a year apart, come in either order.
  private static let farApart = [
    aSession("near", planned: "2026-06-20T10:00:00Z"),
    aSession("far", planned: "2026-12-15T10:00:00Z"),
  ]

  @Test(arguments: [farApart, farApart.reversed()])
  func `are found however far apart an engagement's meetings lie`(meetings: [Session]) {
    let state = working(
      [.engagement(anEngagement()), .engagement(anEngagement("f", with: "dana"))]
        + meetings.map { .session($0) })
    let byDana = context(.individual, "dana")
    for (start, isFree) in [
      ("2026-12-15T10:30:00Z", false), ("2026-12-15T09:30:00Z", false),
      ("2026-06-20T10:30:00Z", false), ("2026-09-01T10:00:00Z", true),
      ("2026-12-15T11:00:00Z", true), ("2026-12-15T09:00:00Z", true),
      ("2026-06-20T09:00:00Z", true), ("2027-03-01T10:00:00Z", true),
    ] {
      let own = plan(at: moment(start))
      let others = PlanSession("f", at: moment(start), minutes: 60)
      #expect(refusals(own, state, asBoris()) == (isFree ? [] : [.overlapsASession]), "\(start)")
      #expect(refusals(others, state, asBoris()) == (isFree ? [] : [.youAreTaken]), "\(start)")
      #expect(refusals(others, state, byDana) == (isFree ? [] : [.somebodyIsTaken]), "\(start)")
    }
  }

  @Test func `are found where a meeting was moved to, and no longer where it was`() throws {
    for target in ["2027-03-01T10:00:00Z", "2026-06-16T10:00:00Z"] {
      var state = working(
        [.engagement(anEngagement()), .engagement(anEngagement("f", with: "dana"))]
          + Self.farApart.map { .session($0) })
      let moved = try state.run(MoveSession("far", to: moment(target)), asAmara())
      #expect(moved.session.planned?.start == moment(target))
      for engagement: EngagementID in ["e", "f"] {
        func codes(_ start: String) -> [ReasonCode] {
          refusals(PlanSession(engagement, at: moment(start), minutes: 60), state, asBoris())
        }
        let taken: [ReasonCode] = engagement == "e" ? [.overlapsASession] : [.youAreTaken]
        #expect(codes(target) == taken && codes("2026-06-20T10:00:00Z") == taken)
        #expect(codes("2026-12-15T10:00:00Z") == [])
      }
    }
  }

  @Test func `are found where a meeting was held at another time than planned`() throws {
    var state = working(
      [.engagement(anEngagement()), .engagement(anEngagement("f", with: "dana"))]
        + Self.farApart.map { .session($0) })
    let later = moment("2026-12-31T09:00:00Z")
    _ = try state.run(
      RecordHeldSession("far", at: moment("2026-12-20T10:00:00Z"), minutes: 60),
      asBoris(at: later))
    #expect(
      refusals(
        RecordHeldSession(
          unplannedIn: "e", at: moment("2026-12-20T10:30:00Z"), minutes: 60, by: .phone), state,
        asBoris(at: later)) == [.recordedBefore])
    let stands = RecordHeldSession(
      unplannedIn: "f", at: moment("2026-12-20T10:30:00Z"), minutes: 60, by: .phone)
    #expect(
      try decide(stands, state, asBoris(at: later)).outcome.session.flags == [.overlapsAnother])
    let elsewhere = RecordHeldSession(
      unplannedIn: "f", at: moment("2026-12-15T10:30:00Z"), minutes: 60, by: .phone)
    #expect(try decide(elsewhere, state, asBoris(at: later)).outcome.session.flags == [])
  }
}
