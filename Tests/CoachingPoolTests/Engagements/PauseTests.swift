import Testing

@testable import CoachingPool

@Suite struct `A pause` {
  private func pause(_ days: Int, _ ground: PauseEngagement.Ground? = nil) -> PauseEngagement {
    PauseEngagement("e", until: today.adding(days: days), because: ground)
  }

  @Test func `E8, A19, A33: holds a return date of at most 364 days and no reason`() throws {
    for (days, isRefused) in [(0, true), (-1, true), (1, false), (364, false), (365, true)] {
      #expect(
        refusals(pause(days), engaged(.active), byAmara) == (isRefused ? [.pauseOutOfRange] : []))
    }
    var state = engaged(.active)
    let entry = try state.entry(of: pause(30), byBoris)
    #expect(state.e?.state == .paused)
    #expect(state.e?.pauses == [Pause(began: now, returns: today.adding(days: 30))])
    #expect(entry?.reasonCode == nil && entry?.to == "paused")
    #expect(
      refusals(pause(30, .conduct), engaged(.active), byAmara) == [.pauseHoldsNoReason])
    var policy = PoolPolicy()
    policy.engagements.mostPauseDays = 10
    #expect(
      refusals(pause(11), engaged(.active, .policy(policy)), byAmara) == [.pauseOutOfRange])
  }

  @Test func `A16, A19: a coordinator pauses on a named ground, which nothing keeps, and goes on`()
    throws
  {
    #expect(refusals(pause(30), engaged(.active), byPaula) == [.pauseNeedsAGround])
    var state = engaged(.active)
    let entry = try state.entry(of: pause(30, .conduct), byPaula)
    #expect(entry?.reasonCode == nil && entry?.role == .poolCoordinator)
    #expect(
      state.e?.pauses == [
        Pause(began: now, returns: today.adding(days: 30), isByCoordinator: true)
      ])
    for one in [byAmara, byBoris] {
      #expect(refusals(ResumeEngagement("e"), state, one) == [.coordinatorsPause])
    }
    #expect(
      refusals(ResumeEngagement("e"), state, context(.poolCoordinator, "boris")).contains(
        .partyToIt))
    var over = state
    let later = context(.individual, "amara", at: now.adding(seconds: 30 * 86_400))
    _ = try over.run(ResumeEngagement("e"), later)
    #expect(over.e?.state == .active)
    _ = try state.run(ResumeEngagement("e"), byPaula)
    #expect(state.e?.state == .active && state.e?.pauses.last?.ended == now)
  }

  @Test func `E8: only what is active pauses, by the two or a coordinator`() {
    for stage in EngagementState.allCases where stage != .active {
      #expect(refusals(pause(30), engaged(stage), byAmara) == [.noSuchMove])
    }
    #expect(refusals(pause(30), engaged(.active), byClock).contains(.notInThisRole))
    #expect(refusals(pause(30), engaged(.active), bySelma) == [.notThisRolesCommand])
  }

  @Test func `E9: ends when either of the two goes on`() throws {
    var state = engaged(.paused)
    let entry = try state.entry(of: ResumeEngagement("e"), byAmara)
    #expect(state.e?.state == .active && state.e?.pauses.last?.ended == now)
    #expect(entry?.event == "resume" && state.e?.currentPause == nil)
    #expect(refusals(ResumeEngagement("e"), state, byAmara) == [.noSuchMove])
    #expect(refusals(ResumeEngagement("e"), engaged(.paused), byPaula) == [.pauseOfTheTwo])
    _ = try state.run(pause(5), context(.practitioner, "boris", at: now.adding(seconds: 60)))
    #expect(state.e?.pauses.count == 2 && state.e?.faults(in: PoolPolicy()).isEmpty == true)
  }
}
