import Testing

@testable import CoachingPool

@Suite struct `Dormant engagements` {
  private let held = aSession("s", held: "2026-06-10T10:00:00Z")

  private func step(
    _ engagement: Engagement, _ sessions: Session..., at moment: Instant
  ) -> DormantEngagement.Step? {
    working([.engagement(engagement)] + sessions.map { .session($0) })
      .dormancy(of: "e", at: moment)?.step
  }

  @Test func `A33: are asked about 120 days after the last session, and not before`() {
    let due = moment("2026-10-08T11:00:00Z")
    #expect(step(anEngagement(), held, at: due.adding(seconds: -1)) == nil)
    #expect(step(anEngagement(), held, at: due) == .question)
    let found = working(anEngagement(), held).dormantEngagements(at: due, for: nil)
    #expect(found.map(\.engagement) == ["e"])
    #expect(found[0].unanswered.isEmpty)
  }

  @Test func `A19, A33: end 14 days after the second of two unanswered questions, never before`() {
    let first = moment("2026-10-10T11:00:00Z")
    let second = moment("2026-10-24T11:00:00Z")
    let one = anEngagement { $0.questions = [first] }
    #expect(step(one, held, at: second.adding(seconds: -1)) == .wait)
    #expect(step(one, held, at: second) == .question)
    let two = anEngagement { $0.questions = [first, second] }
    // Clocks have gone back in between; the time of day stays.
    #expect(step(two, held, at: moment("2026-11-07T11:59:59Z")) == .wait)
    #expect(step(two, held, at: moment("2026-11-07T12:00:00Z")) == .end)
    var confirmed = two
    confirmed.confirmed = moment("2026-10-25T09:00:00Z")
    #expect(step(confirmed, held, at: moment("2026-11-07T12:00:00Z")) == nil)
    #expect(step(confirmed, held, at: moment("2027-02-22T09:00:00Z")) == .question)
  }

  @Test func `are none while a session lies ahead, or once one was held again`() {
    let late = moment("2026-11-20T10:00:00Z")
    #expect(step(anEngagement(), held, at: late) == .question)
    let ahead = aSession("s2", planned: "2026-11-20T09:30:00Z")
    #expect(step(anEngagement(), held, ahead, at: late) == nil)
    #expect(step(anEngagement(), held, ahead, at: moment("2027-03-20T09:30:00Z")) == .question)
    #expect(
      step(anEngagement(), held, aSession("s2", held: "2026-10-01T10:00:00Z"), at: late) == nil)
  }

  @Test func `A33: are asked about on the day of return where they are paused`() {
    let paused = anEngagement {
      $0.state = .paused
      $0.since = moment("2026-06-12T10:00:00Z")
      $0.pauses = [Pause(began: moment("2026-06-12T10:00:00Z"), returns: day("2027-03-01"))]
    }
    #expect(step(paused, held, at: moment("2027-02-28T23:59:59Z")) == nil)
    #expect(step(paused, held, at: moment("2027-03-01T00:00:00Z")) == .question)
  }

  @Test(arguments: EngagementState.allCases)
  func `A32: are those of every live state`(state: EngagementState) {
    let engagement = anEngagement {
      $0.state = state
      $0.activated = nil
    }
    #expect((step(engagement, at: moment("2027-01-01T00:00:00Z")) == .question) == state.isLive)
    #expect(step(engagement, at: moment("2026-09-17T08:59:59Z")) == nil)
  }

  @Test func `are found by the policy's days`() {
    var policy = PoolPolicy()
    policy.engagements.dormantAfter = 30
    var state = working(anEngagement(), held)
    state.put(.policy(policy))
    #expect(state.dormancy(of: "e", at: moment("2026-07-10T11:00:00Z"))?.step == .question)
    #expect(state.dormancy(of: "x", at: now) == nil)
  }
}

@Suite struct `Individuals without a practitioner` {
  private func found(
    _ engagement: Engagement = anEngagement(), _ sessions: [Session] = [],
    _ change: (inout PractitionerMembership) -> Void
  ) -> [MissingPractitioner] {
    working(
      [.engagement(engagement), .practitioner(coach("coach-boris", person: "boris", change))]
        + sessions.map { .session($0) }
    ).missingPractitioners(at: now, for: nil)
  }

  private let soon = aSession("s1", planned: "2026-06-20T10:00:00Z")
  private let later = aSession("s2", planned: "2026-08-20T10:00:00Z")

  @Test func `A19: are those whose practitioner left, with the sessions that need somebody`() {
    for status in [PractitionerStatus.left, .removed] {
      let all = found(anEngagement(), [later, soon]) { $0.status = status }
      #expect(all.map(\.way) == [.left] && all[0].sessions == ["s1", "s2"])
      #expect(all[0].participants == ["amara"])
    }
    #expect(found { $0.status = .paused }.isEmpty && found { _ in }.isEmpty)
    #expect(found(anEngagement { $0.state = .completed }) { $0.status = .left }.isEmpty)
  }

  @Test func `A19: are those whose practitioner is away without an end, or on a planned session`() {
    let open = found(anEngagement(), [soon]) { $0.away = [span("2026-06-01", nil)] }
    #expect(open.map(\.way) == [.awayWithoutEnd] && open[0].sessions == ["s1"])
    let some = found(anEngagement(), [soon, later]) { $0.away = [span("2026-06-19", "2026-06-26")] }
    #expect(some.map(\.way) == [.awayOnASession] && some[0].sessions == ["s1"])
    #expect(found(anEngagement(), [soon]) { $0.away = [span("2026-07-01", "2026-07-20")] }.isEmpty)
  }

  @Test func `A19: are those whose engagement ended for it, until another follows`() {
    let ended = anEngagement {
      $0.state = .endedEarly
      $0.closure = Closure(.practitionerUnavailable, at: now, by: .poolCoordinator)
    }
    #expect(found(ended) { _ in }.map(\.way) == [.notReplaced])
    let next = anEngagement("e2", by: "coach-cleo") { $0.predecessor = "e" }
    #expect(
      working([.engagement(ended), .engagement(next)]).missingPractitioners(at: now, for: nil)
        .isEmpty)
    var other = ended
    other.closure = Closure(.individualEnded, at: now, by: .individual)
    #expect(found(other) { _ in }.isEmpty)
  }
}

@Suite struct `Planned sessions whose time has passed` {
  @Test func `are found until somebody says what became of them`() throws {
    var state = working(
      anEngagement(), aSession("s2", planned: "2026-06-15T08:00:00Z"),
      aSession("s1", planned: "2026-06-12T10:00:00Z"),
      aSession("s3", planned: "2026-06-15T08:30:00Z"))
    #expect(state.unresolvedSessions(at: now, for: nil).map(\.id) == ["s1", "s2"])
    _ = try state.run(RecordHeldSession("s1", minutes: 60), asBoris())
    #expect(state.unresolvedSessions(at: now, for: nil).map(\.id) == ["s2"])
  }
}
