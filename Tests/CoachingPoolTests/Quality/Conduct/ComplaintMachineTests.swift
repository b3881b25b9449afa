import CoachingPool
import Testing

private typealias Move = (from: ComplaintState?, event: ComplaintEvent, to: ComplaintState)

/// The moves of a pool coordinator, written down apart from the code.
private let coordinators: [Move] = [
  (.received, .acknowledge, .acknowledged), (.acknowledged, .assign, .investigating),
  (.investigating, .assign, .investigating), (.withdrawn, .assign, .withdrawn),
  (.investigating, .ask, .investigating), (.investigating, .decide, .decided),
  (.received, .pause, .received), (.acknowledged, .pause, .acknowledged),
  (.investigating, .pause, .investigating), (.decided, .pause, .decided),
  (.received, .resume, .received), (.acknowledged, .resume, .acknowledged),
  (.investigating, .resume, .investigating), (.decided, .resume, .decided),
  (.closed, .resume, .closed), (.withdrawn, .resume, .withdrawn),
  (.investigating, .refer, .investigating), (.decided, .refer, .decided),
  (.closed, .refer, .closed), (.decided, .close, .closed), (.withdrawn, .goOn, .investigating),
]

/// The moves of whoever complains.
private let complainants: [Move] = [
  (nil, .make, .received), (.received, .withdraw, .withdrawn),
  (.acknowledged, .withdraw, .withdrawn), (.investigating, .withdraw, .withdrawn),
  (.closed, .review, .acknowledged),
]

private let table = ComplaintMachine.table
private let states: [ComplaintState?] = [nil] + ComplaintState.allCases

@Suite struct `The complaint machine` {
  private static func expected(
    _ state: ComplaintState?, _ event: ComplaintEvent, _ role: Role
  ) -> ComplaintState? {
    func find(_ moves: [Move]) -> ComplaintState? {
      moves.first { $0.from == state && $0.event == event }?.to
    }
    var found: ComplaintState?
    if role == .poolCoordinator { found = find(coordinators) }
    if role == .practitioner, event == .answer, state == .investigating { found = state }
    let complain: [Role] = [
      .individual, .practitioner, .sponsor, .humanResources, .organisationalCoordinator,
      .poolCoordinator, .supervisor, .safeguardingLead,
    ]
    return found ?? (complain.contains(role) ? find(complainants) : nil)
  }

  @Test(arguments: states)
  func `A16: has these moves by these roles, and no other`(state: ComplaintState?) {
    for event in ComplaintEvent.allCases {
      for role in Role.allCases {
        switch table.row(from: state, on: event, by: role) {
        case .success(let move):
          #expect(Self.expected(state, event, role) == move.to, "\(event) \(role)")
        case .failure(let refused):
          #expect(Self.expected(state, event, role) == nil, "\(event) \(role)")
          let isSomebodys = Role.allCases.contains { Self.expected(state, event, $0) != nil }
          #expect(refused.reason.code == (isSomebodys ? .notInThisRole : .noSuchMove))
        }
      }
    }
  }

  @Test func `has one row a move, and each event and state`() {
    #expect(table.rows.count == coordinators.count + complainants.count + 1)
    #expect(Set(table.states) == Set(ComplaintState.allCases))
    #expect(Set(table.rows.map(\.event)) == Set(ComplaintEvent.allCases))
  }

  @Test func `is left by nobody before somebody independent decided, or the complainant`() {
    let ends = table.rows.filter { [.closed, .withdrawn].contains($0.to) && $0.from != $0.to }
    #expect(Set(ends.map(\.event)) == [.close, .withdraw])
    #expect(ends.filter { $0.event == .close }.map(\.from) == [.decided])
  }
}
