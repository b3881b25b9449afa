import CoachingPool
import Testing

@Suite("A service's stream of commits", .timeLimit(.minutes(1)))
struct CommitStreamTests {
  let coordinator = ServiceFixture.coordinator

  @Test(arguments: 1...5)
  func `yields every commit once and in order, those of other services too`(seed: Int) async throws
  {
    let store = ScriptedStore(seed: UInt64(seed))
    let services = (1...2).map { ServiceFixture.service(on: store, seed: UInt64($0)) }
    let stream = await services[0].commits()
    try await withThrowingTaskGroup(of: Void.self) { group in
      // Before the first answer of the store nothing is known, and nothing is "from now on".
      _ = try await services[0].rawState()
      for number in 0..<60 {
        let service = services[number % 2]
        group.addTask {
          _ = try await service.perform(
            ServiceFixture.register("person-\(number)"), as: ServiceFixture.coordinator)
          _ = try await services[0].rawState()
        }
      }
      for try await _ in group {}
    }
    var revisions: [Int] = []
    for await commit in stream {
      revisions.append(commit.revision.number)
      if revisions.count == 60 { break }
    }
    #expect(revisions == Array(1...60))
  }

  @Test func `ends with the service`() async throws {
    var service: PoolService? = ServiceFixture.service(on: InMemoryStore())
    let stream = try #require(await service?.commits())
    _ = try await service?.perform(ServiceFixture.register("ada"), as: coordinator)
    service = nil
    var revisions: [Int] = []
    for await commit in stream { revisions.append(commit.revision.number) }
    #expect(revisions == [1])
  }

  @Test func `leaves no gap where two first snapshots overtake each other`() async throws {
    let inner = InMemoryStore()
    let store = GatedStore(inner)
    let service = ServiceFixture.service(on: store)
    let stream = await service.commits()
    // Both ask for a first snapshot; between the two answers another service makes revision 1.
    async let one = service.rawState()
    async let two = service.rawState()
    await store.waitForTwoCalls()
    await store.open()
    _ = try await one
    _ = try await two
    let other = ServiceFixture.service(on: inner, seed: 2)
    _ = try await other.perform(ServiceFixture.register("ben"), as: coordinator)
    #expect(try await service.rawState().revision == Revision(2))
    var revisions: [Int] = []
    for await commit in stream {
      revisions.append(commit.revision.number)
      if commit.revision == Revision(2) { break }
    }
    #expect(revisions == [1, 2])
  }

  @Test(arguments: 1...5)
  func `never lets the state go back, however answers overtake each other`(seed: Int) async throws {
    let store = ScriptedStore(seed: UInt64(seed))
    let services = (1...2).map { ServiceFixture.service(on: store, seed: UInt64($0)) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<40 {
        let service = services[number % 2]
        group.addTask {
          _ = try await service.perform(
            ServiceFixture.register("person-\(number)"), as: ServiceFixture.coordinator)
        }
      }
      for number in 0..<6 {
        let service = services[number % 2]
        group.addTask {
          var last = Revision.empty
          for _ in 0..<40 {
            let state = try await service.rawState()
            #expect(last <= state.revision)
            #expect(state.people.count == state.revision.number)
            last = state.revision
          }
        }
      }
      for try await _ in group {}
    }
    for service in services { #expect(try await service.rawState().revision == Revision(40)) }
  }
}
