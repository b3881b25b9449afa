import Testing

@testable import CoachingPool

private let expected: [(from: PoolEvent.State?, step: PoolEventStep, to: PoolEvent.State)] = [
  (nil, .plan, .planned), (.planned, .change, .planned), (.planned, .recordAttendance, .held),
  (.held, .recordAttendance, .held), (.planned, .cancel, .cancelled),
]

private let states: [PoolEvent.State?] = [nil] + PoolEvent.State.allCases

@Suite struct `The event machine` {
  @Test(arguments: states)
  func `has these moves by the pool coordinator, and no other`(state: PoolEvent.State?) {
    for step in PoolEventStep.allCases {
      let row = expected.first { $0.from == state && $0.step == step }
      for role in Role.allCases {
        let isTheirs = role == .poolCoordinator
        switch PoolEventMachine.table.row(from: state, on: step, by: role) {
        case .success(let move): #expect(isTheirs && row?.to == move.to)
        case .failure(let refused):
          #expect(row == nil || !isTheirs)
          #expect(refused.reason.code == (row == nil ? .noSuchMove : .notInThisRole))
        }
      }
    }
  }

  @Test func `reaches every state, and leaves all but what was called off`() {
    let table = PoolEventMachine.table
    #expect(table.rows.count == expected.count)
    #expect(Set(table.states) == Set(PoolEvent.State.allCases))
    #expect(table.finalStates == [.cancelled])
  }
}

@Suite struct `Planning an event` {
  @Test func `S0-20 S0-21 S0-22: keeps kind, theme, days and that it is open beyond the region`()
    throws
  {
    var state = Development.pool()
    let plan = PoolEventPlan(
      .annualConference, "Public Sector Coaching and Mentoring Conference 2025",
      theme: "Beyond the storm: The art of coaching and mentoring when nothing stays still",
      span: span("2025-11-12", "2025-11-13"), minutes: 300, isOpenBeyondRegion: true)
    let event = try state.run(PlanEvent(plan), Development.coordinator)
    #expect(state.poolEvents[event.id]?.plan == plan && event.state == .planned)
    #expect(plan.category == .conference && plan.lastDay == day("2025-11-12"))
  }

  @Test func `is the pool coordinator's, with every fault named`() {
    let state = Development.pool()
    for role in Role.allCases {
      #expect(
        refusals(PlanEvent(Development.conference), state, context(role))
          == (role == .poolCoordinator ? [] : [.notInThisRole]))
    }
    let plan = PoolEventPlan(
      word("party"), " ", theme: "", span: .always, minutes: -1, category: word("gossip"),
      organiser: "nobody", places: 0)
    #expect(
      refusals(PlanEvent(plan), state, Development.coordinator) == [
        .unknownWord, .emptyText, .emptyText, .missing, .outOfRange, .unknownWord, .outOfRange,
        .danglingReference,
      ])
  }

  @Test func `may change the plan, or call it off, while it is ahead`() throws {
    var state = Development.pool(Development.held("x"))
    var plan = Development.conference
    plan.span = span("2026-07-01", "2026-07-02")
    let moved = try state.run(PlanEvent(plan, changing: "x"), Development.coordinator)
    #expect(moved.id == "x" && state.poolEvents["x"]?.plan == plan)
    let called = try state.run(CancelEvent("x"), Development.coordinator)
    #expect(called.state == .cancelled)
    for command in [PlanEvent(plan, changing: "x")] {
      #expect(refusals(command, state, Development.coordinator) == [.noSuchMove])
    }
    #expect(refusals(CancelEvent("x"), state, Development.coordinator) == [.noSuchMove])
    #expect(
      refusals(RecordAttendance("x", []), state, Development.coordinator) == [.noSuchMove])
    #expect(refusals(CancelEvent("y"), state, Development.coordinator) == [.notFound])
    #expect(
      refusals(PlanEvent(plan, changing: "y"), state, Development.coordinator) == [.notFound])
    for role in Role.allCases where role != .poolCoordinator {
      #expect(
        refusals(CancelEvent("x"), Development.pool(Development.held("x")), context(role))
          == [.notInThisRole])
    }
  }

  @Test func `what is ahead anybody may read, without who came or how many`() {
    var later = Development.conference
    later.span = span("2026-07-01", "2026-07-03")
    later.organiser = "ashvale"
    let state = Development.pool(
      Development.held("b", later), Development.held("a", later), Development.held("past"),
      Development.held("held", later, "boris"))
    let notices = state.eventsAhead(on: today)
    #expect(notices.map(\.event) == ["a", "b"])
    #expect(notices.first?.organiser == "ashvale Council")
    #expect(
      notices.first?.firstDay == day("2026-07-01") && notices.first?.lastDay == day("2026-07-02"))
    #expect(state.eventsAhead(on: day("2026-07-02")).count == 2)
    #expect(state.eventsAhead(on: day("2026-07-03")).isEmpty)
    #expect(state.eventsAhead(on: day("2026-06-12")).map(\.event) == ["past", "a", "b"])
  }

  @Test func `has every fault of its own at once`() {
    let event = PoolEvent(
      id: "x", plan: Development.conference, state: .planned,
      attendance: [EventAttendance("a", minutes: 301), EventAttendance("a", minutes: -1)],
      visitors: -1)
    #expect(
      event.faults(in: PoolPolicy()).map(\.field) == [
        "attendance", "attendance.0.minutes", "attendance.1.minutes", "visitors", "state",
      ])
    #expect(event.headcount == 1)
  }
}
