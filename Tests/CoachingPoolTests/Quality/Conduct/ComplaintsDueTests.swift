import Testing

@testable import CoachingPool

@Suite struct `Complaints that wait for a coordinator` {
  private func due(
    _ state: PoolState, after days: Int = 0, for coordinator: PersonID? = "paula"
  ) -> [DueComplaint] {
    state.complaintsDue(at: now.adding(seconds: days * 86_400), for: coordinator)
  }

  @Test func `12.1: are to be acknowledged within 30 days, the last of them in time`() throws {
    let state = try complained(until: .make)
    let first = try #require(due(state).first)
    #expect(first.duty == .acknowledge && first.by == day("2026-07-15") && first.since == now)
    #expect(due(state, after: 30).map(\.isOverdue) == [false])
    #expect(due(state, after: 31).map(\.isOverdue) == [true])
  }

  @Test func `go by the policy's days and the pool's calendar`() throws {
    var policy = PoolPolicy()
    policy.quality.complaintAcknowledgeDays = 5
    var state = try complained(until: nil)
    state.apply([.put(.policy(policy))])
    // Half past eleven at night in Coordinated Universal Time is the next day in a British summer.
    let late = CommandContext(
      now: moment("2026-06-15T23:30:00Z"), actor: byAmara.actor, randomness: 1)
    _ = try state.run(MakeComplaint(about: "coach-boris", .other, "x"), late)
    #expect(due(state).first?.by == day("2026-06-21"))
  }

  @Test func `wait for one thing after the other, and for nobody while they are looked into`()
    throws
  {
    for (event, duty) in [
      (.make, .acknowledge), (.acknowledge, .assignHandler), (.assign, nil), (.ask, nil),
      (.answer, nil), (.decide, .tellOutcome), (.close, nil),
    ] as [(ComplaintEvent, ComplaintDuty?)] {
      let state = try complained(until: event)
      #expect(due(state).map(\.duty) == [duty].compactMap { $0 }, "\(event)")
    }
    var again = try complained(until: .close)
    _ = try again.run(AskForComplaintReview(again.theComplaint), later(9, byBoris))
    #expect(due(again).map(\.duty) == [.assignHandler])
    #expect(due(again).first?.since == now.adding(seconds: 9 * 86_400))
  }

  @Test func `A23: are shown to no coordinator who has a part in them`() throws {
    let state = try complained(.person(officer("boris", manager: "paula")), until: .make)
    #expect(due(state).isEmpty)
    for party: PersonID in ["amara", "boris", "selma"] {
      #expect(due(state, for: party).isEmpty)
    }
    #expect(due(state, for: "dina").count == 1 && due(state, for: nil).count == 1)
  }

  @Test func `stand with the nearest day first, then by how long they wait`() throws {
    var state = try complained(until: .acknowledge)
    for (days, person) in [(3, "dana"), (1, "selma"), (2, "cleo")] as [(Int, PersonID)] {
      _ = try state.run(
        MakeComplaint(about: "coach-dan", .other, "x"),
        later(days, context(.individual, person)))
    }
    let found = due(state, after: 4)
    #expect(
      found.map(\.since) == [1, 2, 3, 0].map { now.adding(seconds: $0 * 86_400) })
    #expect(found.map(\.duty) == [.acknowledge, .acknowledge, .acknowledge, .assignHandler])
  }
}
