import Testing

@testable import CoachingPool

@Suite struct `A rematch` {
  let clearance = ScreeningClearance(
    individual: "amara", organisation: "ashvale", clearedOn: today)
  let asAmara = context(.individual, "amara", randomness: 5)

  private func state(_ ended: EngagementState = .endedEarly) -> PoolState {
    threeCoaches(
      .request(
        request("r", by: "amara", ranked("coach-boris", "coach-cleo")).with {
          $0.state = .matched
          $0.wish = Confidential("To be heard")
          $0.externalID = "form-1"
        }),
      .engagement(
        Engagement(
          id: "e", kind: .coaching, request: "r", participants: ["amara"],
          practitioner: "coach-boris", state: ended, proposed: now)))
  }

  @Test
  func `E17, A36: opens a new request that remembers the engagement and avoids its practitioner`()
    throws
  {
    var state = state()
    let next = try state.run(RequestRematch("e", with: clearance), asAmara)
    #expect(next.id != "r" && next.state == .open && next.predecessor == "e")
    #expect(next.submitted == now && next.externalID == nil)
    #expect(next.wish == state.requests["r"]?.wish && next.themes == [word("newRole")])
    #expect(next.preferences.choice == .ranked(["coach-cleo"]))
    #expect(next.preferences.avoid == ["coach-boris"])
    #expect(state.requests["r"]?.state == .matched)
    #expect(
      refusals(SendInvitation(next.id, to: "coach-boris"), state, coordinator())
        == ["formerPairsMeetAgainByChoice", "individualMayBeOfferedThem"])
    let sent = try state.run(SendInvitation(next.id, to: "coach-cleo"), coordinator())
    let engagement = try state.engagement(
      after: AcceptInvitation(sent.id), context(.practitioner, "cleo"))
    #expect(engagement.predecessor == "e" && engagement.faults(in: state.policy).isEmpty)
  }

  @Test func `takes over what the individual asked for, and is not while another meeting goes on`()
    throws
  {
    var state = state()
    var former = try #require(state.requests["r"])
    former.wishedCharacteristics = Confidential([StatedCharacteristic(.sex, "female")])
    state.apply([.put(.request(former))])
    var going = state
    let next = try state.run(RequestRematch("e", with: clearance), asAmara)
    #expect(next.wishedCharacteristics.reveal() == [StatedCharacteristic(.sex, "female")])
    going.apply([
      .put(.invitation(invitation("i2", for: "r", to: "coach-cleo", state: .accepted))),
      .put(
        .engagement(
          Engagement(
            id: "e2", kind: .coaching, request: "r", participants: ["amara"],
            practitioner: "coach-cleo", state: .chemistry, proposed: now))),
    ])
    #expect(
      refusals(RequestRematch("e", with: clearance), going, asAmara) == [.rematchStillUnderWay])
  }

  @Test func `may be with the practitioner of before, where the individual wants them`() throws {
    var state = state(.cancelled)
    let next = try state.run(RequestRematch("e", with: clearance, mayMeetAgain: true), asAmara)
    #expect(next.preferences.choice == .ranked(["coach-boris", "coach-cleo"]))
    #expect(next.preferences.avoid.isEmpty)
  }

  @Test
  func `A04: never widens the choice: an empty list is refused, and a new one is the individual's`()
    throws
  {
    var state = state()
    state.apply([
      .put(.request(request("r", by: "amara", ranked("coach-boris")).with { $0.state = .matched }))
    ])
    #expect(refusals(RequestRematch("e", with: clearance), state, asAmara) == [.missing])
    let chosen = RequestRematch("e", with: clearance, choice: .ranked(["coach-dan"]))
    #expect(try decide(chosen, state, asAmara).outcome.preferences.choice == .ranked(["coach-dan"]))
    let both = RequestRematch("e", with: clearance, choice: .ranked(["coach-boris"]))
    #expect(refusals(both, state, asAmara) == [.contradiction])
  }

  @Test(arguments: EngagementState.allCases)
  func `A36: follows an engagement that ended before its time, and no other`(
    ended: EngagementState
  ) {
    let isEligible = ended == .cancelled || ended == .endedEarly
    #expect(
      refusals(RequestRematch("e", with: clearance), state(ended), asAmara)
        == (isEligible ? [] : [.notEndedEarly]))
  }

  @Test func `is asked once, until that request ends without a match`() throws {
    var state = state()
    let next = try state.run(RequestRematch("e", with: clearance), asAmara)
    let again = RequestRematch("e", with: clearance)
    #expect(refusals(again, state, asAmara) == [.rematchAskedBefore])
    _ = try state.run(WithdrawRequest(next.id), asAmara)
    #expect(refusals(again, state, asAmara).isEmpty)
  }

  @Test func `A03, A11: asks screening and membership anew, and the individual alone may ask`() {
    let stale = ScreeningClearance(
      individual: "amara", organisation: "ashvale", clearedOn: today.adding(days: -30))
    #expect(refusals(RequestRematch("e", with: stale), state(), asAmara) == [.notScreened])
    var left = state()
    left.apply([
      .put(
        .membership(
          membership(
            of: "ashvale", span("2025-04-01", "2026-04-01"), notice: day("2026-01-01"))))
    ])
    #expect(
      refusals(RequestRematch("e", with: clearance), left, asAmara) == [.membershipLapsed])
    #expect(
      refusals(RequestRematch("e", with: clearance), state(), context(.individual, "boris"))
        == [.notThePersonConcerned])
    #expect(
      refusals(RequestRematch("e", with: clearance), state(), context(.poolCoordinator, "amara"))
        == [.notInThisRole])
  }

  @Test func `needs the engagement and the request that it came from`() {
    var state = state()
    #expect(refusals(RequestRematch("x", with: clearance), state, asAmara) == [.notFound])
    state.apply([
      .put(
        .engagement(
          Engagement(
            id: "e", kind: .coaching, participants: ["amara"], practitioner: "coach-boris",
            state: .cancelled, proposed: now)))
    ])
    #expect(refusals(RequestRematch("e", with: clearance), state, asAmara) == [.rematchOfNoRequest])
  }
}

extension Request {
  fileprivate func with(_ change: (inout Request) -> Void) -> Request {
    var copy = self
    change(&copy)
    return copy
  }
}
