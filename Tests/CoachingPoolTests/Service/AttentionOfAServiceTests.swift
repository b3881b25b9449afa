import Testing

@testable import CoachingPool

/// Amara, whom Mia manages, works with Boris, with whom she declared a conflict since.
@Suite struct `What waits, as a service lists it` {
  private let state = working([
    .person(officer("mia")), .person(officer("amara", manager: "mia")),
    .engagement(anEngagement()),
    .conflictDeclaration(
      ConflictDeclaration(id: "c", declarer: "boris", other: "amara", declaredAt: now)),
  ])
  private var service: PoolService {
    PoolService(store: InMemoryStore(state), clock: { now }, chance: { 5 })
  }

  @Test func `A07: has conflicts in it`() async throws {
    let items = try await service.attention(asOf: now, for: nil)
    #expect(items.contains { $0.kind == .conflict && $0.subject == RecordKey(.engagement, "e") })
    let alerts = try state.conflictAlerts(at: now, for: nil)
    #expect(items == state.attention(asOf: now, for: nil, conflicts: alerts))
  }

  @Test func `looks as far ahead as it is asked to`() async throws {
    for days in [-5, 0, 14, 400] {
      let alerts = try state.conflictAlerts(at: now, for: nil)
      #expect(
        try await service.attention(asOf: now, for: nil, within: days)
          == state.attention(asOf: now, for: nil, within: days, conflicts: alerts))
    }
  }

  @Test(arguments: ["boris", "amara", "mia"] as [PersonID])
  func `A23, A37: shows nothing of their own matters to those who take part`(reader: PersonID)
    async throws
  {
    let items = try await service.attention(asOf: now, for: reader)
    #expect(!items.contains { $0.subject.kind == .engagement })
  }
}
