import Testing

@testable import CoachingPool

@Suite struct `An engagement that closes` {
  @Test func `E11: once a session was held, by either of the two`() throws {
    #expect(refusals(BeginClosing("e"), engaged(.active), byAmara) == [.noSessionHeld])
    for context in [byAmara, byBoris] {
      var state = engaged(.active)
      #expect(
        try state.entry(of: BeginClosing("e"), context.afterSessions(1, planned: 2))?.to
          == "closing")
    }
  }

  @Test func `E11: by the system when the last planned session was held`() throws {
    #expect(
      refusals(BeginClosing("e"), engaged(.active), byClock.afterSessions(3, planned: 1))
        == [.sessionsStillPlanned])
    var state = engaged(.active)
    _ = try state.run(BeginClosing("e"), byClock.afterSessions(4))
    #expect(state.e?.state == .closing)
    #expect(
      refusals(BeginClosing("e"), engaged(.active), byPaula.afterSessions(1)) == [.notInThisRole])
  }

  @Test
  func `E13: needs review and hand-over, and is complete on a day not before its last session`()
    throws
  {
    #expect(
      refusals(CompleteEngagement("e"), engaged(.closing), byClock)
        == [.noSessionHeld, .finalReviewIsOpen, .actionsNotHandedOver])
    let later = EngagementFacts(
      sessions: SessionTally(held: 1, lastHeld: now.adding(seconds: 1)), finalReview: .held,
      actionsAreHandedOver: true)
    #expect(
      refusals(CompleteEngagement("e"), engaged(.closing), byClock.knowing(later))
        == [.endsBeforeTheLastSession])
    let done = EngagementFacts(
      sessions: SessionTally(held: 4, lastHeld: now), finalReview: .notApplicable,
      actionsAreHandedOver: true)
    for code in [ClosureCode.asPlanned, .goalsMetEarly] {
      var state = engaged(.closing)
      let entry = try state.entry(
        of: CompleteEngagement("e", because: code), byClock.knowing(done))
      #expect(state.e?.state == .completed && state.e?.closure?.code == code)
      #expect(entry?.reasonCode == code.rawValue && state.e?.isRematchEligible == false)
      #expect(state.e?.faults(in: PoolPolicy()).isEmpty == true)
    }
    #expect(
      refusals(CompleteEngagement("e", because: .noFit), engaged(.closing), byClock.knowing(done))
        == [.notACompletion])
    #expect(
      refusals(CompleteEngagement("e"), engaged(.active), byAmara.knowing(done)) == [.noSuchMove])
  }

  @Test func `E11, E13: is not complete where its only session was recorded in error`() throws {
    var state = reviewed()
    _ = try state.run(
      RecordHeldSession(
        unplannedIn: "e", .finalReview, at: now.adding(seconds: -3600), minutes: 30, by: .video),
      byBoris)
    _ = try state.run(HandOverToIndividual("e"), context(.practitioner, "boris", randomness: 2))
    #expect(refusals(CompleteEngagement("e"), state, byClock) == [])
    _ = try state.run(CorrectSession("s"), context(.individual, "amara", randomness: 3))
    #expect(refusals(CompleteEngagement("e"), state, byClock) == [.noSessionHeld])
    #expect(refusals(EndEarly("e", because: .other), state, byAmara) == [])
  }

  private func closing(_ level: Involvement.Level = .lightTouch, sessions: Int = 4) -> PoolState {
    engaged(.closing) {
      $0.involvement = Involvement(level)
      $0.plan = PlanReference(version: 1, sessions: sessions)
    }
  }

  @Test func `E12: goes on when the two agree on more sessions, by a new version of the plan`()
    throws
  {
    var state = closing()
    #expect(try state.entry(of: ExtendEngagement("e", to: 6), byAmara)?.event == "supportExtension")
    #expect(state.e?.state == .closing)
    #expect(
      state.e?.proposedExtension == ProposedExtension(sessions: 6, supporters: [.individual]))
    #expect(try decide(ExtendEngagement("e", to: 6), state, byAmara).changes.isEmpty)
    #expect(try state.entry(of: ExtendEngagement("e", to: 6), byBoris)?.event == "extend")
    #expect(state.e?.state == .active && state.e?.plan == PlanReference(version: 2, sessions: 6))
    #expect(state.e?.proposedExtension == nil)
  }

  @Test func `E12: waits for a sponsor who is fully involved, and is never theirs to propose`()
    throws
  {
    var state = closing(.full)
    #expect(refusals(ExtendEngagement("e", to: 5), state, bySelma) == [.extensionNotProposed])
    _ = try state.run(ExtendEngagement("e", to: 5), byBoris)
    _ = try state.run(ExtendEngagement("e", to: 5), byAmara)
    #expect(state.e?.state == .closing)
    _ = try state.run(ExtendEngagement("e", to: 5), bySelma)
    #expect(state.e?.state == .active)
  }

  @Test func `E12: asks the coordinator beyond what the policy permits`() throws {
    var state = closing(sessions: 6)
    _ = try state.run(ExtendEngagement("e", to: 8), byBoris)
    _ = try state.run(ExtendEngagement("e", to: 8), byAmara)
    #expect(state.e?.state == .closing)
    let boss = officer("selma", .headOfService)
    var led = state
    led.apply([
      .put(.person(boss)), .put(.person(officer("amara", manager: "paula"))),
    ])
    #expect(
      refusals(ExtendEngagement("e", to: 8), led, byPaula) == [.inTheReportingLine, .noDeputy])
    _ = try state.run(ExtendEngagement("e", to: 8), byPaula)
    #expect(state.e?.state == .active && state.e?.plan?.sessions == 8)
  }

  @Test func `E12: goes on once nobody else has to agree any more`() throws {
    var state = closing(.full)
    _ = try state.run(ExtendEngagement("e", to: 6), byBoris)
    _ = try state.run(ExtendEngagement("e", to: 6), byAmara)
    #expect(state.e?.state == .closing)
    state.change {
      $0.involvement = Involvement(.none, because: .selfDirected)
      $0.sponsors = []
    }
    _ = try state.run(ExtendEngagement("e", to: 6), byBoris)
    #expect(state.e?.state == .active && state.e?.plan?.sessions == 6)
  }

  @Test func `refuses numbers of versions that cannot be, and traps on none`() {
    let state = engaged(.closing) {
      $0.involvement = Involvement(.lightTouch)
      $0.plan = PlanReference(version: .max, sessions: 4)
      $0.proposedExtension = ProposedExtension(sessions: 5, supporters: [.practitioner])
    }
    #expect(state.e?.faults(in: PoolPolicy()).map(\.field) == ["plan.version"])
    #expect(refusals(ExtendEngagement("e", to: 5), state, byAmara).isEmpty)
  }

  @Test func `E12: another number is another proposal, and none adds nothing`() throws {
    var state = closing()
    _ = try state.run(ExtendEngagement("e", to: 5), byBoris)
    _ = try state.run(ExtendEngagement("e", to: 6), byAmara)
    #expect(
      state.e?.proposedExtension == ProposedExtension(sessions: 6, supporters: [.individual]))
    #expect(refusals(ExtendEngagement("e", to: 4), state, byBoris) == [.extensionAddsNothing])
    #expect(
      refusals(ExtendEngagement("e", to: 5), state, byBoris.afterSessions(5))
        == [.extensionAddsNothing])
    #expect(refusals(ExtendEngagement("e", to: .max), state, byBoris) == [.extensionAddsNothing])
  }
}
