import Testing

@testable import CoachingPool

@Suite struct `Asking whether a request still stands` {
  let asked = request("r", by: "amara", ranked("coach-boris"))
  var state: PoolState {
    var waiting = asked
    waiting.state = .waitlisted
    waiting.submitted = moment("2026-01-05T10:00:00Z")
    return threeCoaches(.request(waiting))
  }
  let asAmara = { (at: String) in context(.individual, "amara", at: moment(at)) }

  private func questions(_ state: inout PoolState, at text: String) throws -> [RequestID] {
    try state.run(AskIfStillWanted(), clock(at: moment(text))).map(\.id)
  }

  private func ended(_ state: inout PoolState, at text: String) throws -> [RequestID] {
    try state.run(ExpireRequests(), clock(at: moment(text))).map(\.id)
  }

  @Test func `A33: asks after 90 days, again after 14, and ends 14 days after the second`() throws {
    var state = state
    // 90 days from 5 January end on 5 April, after the clocks went forward.
    #expect(try questions(&state, at: "2026-04-05T08:59:59Z") == [])
    #expect(try questions(&state, at: "2026-04-05T09:00:00Z") == ["r"])
    #expect(try questions(&state, at: "2026-04-19T08:59:59Z") == [])
    #expect(try ended(&state, at: "2026-04-19T09:00:00Z") == [])
    #expect(try questions(&state, at: "2026-04-19T09:00:00Z") == ["r"])
    #expect(try questions(&state, at: "2026-06-19T09:00:00Z") == [])
    #expect(try ended(&state, at: "2026-05-03T08:59:59Z") == [])
    #expect(try ended(&state, at: "2026-05-03T09:00:00Z") == ["r"])
    #expect(state.requests["r"]?.state == .expired)
    #expect(try ended(&state, at: "2026-05-03T09:00:00Z") == [])
  }

  @Test func `A19: nothing ends by the clock without two unanswered questions, however late it is`()
    throws
  {
    var state = state
    #expect(try ended(&state, at: "2030-01-01T00:00:00Z") == [])
    #expect(try questions(&state, at: "2030-01-01T00:00:00Z") == ["r"])
    #expect(try ended(&state, at: "2031-01-01T00:00:00Z") == [])
    #expect(try questions(&state, at: "2031-01-01T00:00:00Z") == ["r"])
    #expect(try ended(&state, at: "2031-01-14T23:59:59Z") == [])
    #expect(try ended(&state, at: "2031-01-15T00:00:00Z") == ["r"])
  }

  @Test func `A33: an answer begins the clock anew, and "no longer" withdraws`() throws {
    var state = state
    #expect(try questions(&state, at: "2026-04-06T09:00:00Z") == ["r"])
    var gone = state
    _ = try gone.run(AnswerQuestion("r", .noLongerWanted), asAmara("2026-04-07T09:00:00Z"))
    #expect(gone.requests["r"]?.state == .withdrawn)
    let kept = try state.run(AnswerQuestion("r", .stillWanted), asAmara("2026-04-07T09:00:00Z"))
    #expect(kept.waiting.questions.isEmpty && kept.state == .waitlisted)
    #expect(try questions(&state, at: "2026-07-06T08:59:59Z") == [])
    #expect(try questions(&state, at: "2026-07-06T09:00:00Z") == ["r"])
    #expect(
      refusals(AnswerQuestion("r", .stillWanted), gone, asAmara("2026-04-08T09:00:00Z"))
        == [.notLooking])
  }

  @Test func `A33: whatever happens to the request begins the clock anew`() throws {
    var state = state
    #expect(try questions(&state, at: "2026-04-06T09:00:00Z") == ["r"])
    _ = try state.run(ForwardRequest("r"), clock(at: moment("2026-04-10T09:00:00Z")))
    // While an invitation waits, nothing is due, even one that nobody has expired yet.
    #expect(try questions(&state, at: "2026-12-01T09:00:00Z") == [])
    #expect(try ended(&state, at: "2026-12-01T09:00:00Z") == [])
    _ = try state.run(ExpireInvitations(), clock(at: moment("2026-04-24T09:00:00Z")))
    #expect(try questions(&state, at: "2026-07-23T08:59:59Z") == [])
    #expect(try questions(&state, at: "2026-07-23T09:00:00Z") == ["r"])
    #expect(state.requests["r"]?.waiting.questions == [moment("2026-07-23T09:00:00Z")])
  }

  @Test(arguments: RequestState.allCases)
  func `A33: asks only about requests that look for somebody`(stage: RequestState) throws {
    var other = asked
    other.state = stage
    var state = threeCoaches(.request(other))
    let expected: [RequestID] = stage.looksForAPractitioner ? ["r"] : []
    #expect(try questions(&state, at: "2027-06-15T09:00:00Z") == expected)
    #expect(try questions(&state, at: "2027-08-15T09:00:00Z") == expected)
    #expect(try ended(&state, at: "2027-10-15T09:00:00Z") == expected)
  }

  @Test func `is the clock's to ask and to end, and the individual's to answer`() {
    for role in Role.allCases where role != .system {
      #expect(refusals(AskIfStillWanted(), state, context(role)) == [.notThisRolesCommand])
      #expect(refusals(ExpireRequests(), state, context(role)) == [.notInThisRole])
    }
    for answer in AnswerQuestion.Answer.allCases {
      let codes = refusals(
        AnswerQuestion("r", answer), state, context(.individual, "boris"))
      #expect(codes == [.notThePersonConcerned])
      #expect(!refusals(AnswerQuestion("r", answer), state, coordinator()).isEmpty)
    }
  }
}

@Suite struct `A request that missed rounds` {
  @Test func `A06: may miss one round in silence, and before the second there is a decision`()
    throws
  {
    let policy = RequestPolicy()
    var asking = request("r", by: "amara")
    #expect(!asking.needsADecisionBeforeMissingAnotherRound(under: policy))
    asking = asking.afterMissingARound()
    #expect(asking.needsADecisionBeforeMissingAnotherRound(under: policy))
    var state = threeCoaches(.request(asking))
    let told = try state.run(DecideMissedRounds("r", .keepWaiting), coordinator())
    #expect(told == RequestStanding(id: "r", state: asking.state))
    let decided = try #require(state.requests["r"])
    #expect(!decided.needsADecisionBeforeMissingAnotherRound(under: policy))
    #expect(decided.waiting.missedRounds == 0)
    #expect(
      decided.waiting.decision
        == MissedRoundsDecision(.keepWaiting, decided: now, missedRounds: 1))
    #expect(decided.afterMissingARound().needsADecisionBeforeMissingAnotherRound(under: policy))
    var strict = policy
    strict.roundsMissedInSilence = 0
    #expect(decided.needsADecisionBeforeMissingAnotherRound(under: strict))
  }

  @Test func `A06: needs none once it looks for nobody`() {
    for state in RequestState.allCases {
      let asking = request("r", by: "amara") {
        $0.state = state
        $0.waiting.missedRounds = 3
      }
      #expect(
        asking.needsADecisionBeforeMissingAnotherRound(under: RequestPolicy())
          == state.looksForAPractitioner)
      let codes = refusals(
        DecideMissedRounds("r", .other), threeCoaches(.request(asking)), coordinator())
      #expect(codes == (state.looksForAPractitioner ? [] : [.notLooking]))
    }
  }

  @Test func `A23: is the pool coordinator's to decide, who is party to nothing`() {
    let state = threeCoaches(.request(request("r", by: "amara")))
    for role in Role.allCases where role != .poolCoordinator {
      #expect(
        refusals(DecideMissedRounds("r", .other), state, context(role, "amara"))
          == [.notThisRolesCommand])
    }
    #expect(
      refusals(DecideMissedRounds("r", .other), state, context(.poolCoordinator, "amara"))
        == [.partyToIt, .noDeputy])
  }

  @Test func `a re-import and a submission leave what the wait brought`() throws {
    let waited = request("r", by: "amara") {
      $0.waiting.missedRounds = 1
      $0.predecessor = nil
    }
    let state = threeCoaches(.request(waited))
    let again = try decide(
      RegisterRecords([.request(request("r", by: "amara"))]), state, coordinator())
    #expect(again.changes.isEmpty)
    var forged = request("new", by: "amara") { $0.state = .draft }
    forged.waiting.missedRounds = 9
    forged.predecessor = "e-1"
    let clearance = ScreeningClearance(
      individual: "amara", organisation: "ashvale", clearedOn: today)
    let made = try decide(
      SubmitRequest(forged, with: clearance), state, context(.individual, "amara"))
    #expect(made.outcome.waiting == RequestWaiting() && made.outcome.predecessor == nil)
  }
}
