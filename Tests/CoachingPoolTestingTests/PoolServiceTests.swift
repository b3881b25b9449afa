import CoachingPool
import Testing

@Suite("A pool's service")
struct PoolServiceTests {
  let coordinator = ServiceFixture.coordinator

  @Test func `decides again after each conflict, until it succeeds`() async throws {
    let log = Log()
    let store = ScriptedStore(InMemoryStore(), [.conflict, .conflict, .conflict])
    let service = ServiceFixture.service(on: store, attempts: 4, log: log)
    let outcome = try await service.perform(ServiceFixture.register("ada"), as: coordinator)
    #expect(outcome.added == 1)
    let name = RegisterRecords.name
    #expect(
      log.events == [
        .conflict(command: name, attempt: 1), .conflict(command: name, attempt: 2),
        .conflict(command: name, attempt: 3), .committed(command: name, revision: Revision(1)),
      ])
  }

  @Test func `gives up after as many attempts as it was given, and nothing has changed`()
    async throws
  {
    let log = Log()
    let store = ScriptedStore(InMemoryStore(), [.conflict, .conflict, .conflict])
    let service = ServiceFixture.service(on: store, attempts: 3, log: log)
    let error = await #expect(throws: ServiceError.self) {
      try await service.perform(ServiceFixture.register("ada"), as: coordinator)
    }
    #expect(error == .contention(attempts: 3))
    #expect(log.events.count == 3)
    #expect(try await store.snapshot().revision == .empty)
    // The next one has its turn.
    _ = try await service.perform(ServiceFixture.register("ben"), as: coordinator)
    #expect(try await service.rawState().people.count == 1)
  }

  @Test func `says what kept a command from being carried out, and takes the next`() async throws {
    let log = Log()
    let store = ScriptedStore(InMemoryStore(), [.unavailable])
    let service = ServiceFixture.service(on: store, log: log)
    let failed = await #expect(throws: ServiceError.self) {
      try await service.perform(ServiceFixture.register("ada"), as: coordinator)
    }
    #expect(failed == .store(StoreError(.unavailable, "The store is locked.")))
    let refused = await #expect(throws: ServiceError.self) {
      try await service.perform(ServiceFixture.register("ada"), as: ServiceFixture.coach)
    }
    guard let refusal = refused?.refusal else {
      Issue.record("It was not refused: \(String(describing: refused))")
      return
    }
    #expect(refusal.reasons.map(\.code) == [.notThisRolesCommand])
    _ = try await service.perform(ServiceFixture.register("ada"), as: coordinator)
    let name = RegisterRecords.name
    #expect(
      log.events == [
        .refused(command: name, codes: [.notThisRolesCommand]),
        .committed(command: name, revision: Revision(1)),
      ])
  }

  @Test func `repeats an attempt whose answer was lost without doing it twice`() async throws {
    let service = ServiceFixture.service(on: ScriptedStore(InMemoryStore(), [.lostAnswer]))
    let attempt = IdempotencyKey(unchecked: "attempt-1")
    for expected in [
      .store(StoreError(.unavailable, "The connection broke.")), .alreadyDone(Revision(1)),
    ] as [ServiceError] {
      let error = await #expect(throws: ServiceError.self) {
        try await service.perform(TallySignposting(), as: .system, attempt: attempt)
      }
      #expect(error == expected)
    }
    #expect(try await service.rawState().signpostings.values.map(\.count) == [1])
  }

  @Test func `stops where the store was put back under it`() async throws {
    let store = ScriptedStore(
      InMemoryStore(PoolState([], at: Revision(5))), [.conflictFromBefore])
    let service = ServiceFixture.service(on: store)
    let error = await #expect(throws: ServiceError.self) {
      try await service.perform(ServiceFixture.register("ada"), as: coordinator)
    }
    #expect(error == .store(.wentBack(from: Revision(5), to: Revision(4))))
  }

  @Test func `takes a snapshot where the history is forgotten`() async throws {
    let store = InMemoryStore()
    let log = Log()
    let first = ServiceFixture.service(on: store, seed: 1, log: log)
    let second = ServiceFixture.service(on: store, seed: 2)
    _ = try await first.perform(ServiceFixture.register("ada"), as: coordinator)
    for id in ["ben", "cy"] {
      _ = try await second.perform(ServiceFixture.register(id), as: coordinator)
    }
    await store.forgetHistory()
    _ = try await first.perform(ServiceFixture.register("di"), as: coordinator)
    #expect(try await first.rawState().people.count == 4)
    let name = RegisterRecords.name
    #expect(
      log.events == [
        .committed(command: name, revision: Revision(1)), .caughtUp(to: Revision(3)),
        .committed(command: name, revision: Revision(4)),
      ])
  }

  @Test func `stores nothing where nothing changes`() async throws {
    let store = InMemoryStore()
    let service = ServiceFixture.service(on: store)
    for _ in 0..<2 {
      _ = try await service.perform(ServiceFixture.register("ada"), as: coordinator)
    }
    #expect(try await store.snapshot().revision == Revision(1))
  }
}
