import Testing

@testable import CoachingPool

@Suite struct `The trail of sessions` {
  @Test func `8: keeps every move with the session, the role and the states, and no content`()
    throws
  {
    var state = working(anEngagement())
    let start = moment("2026-06-20T10:00:00Z")
    let plan = PlanSession("e", at: start, minutes: 60, place: "7 Marlowe Street")
    let first = try state.run(plan, asBoris()).session
    let second = try state.run(
      MoveSession(first.id, to: start.adding(seconds: 86_400)), asAmara()
    ).session
    let later = moment("2026-06-21T12:00:00Z")
    _ = try state.run(RecordHeldSession(second.id, minutes: 55), asBoris(at: later))
    _ = try state.run(CorrectSession(second.id), asAmara(at: later.adding(seconds: 60)))
    let trail = state.auditTrail(of: "e")
    #expect(trail.map(\.event) == ["plan", "move", "plan", "hold", "correct"])
    #expect(trail.map(\.number) == [1, 2, 3, 4, 5])
    #expect(
      trail.map(\.session) == [first.id, first.id, second.id, second.id, second.id])
    #expect(trail.map(\.from) == [nil, "planned", nil, "planned", "held"])
    #expect(trail.map(\.to) == ["planned", "moved", "planned", "held", "recordedInError"])
    #expect(
      trail.map(\.role) == [.practitioner, .individual, .individual, .practitioner, .individual])
    for entry in trail {
      #expect(entry.machine == "session" && entry.faults().isEmpty)
      #expect(state.referenceFaults(of: .auditEntry(entry)).isEmpty)
      #expect(!"\(entry)".contains("Marlowe"))
    }
  }

  @Test func `8: keeps what was called off, missed and recorded without a plan`() throws {
    var state = working(
      anEngagement(), aSession("s1", planned: "2026-06-20T10:00:00Z"),
      aSession("s2", planned: "2026-06-16T08:00:00Z"),
      aSession("s3", planned: "2026-06-14T08:00:00Z"))
    _ = try state.run(CancelSession("s1"), context(.individual, "amara", randomness: 1))
    _ = try state.run(CancelSession("s2"), context(.individual, "amara", randomness: 2))
    _ = try state.run(
      RecordMissedSession("s3", by: .individual), context(.practitioner, "boris", randomness: 3))
    let unplanned = RecordHeldSession(
      unplannedIn: "e", at: moment("2026-06-10T08:00:00Z"), minutes: 45, by: .phone)
    _ = try state.run(unplanned, context(.practitioner, "boris", randomness: 4))
    #expect(
      state.auditTrail(of: "e").map(\.event) == ["cancelInTime", "cancelLate", "miss", "record"])
  }
}
