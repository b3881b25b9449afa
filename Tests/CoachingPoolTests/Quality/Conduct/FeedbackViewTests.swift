import Foundation
import Testing

@testable import CoachingPool

@Suite struct FeedbackViewTests {
  private static let people: [Role: PersonID] = [
    .individual: giver(1), .practitioner: "boris", .sponsor: "selma", .humanResources: "dan",
    .organisationalCoordinator: "cleo", .poolCoordinator: "paula", .supervisor: "dan",
    .analyst: "dina", .publicReader: "dina", .dataProtectionOfficer: "dina",
    .safeguardingLead: "dina", .system: "dina",
  ]

  private func actor(_ role: Role, _ person: PersonID? = nil) -> Actor {
    Actor("p", as: role, person: person ?? Self.people[role], organisation: "ashvale")
  }

  /// Four who gave, the first of whom released words and answers, and three who are counted.
  private func state() throws -> PoolState {
    var state = coached(4)
    _ = try state.run(give(1, 5, saying: "Released words."), byGiver(1))
    _ = try state.run(ReleaseFeedback(state.given(1)), byGiver(1, after: 1))
    for number in 2...4 {
      _ = try state.run(
        give(number, 2, saying: "Words of \(number)."), byGiver(number, after: number))
    }
    return state
  }

  private func text<View: Encodable>(_ reading: Reading<View>) -> String {
    reading.view.flatMap { try? JSONEncoder().encode($0) }
      .map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  private func seen(
    by actor: Actor, of number: Int = 2, _ state: PoolState,
    under request: LoggedRequest? = LoggedRequest("DP-7", .other)
  ) -> String {
    text(GivenFeedbackView.of(state.given(number), in: state, for: actor))
      + text(FeedbackView.of("coach-boris", in: state, for: actor))
      + text(AllFeedbackView.of("coach-boris", in: state, for: actor, at: now))
      + text(
        FeedbackOfficerView.of("coach-boris", in: state, for: actor, at: now, under: request))
      + text(FeedbackStatistics.of(state, for: actor))
  }

  /// What of one's own, of what was released, of what was not, and of the counts each role reads.
  @Test(arguments: ConfidentialityMatrix.roles)
  func `A16 A23 A30: each role sees of feedback what the cell says, and nothing else`(
    role: Role
  ) throws {
    let state = try state()
    let cell = ConfidentialityMatrix.cell(.init(unchecked: "practitionerFeedback"), for: role)
    // Of whoever gave the second, everybody else has their own role.
    let reader = role == .individual ? actor(role, giver(2)) : actor(role)
    let seen = seen(by: reader, state)
    let released = seen.contains("Released words.")
    let unreleased = seen.contains("Words of 2.")
    let others = seen.contains("Words of 3.") || seen.contains("Words of 4.")
    let counts = seen.contains("\"counts\"")
    switch (cell.access, cell.condition) {
    case (.full, _): #expect(released && unreleased && others && !counts)
    case (.own, _): #expect(!released && unreleased && !others && !counts)
    case (.aggregate, .orReleased): #expect(released && !unreleased && !others && counts)
    case (.aggregate, _): #expect(!released && !unreleased && !others && counts)
    default: #expect(seen.isEmpty)
    }
  }

  @Test func `roles without a column see nothing`() throws {
    let state = try state()
    for role in Role.allCases where !ConfidentialityMatrix.roles.contains(role) {
      #expect(seen(by: actor(role), state).isEmpty)
    }
  }

  @Test func `another practitioner, another giver and a nameless reader see nothing`() throws {
    let state = try state()
    #expect(seen(by: actor(.practitioner, "cleo"), state).isEmpty)
    #expect(seen(by: actor(.individual, giver(3)), state).isEmpty)
    for role in Role.allCases where role != .analyst {
      #expect(seen(by: Actor("p", as: role), state).isEmpty, "\(role)")
    }
  }

  @Test func `an analyst reads the same groups, over all practitioners`() throws {
    let state = try state()
    let analyst = FeedbackStatistics.of(state, for: actor(.analyst)).view?.aggregates
    #expect(analyst == state.received?.aggregates && analyst?.map(\.answers) == [3])
    #expect(analyst?.first?.items.first?.counts == [0, 3, 0, 0, 0])
  }

  @Test func `A23: a coordinator reads nothing about themselves, or where they have a part`() throws
  {
    var state = try state()
    for person: PersonID in ["boris"] {
      for role: Role in [.poolCoordinator, .dataProtectionOfficer] {
        #expect(seen(by: actor(role, person), state).isEmpty)
      }
    }
    state.apply([.put(.person(officer(giver(3), manager: "paula")))])
    let rest = seen(by: actor(.poolCoordinator), state)
    #expect(rest.contains("Words of 2.") && !rest.contains("Words of 3."))
    state.apply([.put(.person(officer("boris", manager: "paula")))])
    #expect(seen(by: actor(.poolCoordinator), state).isEmpty)
  }

  @Test func `A30: the officer reads under a logged request, and for access what is the person's`()
    throws
  {
    let state = try state()
    let officer = actor(.dataProtectionOfficer)
    #expect(seen(by: officer, state, under: nil).isEmpty)
    let given = seen(by: officer, state, under: LoggedRequest("DP-8", .subjectAccess(giver(2))))
    #expect(given.contains("Words of 2.") && !given.contains("Released words."))
    let received = seen(by: officer, state, under: LoggedRequest("DP-9", .subjectAccess("boris")))
    #expect(received.contains("Released words.") && !received.contains("Words of"))
    #expect(
      seen(by: officer, state, under: LoggedRequest("DP-10", .subjectAccess("cleo"))).isEmpty)
  }
}
