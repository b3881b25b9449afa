import Testing

@testable import CoachingPool

@Suite struct `An end before the planned one` {
  private let held = byAmara.afterSessions(1)

  @Test func `E7, A32: is a calling off while no session was held, and then no longer`() throws {
    var state = engaged(.contracting)
    let entry = try state.entry(of: CancelEngagement("e", because: .individualEnded), byAmara)
    #expect(state.e?.state == .cancelled && entry?.reasonCode == "individualEnded")
    #expect(
      refusals(CancelEngagement("e", because: .individualEnded), engaged(.contracting), held)
        == [.sessionWasHeld])
    for stage in EngagementState.allCases where stage != .contracting {
      #expect(
        refusals(CancelEngagement("e", because: .other), engaged(stage), byAmara) == [.noSuchMove])
    }
    #expect(
      refusals(CancelEngagement("e", because: .other), engaged(.contracting), bySelma)
        == [.notThisRolesCommand])
    #expect(
      refusals(CancelEngagement("e", because: .other), engaged(.contracting), byPaula)
        == [.notInThisRole, .codeNotForThisRole])
    #expect(
      refusals(CancelEngagement("e", because: .referred), engaged(.contracting), byBoris)
        == [.referralEndsEarly])
  }

  @Test(arguments: liveStates)
  func `E14, A32: is the two's once work began or a session was held`(stage: EngagementState) throws
  {
    let hasBegun = [.active, .paused, .closing].contains(stage)
    let command = EndEarly("e", because: .individualEnded)
    #expect(refusals(command, engaged(stage), byAmara) == (hasBegun ? [] : [.nothingBegan]))
    var state = engaged(stage)
    let entry = try state.entry(of: command, held)
    #expect(state.e?.state == .endedEarly && state.e?.isRematchEligible == true)
    #expect(state.e?.closure == Closure(.individualEnded, at: now, by: .individual))
    #expect(state.e?.currentPause == nil && entry?.from == stage.rawValue)
    #expect(state.e?.faults(in: PoolPolicy()).isEmpty == true)
  }

  @Test(arguments: liveStates)
  func `A19, A32: is the coordinator's in any live state, for three reasons`(
    stage: EngagementState
  ) throws {
    let theirs = ClosureCode.allCases.filter {
      refusals(EndEarly("e", because: $0), engaged(stage), byPaula).isEmpty
    }
    #expect(theirs == [.individualLeft, .practitionerLeft, .practitionerUnavailable, .conduct])
    #expect(
      refusals(EndEarly("e", because: .other), engaged(stage), byPaula) == [.codeNotForThisRole])
  }

  @Test(arguments: ClosureCode.allCases)
  func `E14: each code is given by those whose it is to give`(code: ClosureCode) {
    for context in [byAmara, byBoris, byPaula] where code != .referred {
      let isTheirs = code.givers.contains(context.actor.role)
      let missed = (1...2).map { number in
        Record.session(
          aSession(
            SessionID(stringLiteral: "s\(number)"), planned: "2026-06-0\(number)T10:00:00Z"
          ) {
            $0.state = .missed
            $0.attendance.by = .individual
          })
      }
      var state = engaged(.active, missed[0], missed[1])
      let codes: [ReasonCode] = isTheirs ? [] : [.codeNotForThisRole]
      #expect(refusals(EndEarly("e", because: code), state, context) == codes)
      // It is a fault of the individual's, so that one missed session is not enough (7.5).
      state.apply([.remove(RecordKey(.session, "s2"))])
      #expect(
        refusals(EndEarly("e", because: code), state, context)
          == codes + (code == .nonAttendance ? [.tooFewMissed] : []))
    }
  }

  @Test(arguments: liveStates)
  func `E15: a referral is the practitioner's with the individual, and leaves the code alone`(
    stage: EngagementState
  ) throws {
    let agreed = EndEarly("e", because: .referred, route: .urgent, individualAgrees: true)
    var state = engaged(stage)
    let entry = try state.entry(of: agreed, byBoris)
    #expect(state.e?.state == .endedEarly && state.e?.closure?.code == .referred)
    #expect(entry?.event == "refer" && entry?.reasonCode == "referred")
    #expect(
      refusals(EndEarly("e", because: .referred), engaged(stage), byBoris)
        == [.referralNotAgreed, .referralWithoutRoute])
    #expect(refusals(agreed, engaged(stage), byAmara) == [.notInThisRole])
  }

  @Test func `R04, A36: a purpose that became formal is kept as "other", in the trail too`() throws
  {
    var state = engaged(.active)
    let entry = try state.entry(of: EndEarly("e", because: .formalPurpose), byBoris)
    #expect(state.e?.closure?.code == .other && entry?.reasonCode == "other")
    #expect(!"\(state.records)".contains("formalPurpose"))
  }

  @Test func `A36: says of each code whether it completes, whose fault it is, and what follows`() {
    let all = ClosureCode.allCases
    #expect(all.filter(\.countsAsCompletion) == [.asPlanned, .goalsMetEarly])
    #expect(all.filter { !$0.isNoFault } == [.nonAttendance, .conduct])
    #expect(
      all.filter { !$0.isRematchEligible }
        == [.asPlanned, .goalsMetEarly, .formalPurpose, .membershipEnded, .conduct])
    #expect(all.filter { $0.stored != $0 } == [.formalPurpose])
  }

  @Test func `A36: no rematch follows conduct, or a membership that ended`() {
    let clearance = ScreeningClearance(
      individual: "amara", organisation: "ashvale", clearedOn: today)
    for code in [ClosureCode.conduct, .membershipEnded, .noFit] {
      let state = engaged(.endedEarly) { $0.closure = Closure(code, at: now, by: .poolCoordinator) }
      #expect(
        refusals(RequestRematch("e", with: clearance), state, byAmara)
          == (code == .noFit ? [] : [.endingAllowsNoRematch]))
    }
  }

  @Test(arguments: EngagementState.allCases.filter { !$0.isLive })
  func `E17: nothing happens any more after an end`(stage: EngagementState) {
    let state = engaged(stage)
    let refused: [[ReasonCode]] = [
      refusals(PlanChemistry("e", at: now, mode: .phone), state, byAmara),
      refusals(AnswerChemistry("e", .yes), state, byAmara),
      refusals(AnswerChemistry("e", .no), state, byBoris),
      refusals(SkipChemistry("e"), state, byAmara),
      refusals(ResumeEngagement("e"), state, byAmara),
      refusals(PauseEngagement("e", until: today.adding(days: 1)), state, byAmara),
      refusals(Recontract("e", because: .sponsor), state, byAmara),
      refusals(BeginClosing("e"), state, byAmara.afterSessions(1)),
      refusals(ExtendEngagement("e", to: 5), state, byAmara),
      refusals(CancelEngagement("e", because: .other), state, byAmara),
      refusals(EndEarly("e", because: .other), state, byAmara.afterSessions(1)),
      refusals(ConfirmEngagement("e"), state, byAmara),
    ]
    for codes in refused { #expect(codes == [.noSuchMove]) }
  }
}
