import CoachingPool
import Testing

private let either: Set<Role> = [.practitioner, .poolCoordinator]
private let coordinator: Set<Role> = [.poolCoordinator]

/// Section 8.6, written down apart from the code.
private let expected:
  [(
    from: PractitionerStatus?, event: PractitionerEvent, to: PractitionerStatus, roles: Set<Role>
  )] = [
    (nil, .apply, .applied, either), (.left, .apply, .applied, either),
    (.applied, .approve, .approved, coordinator), (.applied, .decline, .left, coordinator),
    (.approved, .decline, .left, coordinator), (.approved, .goLive, .live, coordinator),
    (.live, .pause, .paused, either), (.paused, .resume, .live, either),
    (.applied, .leave, .left, either), (.approved, .leave, .left, either),
    (.live, .leave, .left, either), (.paused, .leave, .left, either),
    (.live, .remove, .removed, coordinator), (.paused, .remove, .removed, coordinator),
    (.left, .remove, .removed, coordinator),
  ]

private let table = PractitionerMachine.table
private let states: [PractitionerStatus?] = [nil] + PractitionerStatus.allCases

@Suite struct `The machine of a practitioner's membership` {
  @Test(arguments: states)
  func `8.6: has these moves by these roles, and no other`(state: PractitionerStatus?) {
    for event in PractitionerEvent.allCases {
      let row = expected.first { $0.from == state && $0.event == event }
      for role in Role.allCases {
        let isTheirs = row?.roles.contains(role) ?? false
        switch table.row(from: state, on: event, by: role) {
        case .success(let move): #expect(isTheirs && row?.to == move.to, "\(event) \(role)")
        case .failure(let refused):
          #expect(!isTheirs, "\(event) \(role)")
          #expect(refused.reason.code == (row == nil ? .noSuchMove : .notInThisRole))
        }
      }
    }
  }

  @Test func `reaches every status, and nothing leaves a membership that was removed`() {
    #expect(table.rows.count == expected.count)
    #expect(Set(table.rows.map(\.to)) == Set(PractitionerStatus.allCases))
    #expect(table.finalStates == [.removed])
    #expect(Set(table.rows.map(\.event)) == Set(PractitionerEvent.allCases))
  }

  @Test func `8.6: nobody becomes live but with everything on file`() {
    let becomeLive = table.rows.filter { $0.to == .live }
    #expect(becomeLive.map(\.from) == [.approved, .paused])
    for row in becomeLive {
      #expect(
        Set(row.guards).isSuperset(of: [
          "credentialIsOnFile", "inductionIsDone", "codeOfEthicsIsAgreed",
          "organisationSupportIsConfirmed", "insuranceIsInDate", "trainingIsOver",
        ]))
    }
  }
}
