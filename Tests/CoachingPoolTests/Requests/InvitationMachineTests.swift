import CoachingPool
import Testing

/// Section 8.2, written down apart from the code.
private let expected:
  [(from: Invitation.State?, event: InvitationEvent, to: Invitation.State, by: [Role])] = [
    (nil, .send, .sent, [.individual, .poolCoordinator, .system]),
    (.sent, .accept, .accepted, [.practitioner]),
    (.sent, .decline, .declined, [.practitioner]),
    (.sent, .expire, .expired, [.system]),
    (.sent, .withdraw, .withdrawn, [.individual, .poolCoordinator, .system]),
  ]

private let table = InvitationMachine.table
private let states: [Invitation.State?] = [nil] + Invitation.State.allCases

@Suite struct `The invitation machine` {
  @Test(arguments: states)
  func `8.2: has these moves and no other, over every event and role`(state: Invitation.State?) {
    for event in InvitationEvent.allCases {
      let row = expected.first { $0.from == state && $0.event == event }
      for role in Role.allCases {
        switch table.row(from: state, on: event, by: role) {
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

  @Test func `8.2: ends accepted, declined, expired or withdrawn, and each has one way there`() {
    #expect(Set(table.finalStates) == [.accepted, .declined, .expired, .withdrawn])
    #expect(table.rows.count == expected.count)
    #expect(Set(table.rows.map(\.to)) == Set(Invitation.State.allCases))
    #expect(Set(table.rows.map(\.event)) == Set(InvitationEvent.allCases))
    #expect(Set(table.rows.map(\.to)).count == table.rows.count)
  }

  @Test func `R22, R23: names its guards, and keeps the code of a decline`() {
    let guards = Dictionary(uniqueKeysWithValues: table.rows.map { ($0.event, $0.guards) })
    #expect(guards[.send]?.contains("noOtherInvitationOpen") == true)
    #expect(guards[.expire] == ["timeRanOut"])
    #expect(guards[.accept]?.contains("placeFree") == true)
    #expect(table.rows.first { $0.event == .decline }?.records == ["declineCode"])
  }
}
