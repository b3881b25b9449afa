import Foundation
import Testing

@testable import CoachingPool

private let withVera = Supervised.entry("vera", on: "2026-03-01", minutes: 71, by: "vera-s")
private let elsewhere = Supervised.entry("other", on: "2026-04-01", minutes: 72)
private let gone = Supervised.entry(
  "gone", on: "2026-05-01", minutes: 73, by: "vera-s", withdrawn: now)

private let state = Supervised.pool([
  withVera, elsewhere, gone, Supervised.arrangement(), Supervised.engagement(),
  Supervised.arrangement("g", .group, of: ["boris-x", "kay-c"], by: "zoe-s"),
  .supervisionWaiver(
    SupervisionWaiver(
      id: "w", practitioner: "boris-x", span: span("2026-06-01", "2026-07-01"), grantedBy: "pia",
      granted: now, code: .other)),
])

/// What a role sees of Boris's supervision as JSON, or why it sees nothing.
private func look(_ role: Role, _ person: PersonID?, _ practitioner: PractitionerID = "boris-x")
  -> Result<String, Refusal>
{
  let actor = Actor("pseudonym", as: role, person: person)
  func seen<View: SupervisionView>(_ view: View.Type) -> Result<String, Refusal> {
    Result { () throws(Refusal) in
      let view = try state.supervision(of: practitioner, as: view, for: actor, at: now)
      return (try? JSONEncoder().encode(view)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
  }
  switch role {
  case .practitioner: return seen(PractitionersSupervision.self)
  case .supervisor: return seen(SupervisorsSupervision.self)
  case .poolCoordinator: return seen(CoordinatorsSupervision.self)
  case .individual: return seen(Other<Individuals>.self)
  case .sponsor: return seen(Other<Sponsors>.self)
  case .humanResources: return seen(Other<HumanResources>.self)
  case .organisationalCoordinator: return seen(Other<Organisations>.self)
  case .analyst: return seen(Other<Analysts>.self)
  case .publicReader: return seen(Other<Publics>.self)
  case .dataProtectionOfficer: return seen(Other<Officers>.self)
  case .safeguardingLead: return seen(Other<Leads>.self)
  case .system: return seen(Other<Clocks>.self)
  }
}

/// A host's view for a role that has none: it hands on whatever it gets.
private struct Other<Of: RoleOfAView>: SupervisionView {
  static var role: Role { Of.role }
  let seen: CoordinatorsSupervision
  static func of(_ sight: SupervisionSight) -> Self { Self(seen: .of(sight)) }
}

private protocol RoleOfAView { static var role: Role { get } }
private enum Individuals: RoleOfAView { static let role = Role.individual }
private enum Sponsors: RoleOfAView { static let role = Role.sponsor }
private enum HumanResources: RoleOfAView { static let role = Role.humanResources }
private enum Organisations: RoleOfAView { static let role = Role.organisationalCoordinator }
private enum Analysts: RoleOfAView { static let role = Role.analyst }
private enum Publics: RoleOfAView { static let role = Role.publicReader }
private enum Officers: RoleOfAView { static let role = Role.dataProtectionOfficer }
private enum Leads: RoleOfAView { static let role = Role.safeguardingLead }
private enum Clocks: RoleOfAView { static let role = Role.system }
private enum Supervising: RoleOfAView { static let role = Role.supervisor }

extension Result where Failure == Refusal {
  fileprivate var codes: [ReasonCode] {
    switch self {
    case .success: []
    case .failure(let refusal): refusal.reasons.map(\.code)
    }
  }
}

@Suite struct `Who reads the supervision log` {
  /// A person of each role to whom the cell grants something, or who would be nearest to it.
  private static let readers: [Role: PersonID] = [
    .individual: "amara", .practitioner: "boris", .sponsor: "mona", .humanResources: "mona",
    .organisationalCoordinator: "mona", .poolCoordinator: "pia", .supervisor: "vera",
    .analyst: "pia", .publicReader: "pia", .dataProtectionOfficer: "pia",
  ]

  @Test(arguments: ConfidentialityMatrix.roles)
  func `each role reads what its cell of the row says, and nothing else`(_ role: Role) throws {
    let row = try #require(
      ConfidentialityMatrix.ofPractitioners.first { $0.code == "supervisionLog" })
    let seen = look(role, Self.readers[role])
    switch ConfidentialityMatrix.cell(row, for: role).access {
    case .full, .own:
      let text = try seen.get()
      #expect(text.contains("71"))
      // What was had with somebody else is no supervisor's own.
      #expect(text.contains("72") == (role != .supervisor))
      #expect(text.contains("73") == (role != .supervisor))
    case .aggregate: #expect(seen.codes == [.onlyStatistics])
    case .nothing: #expect(seen.codes == [.nothingToRead])
    case .released, .signatories, .metadata, .coded, .pseudonymous: Issue.record("no such cell")
    }
  }

  @Test func `roles without a column read nothing, nor does anybody without a name`() {
    #expect(look(.safeguardingLead, "pia").codes == [.nothingToRead])
    #expect(look(.system, nil).codes == [.nothingToRead])
    #expect(look(.practitioner, nil).codes == [.nothingToRead])
    #expect(look(.supervisor, nil).codes == [.nothingToRead])
    #expect(look(.poolCoordinator, nil).codes == [.nameThePerson])
  }

  @Test func `whom it does not concern reads the same as of somebody who is not there`() {
    #expect(look(.practitioner, "kay").codes == [.nothingToRead])
    #expect(look(.practitioner, "kay", "none").codes == [.nothingToRead])
    #expect(look(.supervisor, "kay").codes == [.nothingToRead])
    #expect(look(.supervisor, "vera", "kay-c").codes == [.nothingToRead])
    #expect(look(.poolCoordinator, "pia", "none").codes == [.nothingToRead])
  }

  @Test func `A23: a coordinator who is the practitioner or above them reads nothing there`() {
    #expect(look(.poolCoordinator, "boris").codes == [.partyToIt, .noDeputy])
    #expect(look(.poolCoordinator, "mona").codes == [.inTheReportingLine, .noDeputy])
  }

  @Test func `a role reads by its own view alone`() {
    for role in Role.allCases where role != .practitioner {
      let actor = Actor("pseudonym", as: role, person: "boris")
      #expect(throws: Refusal.self) {
        try state.supervision(of: "boris-x", as: PractitionersSupervision.self, for: actor, at: now)
      }
    }
    // A host's view for supervisors that hands its sight to the coordinator's gets an empty one.
    let vera = Actor("pseudonym", as: .supervisor, person: "vera")
    let view = try? state.supervision(
      of: "boris-x", as: Other<Supervising>.self, for: vera, at: now)
    #expect(view?.seen.entries.isEmpty == true && view?.seen.compliance == nil)
  }

  @Test func `practitioners and the coordinator read how it stands, a supervisor does not`() throws
  {
    for role: Role in [.practitioner, .poolCoordinator] {
      let text = try look(role, Self.readers[role]).get()
      for word in ["compliance", "shortfalls", "waivers", "holding"] {
        #expect(text.contains(word))
      }
      #expect(!text.contains("kay-c"))
    }
    let text = try look(.supervisor, "vera").get()
    for word in ["compliance", "shortfalls", "waivers", "holding", "zoe-s"] {
      #expect(!text.contains(word))
    }
  }

  @Test func `A30: no record and no view has a place for what was said`() {
    #expect(!RecordKind.allCases.contains { $0.rows.map(\.code).contains("supervisionContent") })
    #expect(RecordKind.supervisionEntry.rows.map(\.code) == ["supervisionLog"])
  }
}
