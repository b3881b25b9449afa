import CoachingPool
import CoachingPoolFoundation
import Testing

@Suite("A live service")
struct LiveServiceTests {
  @Test func `works by the system's clock, with a fresh attempt each time`() async throws {
    let start = Instant.now
    let store = InMemoryStore()
    let service = PoolService.live(store: store)
    for _ in 0..<3 { _ = try await service.perform(TallySignposting(), as: .system) }
    let person = Person(id: try PersonID("ada"), name: "Ada")
    _ = try await service.perform(RegisterRecords([.person(person)]), as: .system)
    guard case .commits(let commits) = try await store.commits(after: .empty) else {
      Issue.record("The history is gone.")
      return
    }
    #expect(Set(commits.map(\.idempotencyKey)).count == 4)
    let last = try #require(commits.last)
    #expect((start...Instant.now).contains(last.instant))
  }
}
