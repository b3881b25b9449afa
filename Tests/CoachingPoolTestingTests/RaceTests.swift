import CoachingPool
import Testing

@Suite("A race between services")
struct RaceTests {
  @Test func `for one place is won by one of 100 acceptances, and the rest learn why not`()
    async throws
  {
    let store = InMemoryStore(ServiceFixture.pool(invitations: 100))
    let services = (1...2).map { ServiceFixture.service(on: store, seed: UInt64($0)) }
    let results = await withTaskGroup(of: (Int, Result<EngagementStanding, ServiceError>).self) {
      group in
      for number in 0..<100 {
        let service = services[number % 2]
        let command = AcceptInvitation(InvitationID(unchecked: "invitation-\(number)"))
        group.addTask {
          (
            number,
            await result { () async throws(ServiceError) in
              try await service.perform(command, as: ServiceFixture.coach)
            }
          )
        }
      }
      return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }

    let state = try await store.snapshot()
    let engagements = state.engagements.values.filter(\.state.isLive)
    let engagement = try #require(engagements.first)
    #expect(engagements.count == 1)
    #expect(state.engagements.count == 1)
    #expect(state.revision == Revision(1))
    for number in 0..<100 {
      let request = try #require(state.requests[RequestID(unchecked: "request-\(number)")])
      let invitation = state.invitations[InvitationID(unchecked: "invitation-\(number)")]
      switch try #require(results[number]) {
      case .success(let made):
        #expect(made.id == engagement.id)
        #expect(engagement.request == request.id)
        #expect(request.state == .matched)
        #expect(invitation?.state == .accepted)
      case .failure(let error):
        guard let refusal = error.refusal else {
          Issue.record("Acceptance \(number) failed otherwise: \(error)")
          continue
        }
        #expect(refusal.reasons == [Reason(.noPlaceFree, ["taken": "1", "limit": "1"])])
        #expect(request.state == .open)
        #expect(invitation?.state == .sent)
      }
    }
    #expect(results.values.count { (try? $0.get()) != nil } == 1)
  }

  @Test(arguments: [2, 4], [nil, 1] as [UInt64?])
  func `lets each of 200 commands succeed that do not exclude each other`(
    serviceCount: Int, seed: UInt64?
  ) async throws {
    let inner = InMemoryStore()
    let store = ScriptedStore(inner, seed: seed)
    let log = Log()
    let services = (0..<serviceCount).map {
      ServiceFixture.service(on: store, seed: UInt64($0), log: log)
    }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<200 {
        let service = services[number % serviceCount]
        group.addTask {
          _ = try await service.perform(
            ServiceFixture.register("person-\(number)"), as: ServiceFixture.coordinator)
        }
      }
      for try await _ in group {}
    }
    let state = try await store.snapshot()
    #expect(state.people.count == 200)
    #expect(state.revision == Revision(200))
    let committed = log.events.compactMap {
      if case .committed(_, let revision) = $0 { revision.number } else { nil }
    }
    #expect(committed.sorted() == Array(1...200))
  }

  @Test func `of one service with itself meets no conflict`() async throws {
    let log = Log()
    let service = ServiceFixture.service(on: ScriptedStore(seed: 7), attempts: 1, log: log)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<100 {
        group.addTask {
          _ = try await service.perform(
            ServiceFixture.register("person-\(number)"), as: ServiceFixture.coordinator)
        }
      }
      for try await _ in group {}
    }
    #expect(log.events.count == 100)
    #expect(try await service.rawState().people.count == 100)
  }

  @Test(arguments: [1, 2], [1, 2, 3, 4, 5] as [UInt64])
  func `of one attempt with itself takes effect once`(
    serviceCount: Int, seed: UInt64
  ) async throws {
    let inner = InMemoryStore()
    let store = ScriptedStore(inner, seed: seed)
    let services = (0..<serviceCount).map { ServiceFixture.service(on: store, seed: UInt64($0)) }
    let attempt = IdempotencyKey(unchecked: "attempt-1")
    let results = await withTaskGroup(of: Result<SignpostingTally, ServiceError>.self) { group in
      for number in 0..<10 {
        let service = services[number % serviceCount]
        group.addTask {
          await result { () async throws(ServiceError) in
            try await service.perform(TallySignposting(), as: .system, attempt: attempt)
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    let state = try await inner.snapshot()
    #expect(state.revision == Revision(1))
    #expect(state.signpostings.values.map(\.count) == [1])
    // Two services may decide the very same commit at once; then both may say that it is done.
    #expect((1...serviceCount).contains(results.count { (try? $0.get()) != nil }))
    for case .failure(let error) in results { #expect(error == .alreadyDone(Revision(1))) }
  }
}

/// Keeps a typed error as a value.
func result<Value>(
  _ body: () async throws(ServiceError) -> Value
) async -> Result<Value, ServiceError> {
  do { return .success(try await body()) } catch { return .failure(error) }
}
