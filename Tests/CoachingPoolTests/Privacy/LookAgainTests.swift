import Testing

@testable import CoachingPool

@Suite struct `A look that is repeated` {
  private let officer = Planted.reader(.dataProtectionOfficer)

  private func service(_ state: PoolState = Planted.state) -> PoolService {
    PoolService(store: InMemoryStore(state), clock: { now }, chance: { 5 })
  }

  @Test func `is decided again under its name, and leaves no second trace`() async throws {
    let service = service()
    let read = ReadEngagement<DataProtectionView>("e", under: Planted.correction)
    let first = try await service.perform(read, as: officer, attempt: "one")
    let state = try await service.rawState()
    #expect(state.auditTrail(of: "e").last?.event == "readUnderRequest")
    let again = try await service.perform(read, as: officer, attempt: "one")
    #expect(again.view?.trail.count == (first.view?.trail.count ?? 0) + 1)
    #expect(again.view?.wish == first.view?.wish && first.view?.wish != nil)
    #expect(try await service.rawState().revision == state.revision)

    let denied = ReadEngagement<PractitionerView>("e", for: word("practitionerNotes"))
    let sue = Planted.reader(.sponsor)
    let was = try await service.perform(denied, as: sue, attempt: "two")
    let revision = try await service.rawState().revision
    #expect(try await service.perform(denied, as: sue, attempt: "two") == was)
    #expect(try await service.rawState().revision == revision)
  }

  @Test func `R36: the name of an earlier look lets nobody look at something else untraced`()
    async throws
  {
    var state = Planted.state
    var other = Planted.engagement
    other = Engagement(
      id: "f", kind: .coaching, participants: ["amara"], practitioner: other.practitioner,
      proposed: now)
    state.put(.engagement(other))
    let service = service(state)
    let read = ReadEngagement<DataProtectionView>("e", under: Planted.correction)
    _ = try await service.perform(read, as: officer, attempt: "one")
    let revision = try await service.rawState().revision
    func isDone<C: Command>(_ command: C, as actor: Actor) async -> Bool {
      do {
        _ = try await service.perform(command, as: actor, attempt: "one")
        return false
      } catch {
        return error.code == .alreadyDone
      }
    }
    #expect(
      await isDone(
        ReadEngagement<DataProtectionView>("f", under: Planted.correction), as: officer))
    #expect(
      await isDone(ReadEngagement<DataProtectionView>("e", under: Planted.access), as: officer))
    #expect(
      await isDone(
        ReadAuditTrail(about: "amara", under: Planted.correction), as: officer))
    let second = Actor("key-of-another", as: .dataProtectionOfficer, person: "dora")
    #expect(await isDone(read, as: second))
    #expect(try await service.rawState().revision == revision)
  }
}
