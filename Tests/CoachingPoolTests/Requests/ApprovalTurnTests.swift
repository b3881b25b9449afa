import Testing

@testable import CoachingPool

@Suite struct `A request that an organisation leaves alone` {
  private func pool(_ submitted: String?, change: (inout PoolPolicy) -> Void = { _ in })
    -> PoolState
  {
    var policy = PoolPolicy()
    change(&policy)
    var state = PoolState(theSmallPool)
    state.apply([
      .put(.policy(policy)), .put(.person(councillor("cora"))),
      .put(
        .request(
          request("r", by: "amara") {
            $0.state = .awaitingApproval
            $0.submitted = submitted.map(moment)
          })),
    ])
    return state
  }

  private func passed(_ state: PoolState, at text: String) -> [RequestID] {
    state.approvalsPassedOn(at: moment(text), for: nil).map(\.id)
  }

  @Test func `A23: passes to the pool coordinator after ten working days`() {
    // Submitted on a Friday: the tenth working day is the Friday two weeks later.
    let state = pool("2026-06-05T15:00:00Z")
    #expect(passed(state, at: "2026-06-19T22:59:59Z") == [])
    #expect(passed(state, at: "2026-06-19T23:00:00Z") == ["r"])
    let deadline = state.requests["r"].flatMap(state.approvalDeadline(of:))
    #expect(deadline == moment("2026-06-19T23:00:00Z"))
  }

  @Test func `A23: counts no holiday, and as many days as the policy says`() {
    let holiday = pool("2026-06-05T15:00:00Z") {
      $0.requests.holidays = [day("2026-06-08"), day("2026-06-13")]
    }
    #expect(passed(holiday, at: "2026-06-22T22:59:59Z") == [])
    #expect(passed(holiday, at: "2026-06-22T23:00:00Z") == ["r"])
    let hurried = pool("2026-06-05T15:00:00Z") { $0.requests.approvalWorkingDays = 1 }
    #expect(passed(hurried, at: "2026-06-08T22:59:59Z") == [])
    #expect(passed(hurried, at: "2026-06-08T23:00:00Z") == ["r"])
  }

  @Test func `A23: is the coordinator's where nobody knows since when it waits`() {
    #expect(passed(pool(nil), at: "2026-06-05T15:00:00Z") == ["r"])
  }

  @Test func `A10: an elected member's is the pool coordinator's from the first day`() {
    var state = pool("2026-06-05T15:00:00Z")
    state.apply([
      .put(
        .request(
          request("member", by: "cora") {
            $0.state = .awaitingApproval
            $0.submitted = moment("2026-06-05T15:00:00Z")
          }))
    ])
    #expect(passed(state, at: "2026-06-05T16:00:00Z") == ["member"])
  }

  @Test func `A23: is not shown to a coordinator who is party to it`() {
    let state = pool("2026-06-05T15:00:00Z")
    let later = moment("2026-07-05T15:00:00Z")
    #expect(state.approvalsPassedOn(at: later, for: "amara") == [])
    #expect(state.approvalsPassedOn(at: later, for: "boris").map(\.id) == ["r"])
  }

  @Test func `A23: passes on at once where the calendar ends before ten working days do`() {
    let state = pool("9999-12-31T15:00:00Z")
    #expect(passed(state, at: "9999-12-31T16:00:00Z") == ["r"])
  }
}
