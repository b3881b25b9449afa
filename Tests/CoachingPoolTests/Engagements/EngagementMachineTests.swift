import CoachingPool
import Testing

private typealias Move = (
  number: String, from: EngagementState?, event: EngagementEvent, to: EngagementState, by: [Role]
)

private let both: [Role] = [.individual, .practitioner]
private let live: [EngagementState] = [
  .proposed, .chemistry, .contracting, .active, .paused, .closing,
]

/// Section 8.3 as A19 and A31 to A36 change it, written down apart from the code.
private let expected: [Move] =
  [
    ("E1", nil, .propose, .proposed, [.system]),
    ("E2", .proposed, .planChemistry, .chemistry, both),
    ("E2", .chemistry, .planChemistry, .chemistry, both),
    ("E3", .chemistry, .sayYes, .chemistry, both),
    ("E3", .chemistry, .agree, .contracting, both),
    ("E4", .chemistry, .decline, .cancelled, both),
    ("A32", .proposed, .decline, .cancelled, both),
    ("A35", .proposed, .chooseAnother, .cancelled, [.system]),
    ("A35", .chemistry, .chooseAnother, .cancelled, [.system]),
    ("E5", .proposed, .skipChemistry, .contracting, both),
    ("E6", .contracting, .activate, .active, [.system]),
    ("E7", .contracting, .cancel, .cancelled, both),
    ("E8", .active, .pause, .paused, both + [.poolCoordinator]),
    ("E9", .paused, .resume, .active, both + [.poolCoordinator]),
    ("E11", .active, .beginClosing, .closing, both + [.system]),
    ("E12", .closing, .supportExtension, .closing, both + [.sponsor, .poolCoordinator]),
    ("E12", .closing, .extend, .active, both + [.sponsor, .poolCoordinator]),
    ("E13", .closing, .complete, .completed, [.system]),
    ("E16", .active, .recontract, .contracting, both + [.sponsor]),
  ]
  + live.flatMap { state -> [Move] in
    [
      ("E10", state, .endDormant, .endedEarly, [.system]),
      ("E14", state, .endEarly, .endedEarly, both + [.poolCoordinator]),
      ("E15", state, .refer, .endedEarly, [.practitioner]),
      ("A33", state, .ask, state, [.system]),
      ("A33", state, .confirm, state, [.individual]),
    ]
  }

private let table = EngagementMachine.table
private let states: [EngagementState?] = [nil] + EngagementState.allCases

@Suite struct `The engagement machine` {
  @Test(arguments: states)
  func `E1 to E17: has these moves and no other, over every event and role`(
    state: EngagementState?
  ) {
    for event in EngagementEvent.allCases {
      let row = expected.first { $0.from == state && $0.event == event }
      for role in Role.allCases {
        switch table.row(from: state, on: event, by: role) {
        case .success(let move):
          #expect(row?.to == move.to && row?.by.contains(role) == true, "\(event) \(role)")
        case .failure(let refused):
          #expect(row?.by.contains(role) != true, "\(row?.number ?? "-") \(event) \(role)")
          #expect(refused.reason.code == (row == nil ? .noSuchMove : .notInThisRole))
          for name in [state?.rawValue ?? "none", event.rawValue, role.rawValue] {
            #expect(refused.description.contains(name), "\(refused)")
          }
        }
      }
    }
  }

  @Test func `has no two rows for one event of one state, and somebody for each`() {
    let keys = table.rows.map { "\($0.from?.rawValue ?? "-") \($0.event.rawValue)" }
    #expect(Set(keys).count == keys.count && keys.count == expected.count)
    #expect(table.rows.allSatisfy { !$0.roles.isEmpty })
  }

  @Test func `reaches every state from its beginning, and every live state can end`() {
    #expect(reachable(from: nil) == Set(EngagementState.allCases))
    #expect(Set(table.rows.map(\.event)) == Set(EngagementEvent.allCases))
    let ends: Set<EngagementState> = [.completed, .endedEarly, .cancelled]
    for state in live { #expect(!reachable(from: state).isDisjoint(with: ends), "\(state)") }
    #expect(reachable(from: .closing).contains(.completed))
  }

  private func reachable(from start: EngagementState?) -> Set<EngagementState> {
    var reached: Set<EngagementState> = []
    var open: [EngagementState?] = [start]
    while let state = open.popLast() {
      for row in table.rows where row.from == state && reached.insert(row.to).inserted {
        open.append(row.to)
      }
    }
    return reached
  }

  @Test func `E17: nothing leads out of an end, whatever happens and whoever does it`() {
    let ends: Set<EngagementState> = [.completed, .endedEarly, .cancelled]
    #expect(Set(table.finalStates) == ends)
    #expect(EngagementState.allCases.filter { !$0.isLive }.allSatisfy(ends.contains))
    for state in ends {
      for event in EngagementEvent.allCases {
        for role in Role.allCases {
          guard case .failure(let refused) = table.row(from: state, on: event, by: role) else {
            Issue.record("\(state) moves on \(event)")
            continue
          }
          #expect(refused.description.contains("final"))
        }
      }
    }
  }

  @Test
  func `A32: is called off only in contracting, and an end before its time asks for a session`() {
    #expect(table.rows.filter { $0.event == .cancel }.map(\.from) == [.contracting])
    #expect(table.rows.first { $0.event == .cancel }?.guards.contains("noSessionHeld") == true)
    for row in table.rows where row.event == .endEarly {
      let begun: [EngagementState?] = [.active, .paused, .closing]
      #expect(
        row.guards.contains("aSessionWasHeldOrTheCoordinatorEndsIt") == !begun.contains(row.from))
    }
  }

  @Test func `A23: names its guard wherever a coordinator acts`() {
    let theirs = table.rows.filter { $0.roles.contains(.poolCoordinator) && $0.event != .extend }
    #expect(theirs.count == 9)
    #expect(theirs.allSatisfy { $0.guards.contains("coordinatorIsDisinterested") })
  }
}
