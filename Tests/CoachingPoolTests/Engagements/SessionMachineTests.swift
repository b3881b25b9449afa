import CoachingPool
import Testing

/// Section 8.4 with A31's rows, written down apart from the code.
private let expected: [(from: SessionState?, event: SessionEvent, to: SessionState)] = [
  (nil, .plan, .planned), (nil, .record, .held), (.planned, .hold, .held),
  (.planned, .cancelInTime, .cancelledInTime), (.planned, .cancelLate, .cancelledLate),
  (.planned, .miss, .missed), (.planned, .move, .moved), (.held, .correct, .recordedInError),
]

private let table = SessionMachine.table
private let states: [SessionState?] = [nil] + SessionState.allCases

@Suite struct `The session machine` {
  @Test(arguments: states)
  func `8.4, A31: has these moves by individual and practitioner, and no other`(
    state: SessionState?
  ) {
    for event in SessionEvent.allCases {
      let row = expected.first { $0.from == state && $0.event == event }
      for role in Role.allCases {
        let isTheirs = role == .individual || role == .practitioner
        switch table.row(from: state, on: event, by: role) {
        case .success(let move): #expect(isTheirs && row?.to == move.to, "\(event) \(role)")
        case .failure(let refused):
          #expect(row == nil || !isTheirs, "\(event) \(role)")
          #expect(refused.reason.code == (row == nil ? .noSuchMove : .notInThisRole))
        }
      }
    }
  }

  @Test func `reaches every state, and leaves only what is planned or held`() {
    #expect(table.rows.count == expected.count)
    #expect(Set(table.states) == Set(SessionState.allCases))
    #expect(
      Set(table.finalStates)
        == [.cancelledInTime, .cancelledLate, .missed, .moved, .recordedInError])
    #expect(Set(table.rows.map(\.event)) == Set(SessionEvent.allCases))
  }

  @Test func `A31: what nobody planned is recorded as held, of the past only`() {
    let recorded = table.rows.filter { $0.to == .held }
    #expect(recorded.map(\.from) == [nil, .planned])
    #expect(recorded.allSatisfy { $0.guards.contains("isPast") && $0.records.contains("flags") })
  }
}
