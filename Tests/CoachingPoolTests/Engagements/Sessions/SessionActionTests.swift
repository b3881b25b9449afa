import Testing

@testable import CoachingPool

@Suite struct `Actions between sessions` {
  private let secret = "Ask Marlowe for the budget"

  @Test func `S2-24: say who does what by when, and are followed up`() throws {
    var state = working(anEngagement(), aSession("s", held: "2026-06-12T10:00:00Z"))
    let action = try state.run(
      AgreeAction("e", secret, by: "amara", due: day("2026-06-30"), in: "s"), asBoris())
    #expect(action.what.reveal() == secret && action.who == "amara" && action.followUp == .open)
    #expect(state.actions(of: "e") == [action])
    #expect(state.referenceFaults(of: .sessionAction(action)).isEmpty && action.faults().isEmpty)
    let later = moment("2026-07-01T09:00:00Z")
    let moved = try state.run(
      FollowUpAction(action.id, .open, due: day("2026-07-10")), asAmara(at: later))
    #expect(moved.due == day("2026-07-10") && moved.lookedAt == later && moved.followUp == .open)
    let done = try state.run(FollowUpAction(action.id, .done), asBoris(at: later))
    #expect(done.followUp == .done && done.due == day("2026-07-10") && done.faults().isEmpty)
  }

  @Test func `R36: are content, which no description shows`() throws {
    let state = working(anEngagement())
    let decision = try decide(AgreeAction("e", secret, by: "boris"), state, asAmara())
    for shown in [
      "\(decision)", String(reflecting: decision.outcome),
      "\(AgreeAction("e", secret, by: "boris"))",
      "\(decision.changes)",
    ] {
      #expect(!shown.contains("Marlowe"))
    }
    var dumped = ""
    dump(decision, to: &dumped)
    #expect(!dumped.contains("Marlowe"))
    let refusal = try #require(throws: Refusal.self) {
      try decide(AgreeAction("e", secret, by: "paula"), state, asAmara())
    }
    #expect(!refusal.description.contains("Marlowe"))
  }

  @Test func `are the two's, of their own sessions, and due ahead`() {
    let state = working([
      .engagement(anEngagement()), .engagement(anEngagement("e2", by: "coach-cleo")),
      .session(aSession("s2", of: "e2", held: "2026-06-12T10:00:00Z")),
    ])
    func codes(_ command: AgreeAction, _ context: CommandContext = asBoris()) -> [ReasonCode] {
      refusals(command, state, context)
    }
    #expect(codes(AgreeAction("e", "x", by: "amara"), coordinator()) == [.notThisRolesCommand])
    #expect(
      codes(AgreeAction("e", "x", by: "amara"), context(.practitioner, "cleo"))
        == [.notThePersonConcerned])
    #expect(
      codes(AgreeAction("e", " ", by: "paula", due: day("2026-06-14"), in: "s2"))
        == [.notAParticipant, .sessionOfAnother, .dueInThePast, .emptyText])
    #expect(codes(AgreeAction("e", "x", by: "amara", due: today)).isEmpty)
    #expect(refusals(FollowUpAction("x", .done), state, asBoris()) == [.notFound])
  }

  @Test func `E13: none is handed over by hand, and none is opened after the end`() throws {
    var state = working(anEngagement())
    let action = try state.run(AgreeAction("e", "x", by: "amara"), asBoris())
    #expect(
      refusals(FollowUpAction(action.id, .handedOver), state, asBoris()) == [.handedOverWithAll])
    #expect(refusals(FollowUpAction(action.id, .open), state, asAmara()).isEmpty)
    for stage in [EngagementState.completed, .endedEarly] {
      state.change { $0.state = stage }
      #expect(refusals(FollowUpAction(action.id, .open), state, asAmara()) == [.openAfterTheEnd])
      for followUp in [SessionAction.FollowUp.done, .partlyDone, .letGo] {
        #expect(refusals(FollowUpAction(action.id, followUp), state, asAmara()).isEmpty)
      }
    }
  }
}
