import Foundation
import Testing

@testable import CoachingPool

/// A scene in which everybody is who they say, and what each view gives them, as JSON.
private struct Look {
  let state: PoolState
  let id: ComplaintID
  var request = LoggedRequest("DP-7", .other)

  /// Who holds each role: nobody has a part in the matter but those who are of it.
  static let people: [Role: PersonID] = [
    .individual: "amara", .practitioner: "boris", .sponsor: "selma", .humanResources: "dana",
    .organisationalCoordinator: "cleo", .poolCoordinator: "paula", .supervisor: "dan",
    .analyst: "ivan", .publicReader: "ivan", .dataProtectionOfficer: "ivan",
    .safeguardingLead: "ivan", .system: "ivan",
  ]

  func actor(_ role: Role, _ person: PersonID? = nil) -> Actor {
    Actor("p", as: role, person: person ?? Self.people[role], organisation: "ashvale")
  }

  /// Everything that somebody is shown of the complaint by any view.
  func seen(by actor: Actor) -> String {
    func text<View: Encodable>(_ reading: Reading<View>) -> String {
      reading.view.flatMap { try? JSONEncoder().encode($0) }
        .map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
    return text(ComplainantView.of(id, in: state, for: actor))
      + text(ToldComplaintView.of(id, in: state, for: actor))
      + text(HandledComplaintView.of(id, in: state, for: actor, at: now))
      + text(
        ComplaintOfficerView.of(id, in: state, for: actor, at: now, under: request))
  }

  func isCounted(for actor: Actor) -> Bool {
    ComplaintCounts.of(year: 2025, in: state, for: actor, at: now).view != nil
  }
}

@Suite struct ComplaintViewTests {
  private static let words = [
    "He rang at night.", "You were heard.", "Once only.", "It was once.",
  ]

  private func look(_ event: ComplaintEvent = .close) throws -> Look {
    let state = try complained(until: event)
    return Look(state: state, id: state.theComplaint)
  }

  /// What of the complaint, the exchange and the decision each role reads, by the matrix.
  @Test(arguments: ConfidentialityMatrix.roles)
  func `A23 A24: each role sees of a complaint what the cell says, and nothing else`(
    role: Role
  ) throws {
    let look = try look()
    let cell = ConfidentialityMatrix.cell(.init(unchecked: "complaint"), for: role)
    let seen = look.seen(by: look.actor(role))
    let found = Self.words.map(seen.contains)
    switch cell.access {
    case .full: #expect(found == [true, true, true, true])
    case .own: #expect(found == [true, false, false, false])
    case .released: #expect(found == [false, true, true, false])
    default: #expect(seen.isEmpty)
    }
    #expect(look.isCounted(for: look.actor(role)) == (cell.access == .aggregate))
  }

  @Test func `roles without a column see nothing`() throws {
    let look = try look()
    for role in Role.allCases where !ConfidentialityMatrix.roles.contains(role) {
      #expect(look.seen(by: look.actor(role)).isEmpty && !look.isCounted(for: look.actor(role)))
    }
  }

  @Test func `nobody reads another's complaint in a role that reads its own`() throws {
    let look = try look()
    for person: PersonID in ["selma", "dana", "cleo", "boris", "paula"] {
      #expect(look.seen(by: look.actor(.individual, person)).isEmpty)
    }
    for person: PersonID in ["amara", "cleo", "dan"] {
      #expect(look.seen(by: look.actor(.practitioner, person)).isEmpty)
    }
    #expect(look.seen(by: Actor("p", as: .individual)).isEmpty)
    #expect(look.seen(by: Actor("p", as: .poolCoordinator)).isEmpty)
  }

  @Test func `as needed: the practitioner reads nothing before they are told, and no name`() throws
  {
    for event: ComplaintEvent in [.make, .acknowledge, .assign] {
      let look = try look(event)
      #expect(look.seen(by: look.actor(.practitioner)).isEmpty, "\(event)")
    }
    let look = try look()
    let view = try #require(
      ToldComplaintView.of(look.id, in: look.state, for: look.actor(.practitioner)).view)
    #expect(view.finding == .partlyUpheld && view.actions == [.apology] && view.told == today)
    let seen = look.seen(by: look.actor(.practitioner))
    for word in ["amara", "boundaries", "hana", "\"e\"", "paula"] { #expect(!seen.contains(word)) }
  }

  @Test func `neither side reads the finding before they are told`() throws {
    let look = try look(.decide)
    for role: Role in [.individual, .practitioner] {
      #expect(!look.seen(by: look.actor(role)).contains("partlyUpheld"))
    }
    #expect(look.seen(by: look.actor(.poolCoordinator)).contains("partlyUpheld"))
    let closed = try self.look()
    for role: Role in [.individual, .practitioner] {
      #expect(closed.seen(by: closed.actor(role)).contains("partlyUpheld"))
    }
  }

  @Test func `A23 A37: a coordinator or officer with a part in it sees nothing`() throws {
    let state = try complained(.person(officer("boris", manager: "ivan")), until: .close)
    let look = Look(state: state, id: state.theComplaint)
    for role: Role in [.poolCoordinator, .dataProtectionOfficer] {
      for person: PersonID in ["amara", "boris", "selma", "ivan"] {
        #expect(look.seen(by: look.actor(role, person)).isEmpty, "\(role) \(person)")
      }
    }
    #expect(
      HandledComplaintView.of(
        look.id, in: state, for: look.actor(.poolCoordinator, "ivan"), at: now
      )
      .reasons.map(\.code) == [.inTheReportingLine, .passesToTheDeputy])
  }

  @Test func `A30: the officer reads under a logged request, and for access what is the person's`()
    throws
  {
    var look = try look()
    let officer = look.actor(.dataProtectionOfficer)
    look.request = nil
    #expect(
      ComplaintOfficerView.of(look.id, in: look.state, for: officer, at: now, under: nil)
        .reasons.map(\.code) == [.noLoggedRequest])
    look.request = LoggedRequest("DP-8", .subjectAccess("amara"))
    #expect(Self.words.map(look.seen(by: officer).contains) == [true, false, false, false])
    look.request = LoggedRequest("DP-9", .subjectAccess("boris"))
    #expect(Self.words.map(look.seen(by: officer).contains) == [false, true, true, false])
    look.request = LoggedRequest("DP-10", .subjectAccess("selma"))
    #expect(look.seen(by: officer).isEmpty)
  }

  @Test func `what does not exist and what is not theirs reads the same`() throws {
    let look = try look()
    for role in Role.allCases where role != .dataProtectionOfficer && role != .poolCoordinator {
      let actor = look.actor(role, "dana")
      #expect(
        ToldComplaintView.of(look.id, in: look.state, for: actor)
          == ToldComplaintView.of("none", in: look.state, for: actor))
      #expect(
        ComplainantView.of(look.id, in: look.state, for: actor)
          == ComplainantView.of("none", in: look.state, for: actor))
    }
  }

  @Test func `no view of an engagement shows one`() throws {
    let state = try complained(until: .close)
    for row in ConfidentialityMatrix.ofPractitioners {
      for context in [byAmara, byBoris, byPaula] {
        #expect(
          try decide(ReadEngagement<IndividualView>("e", for: row), state, context).outcome.view
            == nil)
      }
    }
  }
}

@Suite struct `Counts of complaints` {
  private func state(_ complaints: Int, year: String = "2025") throws -> PoolState {
    var state = try complained(until: nil)
    for number in 0..<complaints {
      let at = moment("\(year)-03-01T09:00:00Z").adding(seconds: number * 60)
      state.apply([
        .put(
          .complaint(
            Complaint(
              id: .init(stringLiteral: "c\(number)"), about: "coach-boris", complainant: "amara",
              as: .individual, received: at, ground: number < 3 ? .conduct : .other,
              text: Confidential("x"),
              steps: [
                ComplaintStep(
                  .withdraw, to: .withdrawn, at: at, by: "p", as: .individual, under: .first)
              ])))
      ])
    }
    return state
  }

  private let analyst = Actor("p", as: .analyst)

  @Test func `12.3: are none, fewer than 5, or the nearest multiple of 5`() {
    let expected: [(Int, CountBand)] = [
      (-1, .none), (0, .none), (1, .fewerThan(5)), (4, .fewerThan(5)), (5, .about(5)),
      (7, .about(5)), (8, .about(10)), (26, .about(25)), (441, .about(440)), (550, .about(550)),
    ]
    for (count, band) in expected { #expect(CountBand(count, least: 5) == band) }
    #expect(CountBand(.max, least: .max) == .about(.max) && CountBand(3, least: 0) == .about(3))
  }

  @Test func `are of years that are over, by ground`() throws {
    let counts = try #require(
      ComplaintCounts.of(year: 2025, in: try state(8), for: analyst, at: now).view)
    #expect(counts.received == .about(10) && counts.grounds.count == 7)
    #expect(counts.grounds.first { $0.ground == .conduct }?.count == .fewerThan(5))
    #expect(counts.grounds.first { $0.ground == .other }?.count == .about(5))
    #expect(counts.findings.map(\.count) == [.none, .none, .none])
    #expect(
      ComplaintCounts.of(year: 2026, in: try state(8), for: analyst, at: now).reasons.map(\.code)
        == [.yearNotOver])
  }

  @Test func `have no findings while a complaint of the year is open`() throws {
    var state = try state(8)
    state.apply([
      .put(
        .complaint(
          Complaint(
            id: "open", about: "coach-boris", complainant: "amara", as: .individual,
            received: moment("2025-12-31T09:00:00Z"), ground: .other, text: Confidential("x"))))
    ])
    #expect(
      ComplaintCounts.of(year: 2025, in: state, for: analyst, at: now).view?.findings == [])
  }
}
