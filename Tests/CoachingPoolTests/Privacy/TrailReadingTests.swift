import Testing

@testable import CoachingPool

@Suite struct `Reading the audit trail` {
  private func read(
    _ person: PersonID, as role: Role, _ reader: Actor? = nil, under request: LoggedRequest? = nil,
    in state: PoolState = Planted.state
  ) -> Decision<Reading<ReadAuditTrail.Trail>> {
    ReadAuditTrail(about: person, under: request)
      .decision(on: state, in: Planted.context(role, reader))
  }

  @Test func `A24: the two read what they did, the coordinator when, the officer all of it`() throws
  {
    let amara = try #require(read("amara", as: .individual).outcome.view)
    #expect(amara.own.count == 1 && amara.dates.isEmpty && amara.entries.isEmpty)
    let boris = try #require(read("boris", as: .practitioner).outcome.view)
    #expect(boris.own.map(\.event) == ["secretEvent"])
    let paula = try #require(read("amara", as: .poolCoordinator).outcome.view)
    #expect(paula.dates.count == 2)
    #expect(paula.own.isEmpty && paula.entries.isEmpty)
    let officer = read("amara", as: .dataProtectionOfficer, under: Planted.correction)
    #expect(officer.outcome.view?.entries.map(\.number) == [1, 2])
    #expect(officer.changes.count == 1)
  }

  @Test func `A23: a coordinator reads nothing of the engagements to which they are party`() throws
  {
    let sue = Actor("s", as: .poolCoordinator, person: "sue")
    #expect(try #require(read("amara", as: .poolCoordinator, sue).outcome.view).dates.isEmpty)
  }

  @Test func `A26: no date and no role tells a coordinator that confidence was broken`() throws {
    var state = Planted.state
    let looked = Planted.look(state, as: .poolCoordinator)
    for (number, role) in [(3, Role.safeguardingLead), (4, .supervisor)] {
      state.put(
        .auditEntry(
          AuditEntry(
            id: .init(stringLiteral: "a-\(number)"), engagement: "e", number: number,
            at: moment("2026-06-05T05:05:05Z"), actor: "lea", role: role, policyVersion: .first,
            machine: PrivacyEvent.machine, event: PrivacyEvent.recordDisclosure.rawValue)))
    }
    let paula = try #require(read("amara", as: .poolCoordinator, in: state).outcome.view)
    #expect(paula.dates.map(\.at) == Planted.state.auditTrail(of: "e").map(\.at))
    #expect(Planted.look(state, as: .poolCoordinator) == looked)
    let officer = read("amara", as: .dataProtectionOfficer, under: Planted.correction, in: state)
    #expect(officer.outcome.view?.entries.count == 4)
  }

  @Test func `A30: a request for access opens the trail of whoever asked, and no other`() throws {
    let own = read("amara", as: .dataProtectionOfficer, under: Planted.access)
    #expect(own.outcome.view?.entries.count == 2)
    for person: PersonID in ["boris", "sue", "otto"] {
      let other = read(person, as: .dataProtectionOfficer, under: Planted.access)
      #expect(other.outcome.reasons.map(\.code) == [.nothingToRead])
    }
  }

  @Test func `A23: an officer reads nothing of engagements in which they have a part`() throws {
    let nameless = Actor("d", as: .dataProtectionOfficer)
    #expect(
      read("amara", as: .dataProtectionOfficer, nameless, under: Planted.correction)
        .outcome.reasons.map(\.code) == [.nameThePerson])
    let sue = Actor("d", as: .dataProtectionOfficer, person: "sue")
    let decision = read("amara", as: .dataProtectionOfficer, sue, under: Planted.correction)
    #expect(try #require(decision.outcome.view).entries.isEmpty && decision.changes.isEmpty)
  }

  @Test func `R36: one look leaves one entry, however many engagements somebody has`() {
    var state = Planted.state
    for id: EngagementID in ["f", "g"] {
      state.put(
        .engagement(
          Engagement(
            id: id, kind: .coaching, participants: ["amara"], practitioner: "coach-boris",
            proposed: now)))
    }
    #expect(read("amara", as: .analyst, in: state).changes.count == 1)
    #expect(read("amara", as: .dataProtectionOfficer, in: state).changes.count == 1)
  }

  @Test func `R36: whoever may not is denied, and that is in the trail`() throws {
    for role: Role in [
      .sponsor, .humanResources, .organisationalCoordinator, .supervisor, .analyst, .publicReader,
    ] {
      let decision = read("amara", as: role)
      #expect(decision.outcome.reasons.map(\.code) == [.nothingToRead])
      guard case .put(.auditEntry(let entry)) = decision.changes.first else {
        Issue.record("no entry")
        return
      }
      #expect(entry.event == "deniedRead" && entry.reasonCode == "auditTrail")
    }
    #expect(read("boris", as: .individual).outcome.view == nil)
    #expect(
      read("amara", as: .dataProtectionOfficer).outcome.reasons.map(\.code) == [.noLoggedRequest])
  }

  @Test func `a service stores the trace of a denied look`() async throws {
    let store = InMemoryStore(Planted.state)
    let service = PoolService(store: store, clock: { now }, chance: { 5 })
    let reading = try await service.perform(
      ReadEngagement<PractitionerView>("e"), as: Planted.reader(.sponsor),
      attempt: "one")
    #expect(reading.view == nil)
    let state = try await service.rawState()
    #expect(state.auditTrail(of: "e").last?.event == "deniedRead")
    let allowed = try await service.perform(
      ReadEngagement<SponsorView>("e"), as: Planted.reader(.sponsor),
      attempt: "two")
    #expect(allowed.view?.phase == .ended)
    #expect(try await service.rawState().revision == state.revision)
  }
}
