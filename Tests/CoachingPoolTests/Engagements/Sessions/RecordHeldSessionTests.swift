import Testing

@testable import CoachingPool

private let planned = aSession("s", planned: "2026-06-12T10:00:00Z")

private func recorded(
  _ state: PoolState, at start: String = "2026-06-12T10:00:00Z", minutes: Int = 60,
  kind: SessionKind = .session
) throws -> Session {
  try decide(
    RecordHeldSession(
      unplannedIn: "e", kind, at: moment(start), minutes: minutes, by: .video), state,
    asBoris()
  ).outcome.session
}

@Suite struct `Recording a session` {
  @Test func `keeps what was, beside what was planned`() throws {
    let state = working(anEngagement(), planned)
    let outcome = try decide(
      RecordHeldSession(
        "s", at: moment("2026-06-12T10:05:00Z"), minutes: 85, by: .inPerson,
        travelCost: Money(minorUnits: 1840)), state, asBoris()
    ).outcome
    let session = outcome.session
    #expect(session.state == .held && session.planned == planned.planned)
    #expect(session.held == SessionTime(moment("2026-06-12T10:05:00Z"), minutes: 85))
    #expect(session.mode == .inPerson && session.flags.isEmpty && !outcome.wasTheLast)
    #expect(session.attendance.present == ["amara"] && session.agreementVersion == 1)
    #expect(session.faults(in: PoolPolicy()).isEmpty)
    #expect(
      try decide(RecordHeldSession("s", minutes: 60), state, asAmara()).outcome.session.held
        == planned.planned)
  }

  @Test func `R50: a journey of £18.40 is the individual's cost, to the penny`() throws {
    let state = working(anEngagement(), planned)
    let cost = Money(minorUnits: 1840)
    let command = RecordHeldSession("s", minutes: 60, travelCost: cost)
    let session = try decide(command, state, asAmara()).outcome.session
    #expect(session.travelCost == cost && session.travelCost?.description == "GBP 18.40")
    #expect(
      refusals(
        RecordHeldSession("s", minutes: 60, travelCost: Money(minorUnits: -1)), state, asAmara())
        == [.negativeTravelCost])
  }

  @Test(arguments: EngagementState.allCases)
  func `A18, A31: succeeds in any state of the engagement, and counts`(state: EngagementState)
    throws
  {
    let engagement = anEngagement {
      $0.state = state
      if !state.isLive {
        $0.closure = Closure(.other, at: moment("2026-06-10T09:00:00Z"), by: .individual)
      }
    }
    for pool in [working(engagement), working(engagement, planned)] {
      let session = try recorded(pool)
      #expect(SessionMinutes([session]).delivered == 60)
      #expect(session.flags == (state.isLive ? [] : [.afterClosure]))
    }
  }

  @Test(
    arguments: [
      ("2026-06-01T08:59:00Z", [SessionFlag.beforeAgreement]), ("2026-06-01T09:00:00Z", []),
    ])
  func `A31: is flagged before the agreement, by the moment of the session`(
    start: String, flags: [SessionFlag]
  ) throws {
    #expect(try recorded(working(anEngagement()), at: start).flags == flags)
    let unsigned = anEngagement {
      $0.state = .contracting
      $0.activated = nil
    }
    #expect(try recorded(working(unsigned), at: start).flags == [.beforeAgreement])
    #expect(try recorded(working(unsigned), at: start, kind: .contracting).flags.isEmpty)
  }

  @Test func `A31: is flagged in a pause, and not for being written down in one`() throws {
    let engagement = anEngagement {
      $0.state = .paused
      $0.pauses = [
        Pause(
          began: moment("2026-06-03T09:00:00Z"), returns: day("2026-06-05"),
          ended: moment("2026-06-05T09:00:00Z")),
        Pause(began: moment("2026-06-11T09:00:00Z"), returns: day("2026-08-01")),
      ]
    }
    for (start, flags) in [
      ("2026-06-03T09:00:00Z", [SessionFlag.whilePaused]), ("2026-06-05T09:00:00Z", []),
      ("2026-06-10T09:00:00Z", []), ("2026-06-12T09:00:00Z", [.whilePaused]),
    ] {
      #expect(try recorded(working(engagement), at: start).flags == flags, "\(start)")
    }
  }

  @Test func `E16, A31: is flagged under the old agreement after 28 days, not before`() throws {
    let engagement = anEngagement {
      $0.state = .contracting
      $0.activated = moment("2026-04-01T09:00:00Z")
      $0.recontracting = Recontracting(.sponsor, began: moment("2026-05-10T09:00:00Z"))
    }
    let state = working(engagement)
    #expect(try recorded(state, at: "2026-06-07T08:59:00Z").flags.isEmpty)
    #expect(try recorded(state, at: "2026-06-07T09:00:00Z").flags == [.agreementLapsed])
    #expect(engagement.oldAgreementHolds(on: day("2026-06-07"), in: state))
    #expect(!engagement.oldAgreementHolds(on: day("2026-06-08"), in: state))
  }

  @Test func `E16, A31: is flagged so too where it is recorded once the new agreement holds`()
    throws
  {
    var number = 0
    func entry(_ event: EngagementEvent, _ at: String) -> Record {
      number += 1
      return .auditEntry(
        AuditEntry(
          id: .init(unchecked: "audit-\(number)"), engagement: "e", number: number, at: moment(at),
          actor: "pseudonym", role: .system, policyVersion: .first, machine: "engagement",
          event: event.rawValue))
    }
    let state = working([
      .engagement(
        anEngagement {
          $0.activated = moment("2026-04-01T09:00:00Z")
          $0.agreementVersion = 2
        }), entry(.activate, "2026-04-01T09:00:00Z"), entry(.recontract, "2026-05-01T09:00:00Z"),
      entry(.activate, "2026-06-10T09:00:00Z"),
    ])
    #expect(try recorded(state, at: "2026-04-20T09:00:00Z").flags.isEmpty)
    #expect(try recorded(state, at: "2026-05-29T08:59:00Z").flags.isEmpty)
    #expect(try recorded(state, at: "2026-05-29T09:00:00Z").flags == [.agreementLapsed])
    #expect(try recorded(state, at: "2026-06-10T08:59:00Z").flags == [.agreementLapsed])
    #expect(try recorded(state, at: "2026-06-10T09:00:00Z").flags.isEmpty)
  }

  @Test func `A34: is flagged without the sponsor once another was held before it`() throws {
    let first = aSession("s1", held: "2026-06-05T10:00:00Z")
    #expect(try recorded(unsignedBySue()).flags.isEmpty)
    #expect(try recorded(unsignedBySue(first)).flags == [.withoutSponsor])
    #expect(try recorded(unsignedBySue(first), at: "2026-06-03T10:00:00Z").flags.isEmpty)
    #expect(try recorded(working(anEngagement(), first)).flags.isEmpty)
  }

  @Test func `A31: what was held before an end without an agreement is flagged as such`() throws {
    let ended = anEngagement {
      $0.state = .endedEarly
      $0.activated = nil
      $0.closure = Closure(
        .practitionerUnavailable, at: moment("2026-06-14T09:00:00Z"), by: .poolCoordinator)
    }
    #expect(try recorded(working(ended)).flags == [.beforeAgreement])
  }

  @Test func `A31: takes 481 to 1,440 minutes with a flag, and refuses what cannot be`() throws {
    let state = working(anEngagement())
    for minutes in [1, 480] {
      #expect(
        try recorded(state, at: "2026-06-10T00:00:00Z", minutes: minutes).flags.isEmpty)
    }
    for minutes in [481, 1440] {
      #expect(
        try recorded(state, at: "2026-06-10T00:00:00Z", minutes: minutes).flags == [.unusualLength])
    }
    for minutes in [0, -1, 1441, Int.max, Int.min] {
      let command = RecordHeldSession(
        unplannedIn: "e", at: moment("2026-06-10T00:00:00Z"), minutes: minutes, by: .phone)
      #expect(refusals(command, state, asBoris()) == [.recordedMinutes])
    }
  }

  @Test func `A31: is of the past alone`() {
    let state = working(anEngagement())
    func codes(_ start: String) -> [ReasonCode] {
      refusals(
        RecordHeldSession(unplannedIn: "e", at: moment(start), minutes: 60, by: .phone), state,
        asAmara())
    }
    #expect(codes("2026-06-15T08:00:00Z").isEmpty)
    #expect(codes("2026-06-15T08:01:00Z") == [.sessionInTheFuture])
    #expect(codes("2026-06-16T08:00:00Z") == [.sessionInTheFuture])
  }

  @Test func `is flagged beyond the plan, and beside another session of somebody`() throws {
    let engagement = anEngagement { $0.plan = PlanReference(version: 1, sessions: 1) }
    let first = aSession("s1", held: "2026-06-05T10:00:00Z")
    #expect(try recorded(working(engagement, first)).flags == [.beyondPlan])
    #expect(try recorded(working(engagement, first), kind: .midReview).flags.isEmpty)
    let other = working([
      .engagement(anEngagement()), .engagement(anEngagement("e2", with: "paula")),
      .session(aSession("s2", of: "e2", held: "2026-06-12T10:59:00Z", with: ["paula"])),
    ])
    #expect(try recorded(other).flags == [.overlapsAnother])
    #expect(try recorded(other, at: "2026-06-12T09:59:00Z").flags.isEmpty)
  }

  @Test func `is not told twice: what overlaps in one engagement is the same session`() throws {
    var state = working(anEngagement())
    let first = try state.run(
      RecordHeldSession(
        unplannedIn: "e", at: moment("2026-06-12T10:00:00Z"), minutes: 60, by: .video), asBoris())
    let again = RecordHeldSession(
      unplannedIn: "e", at: moment("2026-06-12T10:15:00Z"), minutes: 60, by: .video)
    let refusal = try #require(throws: Refusal.self) { try decide(again, state, asAmara()) }
    #expect(refusal.reasons.map(\.code) == [.recordedBefore])
    #expect(refusal.reasons[0]["session"] == first.session.id.text)
    // Corrected first, it may be recorded as it was.
    _ = try state.run(CorrectSession(first.session.id), asAmara())
    #expect(refusals(again, state, asAmara()).isEmpty)
  }

  @Test func `8.4: is for the two, of what is planned or was never planned`() {
    let state = working(anEngagement(), planned)
    let command = RecordHeldSession("s", minutes: 60)
    for role in Role.allCases where EngagementSide(role) == nil {
      #expect(refusals(command, state, context(role)) == [.notThisRolesCommand])
    }
    #expect(refusals(command, state, context(.individual, "paula")) == [.notThePersonConcerned])
    for state in SessionState.allCases where state != .planned {
      let pool = working(
        anEngagement(), aSession("s", planned: "2026-06-12T10:00:00Z") { $0.state = state })
      #expect(refusals(command, pool, asBoris()).contains(.noSuchMove), "\(state)")
    }
  }

  @Test func `E11: says when the last planned session is held`() throws {
    let engagement = anEngagement { $0.plan = PlanReference(version: 1, sessions: 2) }
    let first = aSession("s1", held: "2026-06-05T10:00:00Z")
    var state = working(engagement, first, planned)
    #expect(!state.lastPlannedSessionIsHeld("e"))
    #expect(try state.run(RecordHeldSession("s", minutes: 60), asBoris()).wasTheLast)
    #expect(state.lastPlannedSessionIsHeld("e") && state.hasHeldSession("e"))
    #expect(state.sessionTally(of: "e").lastHeld == moment("2026-06-12T11:00:00Z"))
    _ = try state.run(BeginClosing("e"), clock(at: now))
    #expect(state.engagements["e"]?.state == .closing)
    // Fewer than the plan has, or one still in the calendar: not yet.
    #expect(!working(engagement, first).lastPlannedSessionIsHeld("e"))
    #expect(
      refusals(BeginClosing("e"), working(engagement, first), clock(at: now))
        == [.sessionsStillPlanned])
    #expect(refusals(BeginClosing("e"), working(engagement, first), asAmara()).isEmpty)
    #expect(refusals(BeginClosing("e"), working(engagement), asAmara()) == [.noSessionHeld])
    state.put(.session(aSession("s3", planned: "2026-06-30T10:00:00Z")))
    #expect(!state.lastPlannedSessionIsHeld("e"))
    let none = working(
      anEngagement { $0.plan = nil }, aSession("c", .chemistry, held: "2026-05-22T09:00:00Z"))
    #expect(!none.lastPlannedSessionIsHeld("e") && !none.hasHeldSession("e"))
  }
}

@Suite struct `Correcting a session` {
  @Test(arguments: [EngagementState.active, .completed])
  func `A31: takes it out of the count and keeps the record, after closure as well`(
    state: EngagementState
  ) throws {
    var pool = working(
      anEngagement { $0.state = state }, aSession("s", held: "2026-06-05T10:00:00Z"))
    let session = try pool.run(CorrectSession("s"), asAmara())
    #expect(session.state == .recordedInError && session.faults(in: pool.policy).isEmpty)
    #expect(pool.sessions(of: "e") == [session] && !pool.hasHeldSession("e"))
    #expect(SessionMinutes(pool.sessions(of: "e")).delivered == 0)
    #expect(refusals(CorrectSession("s"), pool, asAmara()) == [.noSuchMove])
  }

  @Test func `is for the two`() {
    let pool = working(anEngagement(), aSession("s", held: "2026-06-05T10:00:00Z"))
    #expect(refusals(CorrectSession("s"), pool, coordinator()) == [.notThisRolesCommand])
    #expect(
      refusals(CorrectSession("s"), pool, context(.practitioner, "dan")) == [.notThePersonConcerned]
    )
  }
}
