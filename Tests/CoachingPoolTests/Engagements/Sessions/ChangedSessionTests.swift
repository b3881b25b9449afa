import Testing

@testable import CoachingPool

private let planned = aSession("s", planned: "2026-06-20T10:00:00Z") {
  $0.place = Confidential("Room 3")
  $0.isProtectedTime = true
}

@Suite struct `Moving a session` {
  @Test func `8.4: ends the one and plans another in its place, each naming the other`() throws {
    var state = working(anEngagement(), planned)
    let outcome = try state.run(
      MoveSession("s", to: moment("2026-06-21T10:00:00Z"), by: .phone), asAmara())
    #expect(outcome.moved.state == .moved && outcome.moved.movedTo == outcome.session.id)
    #expect(outcome.session.movedFrom == "s" && outcome.session.state == .planned)
    #expect(outcome.session.planned == SessionTime(moment("2026-06-21T10:00:00Z"), minutes: 60))
    #expect(outcome.session.mode == .phone && outcome.session.place == planned.place)
    #expect(outcome.session.isProtectedTime)
    #expect(state.sessions(of: "e").map(\.id) == ["s", outcome.session.id])
    for session in state.sessions(of: "e") {
      #expect(session.faults(in: state.policy).isEmpty)
      #expect(state.referenceFaults(of: .session(session)).isEmpty)
    }
  }

  @Test func `may overlap the time that it leaves, and no other`() {
    let other = aSession("s2", planned: "2026-06-20T12:00:00Z")
    let state = working(anEngagement(), planned, other)
    func codes(_ start: String) -> [ReasonCode] {
      refusals(MoveSession("s", to: moment(start)), state, asBoris())
    }
    #expect(codes("2026-06-20T10:30:00Z").isEmpty)
    #expect(codes("2026-06-20T11:30:00Z") == [.overlapsASession])
    #expect(codes("2026-06-15T08:00:00Z") == [.sessionNotAhead])
  }

  @Test func `A34: asks neither for the sponsor nor for the number, since the plan stands`() {
    let engagement = anEngagement { $0.plan = PlanReference(version: 1, sessions: 2) }
    let held = aSession("s1", held: "2026-06-05T10:00:00Z")
    var state = unsignedBySue(held, planned)
    state.change { $0.plan = engagement.plan }
    let command = MoveSession("s", to: moment("2026-06-21T10:00:00Z"))
    #expect(refusals(command, state, asBoris()).isEmpty)
    let another = PlanSession("e", at: moment("2026-06-28T10:00:00Z"), minutes: 60)
    #expect(Set(refusals(another, state, asBoris())) == [.missingSignature, .beyondPlan])
  }

  @Test func `is for what is planned, by the two`() {
    for state in SessionState.allCases where state != .planned {
      let pool = working(
        anEngagement(), aSession("s", held: "2026-06-05T10:00:00Z") { $0.state = state })
      #expect(
        refusals(MoveSession("s", to: moment("2026-06-21T10:00:00Z"), minutes: 60), pool, asBoris())
          .contains(.noSuchMove))
    }
    #expect(
      refusals(
        MoveSession("s", to: moment("2026-06-21T10:00:00Z")), working(anEngagement(), planned),
        coordinator()) == [.notThisRolesCommand])
    #expect(refusals(MoveSession("x", to: now), working([]), asBoris()) == [.notFound])
  }
}

@Suite struct `Calling a session off` {
  @Test(
    arguments: [
      ("2026-06-19T10:00:00Z", SessionState.cancelledInTime),
      ("2026-06-19T10:00:01Z", .cancelledLate), ("2026-06-20T09:59:59Z", .cancelledLate),
      ("2026-06-15T09:00:00Z", .cancelledInTime),
    ])
  func `8.4: is in time with the policy's notice of 24 hours`(
    at text: String, to state: SessionState
  )
    throws
  {
    let outcome = try decide(
      CancelSession("s"), working(anEngagement(), planned), asAmara(at: moment(text))
    ).outcome
    #expect(outcome.session.state == state && outcome.session.attendance.by == .individual)
    #expect(outcome.session.attendance.notice == moment(text) && outcome.prompt == nil)
    #expect(outcome.session.faults(in: PoolPolicy()).isEmpty)
  }

  @Test func `has its notice from the policy`() throws {
    var policy = PoolPolicy()
    policy.engagements.cancellationNotice = 48
    var state = working(anEngagement(), planned)
    state.put(.policy(policy))
    let late = asAmara(at: moment("2026-06-18T10:00:01Z"))
    #expect(try decide(CancelSession("s"), state, late).outcome.session.state == .cancelledLate)
    policy.engagements.cancellationNotice = .max
    state.put(.policy(policy))
    #expect(try decide(CancelSession("s"), state, late).outcome.session.state == .cancelledLate)
  }

  @Test func `may be noted for the other side, at the time at which they said so`() throws {
    let state = working(anEngagement(), planned)
    let outcome = try decide(
      CancelSession("s", by: .individual, notice: moment("2026-06-19T09:00:00Z")), state,
      asBoris(at: moment("2026-06-21T09:00:00Z"))
    ).outcome
    #expect(outcome.session.state == .cancelledInTime)
    #expect(outcome.session.attendance.by == .individual)
  }

  @Test func `is refused once it began, and for notice to come`() {
    let state = working(anEngagement(), planned)
    #expect(
      refusals(CancelSession("s"), state, asBoris(at: moment("2026-06-20T10:00:00Z")))
        == [.sessionBegan])
    #expect(
      refusals(CancelSession("s", notice: moment("2026-06-16T10:00:00Z")), state, asBoris())
        == [.noticeAhead])
    #expect(refusals(CancelSession("s"), state, coordinator()) == [.notThisRolesCommand])
    // A day after it was missed nobody says of themselves that they gave notice in time.
    let mine = CancelSession("s", notice: moment("2026-06-14T09:00:00Z"))
    #expect(refusals(mine, state, asAmara()) == [.ownNoticeBefore])
  }
}

@Suite struct `Missed sessions` {
  private let before = aSession("s1", planned: "2026-06-05T10:00:00Z") {
    $0.state = .missed
    $0.attendance.by = .individual
  }
  private let after = asBoris(at: moment("2026-06-20T10:20:00Z"))

  @Test func `R35: the second prompts the coordinator, and the engagement is unchanged`() throws {
    var state = working(anEngagement(), before, planned)
    #expect(state.nonAttendance(in: "e") == nil)
    let decision = try decide(RecordMissedSession("s", by: .individual), state, after)
    #expect(decision.outcome.prompt == NonAttendance(engagement: "e", sessions: 2))
    #expect(decision.outcome.prompt?.reason.audience == .coordinator)
    // Nothing follows by itself: the session alone changes.
    #expect(decision.changes.map(\.key.kind) == [.session, .auditEntry])
    #expect(decision.changes[0] == .put(.session(decision.outcome.session)))
    state.apply(decision.changes)
    #expect(state.engagements["e"] == anEngagement())
    #expect(
      state.nonAttendances(at: now, for: nil) == [NonAttendance(engagement: "e", sessions: 2)])
    #expect(state.sessions["s"]?.faults(in: state.policy).isEmpty == true)
  }

  @Test func `R35: a late call counts, one in time or by the practitioner does not`() throws {
    let late = asAmara(at: moment("2026-06-20T09:00:00Z"))
    let state = working(anEngagement(), before, planned)
    #expect(try decide(CancelSession("s"), state, late).outcome.prompt?.sessions == 2)
    #expect(try decide(CancelSession("s"), state, asAmara()).outcome.prompt == nil)
    let theirs = asBoris(at: moment("2026-06-20T09:00:00Z"))
    #expect(try decide(CancelSession("s"), state, theirs).outcome.prompt == nil)
    #expect(
      try decide(RecordMissedSession("s", by: .practitioner), state, after).outcome.prompt == nil)
  }

  @Test func `R35: the first prompts nobody, unless the policy says one`() throws {
    var state = working(anEngagement(), planned)
    let command = RecordMissedSession("s", by: .individual)
    #expect(try decide(command, state, after).outcome.prompt == nil)
    var policy = PoolPolicy()
    policy.engagements.promptAfterMissed = 1
    state.put(.policy(policy))
    #expect(try decide(command, state, after).outcome.prompt?.sessions == 1)
  }

  @Test func `are of sessions that were to have begun, and count no minutes`() throws {
    let state = working(anEngagement(), planned)
    let command = RecordMissedSession("s", by: .individual)
    #expect(refusals(command, state, asBoris()) == [.sessionInTheFuture])
    let missed = try decide(command, state, after).outcome.session
    #expect(missed.state == .missed && SessionMinutes([missed]).delivered == 0)
  }

  @Test func `no longer prompt once the engagement has ended`() {
    let second = aSession("s2", planned: "2026-06-08T10:00:00Z") {
      $0.state = .cancelledLate
      $0.attendance.by = .individual
    }
    #expect(working(anEngagement(), before, second).nonAttendances(at: now, for: nil).count == 1)
    #expect(
      working(anEngagement { $0.state = .completed }, before, second).nonAttendances(
        at: now, for: nil
      ).isEmpty)
  }
}
