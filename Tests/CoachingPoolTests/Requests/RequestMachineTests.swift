import CoachingPool
import Testing

/// Section 8.1 as A03, A10, A33 and A36 change it, written down apart from the code.
private let expected: [(from: RequestState?, event: RequestEvent, to: RequestState, by: [Role])] = [
  (nil, .begin, .draft, [.individual, .sponsor]),
  (nil, .rematch, .open, [.individual]),
  (.draft, .submit, .submitted, [.individual]),
  (.submitted, .passOn, .awaitingApproval, [.system]),
  (.submitted, .open, .open, [.system, .poolCoordinator]),
  (.awaitingApproval, .approve, .open, [.organisationalCoordinator, .poolCoordinator]),
  (.awaitingApproval, .decline, .declined, [.organisationalCoordinator, .poolCoordinator]),
  (.open, .waitlist, .waitlisted, [.system, .poolCoordinator]),
  (.waitlisted, .resume, .open, [.system, .poolCoordinator]),
  (.open, .match, .matched, [.system]),
  (.waitlisted, .match, .matched, [.system]),
  (.draft, .withdraw, .withdrawn, [.individual]),
  (.submitted, .withdraw, .withdrawn, [.individual]),
  (.awaitingApproval, .withdraw, .withdrawn, [.individual]),
  (.open, .withdraw, .withdrawn, [.individual]),
  (.waitlisted, .withdraw, .withdrawn, [.individual]),
  (.open, .expire, .expired, [.system]),
  (.waitlisted, .expire, .expired, [.system]),
]

private let table = RequestMachine.table
private let states: [RequestState?] = [nil] + RequestState.allCases

@Suite struct `The request machine` {
  @Test(arguments: states)
  func `8.1: has these moves and no other, over every event and role`(state: RequestState?) {
    for event in RequestEvent.allCases {
      let row = expected.first { $0.from == state && $0.event == event }
      for role in Role.allCases {
        let answer = table.row(from: state, on: event, by: role)
        switch answer {
        case .success(let move):
          #expect(row?.to == move.to && row?.by.contains(role) == true, "\(event) \(role)")
        case .failure(let refused):
          #expect(row?.by.contains(role) != true, "\(event) \(role)")
          #expect(refused.reason.code == (row == nil ? .noSuchMove : .notInThisRole))
          for name in [state?.rawValue ?? "none", event.rawValue, role.rawValue] {
            #expect(refused.description.contains(name), "\(refused)")
          }
        }
      }
    }
  }

  @Test func `has no two rows for one event of one state`() {
    let keys = table.rows.map { "\($0.from?.rawValue ?? "-") \($0.event.rawValue)" }
    #expect(Set(keys).count == keys.count && keys.count == expected.count)
    #expect(table.rows.allSatisfy { !$0.roles.isEmpty })
  }

  @Test func `reaches every state from its beginning, by every event`() {
    var reached: Set<RequestState> = []
    var open: [RequestState?] = [nil]
    while let state = open.popLast() {
      for row in table.rows where row.from == state && reached.insert(row.to).inserted {
        open.append(row.to)
      }
    }
    #expect(reached == Set(RequestState.allCases))
    #expect(Set(table.rows.map(\.event)) == Set(RequestEvent.allCases))
  }

  @Test func `ends matched, declined, withdrawn or expired`() {
    #expect(Set(table.finalStates) == [.matched, .declined, .withdrawn, .expired])
    for state in table.finalStates {
      for event in RequestEvent.allCases {
        guard case .failure(let refused) = table.row(from: state, on: event, by: .system) else {
          Issue.record("\(state) moves on \(event)")
          continue
        }
        #expect(refused.description.contains("final"))
      }
    }
  }

  @Test func `A03: knows no state and no event of signposting or screening`() {
    let names = RequestState.allCases.map(\.rawValue) + RequestEvent.allCases.map(\.rawValue)
    #expect(names.allSatisfy { !$0.contains("sign") && !$0.contains("screen") })
  }

  @Test func `takes part in a round while open or on the waiting list`() {
    #expect(RequestState.allCases.filter(\.looksForAPractitioner) == [.open, .waitlisted])
  }
}
