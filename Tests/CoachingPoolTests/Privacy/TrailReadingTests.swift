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
    #expect(paula.dates.map(\.role) == [.individual, .practitioner])
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
