import CoachingPool
import Testing

@Suite struct `A request that a round leaves out` {
  /// Three of Ashvale ask, two for coaching and one for mentoring; Boris coaches two.
  private func pool(_ leavingOut: RequestPolicy.LeavingOut? = nil) -> PoolState {
    var policy = PoolPolicy()
    if let leavingOut { policy.requests.leavingOut = leavingOut }
    return PoolState(
      theSmallPool
        + [
          .policy(policy),
          .practitioner(coach("coach-boris", person: "boris", kinds: [.coaching])),
        ]
        + (0..<3).flatMap { number -> [Record] in
          let person = PersonID(stringLiteral: "p\(number)")
          return [
            .person(officer(person)),
            .request(
              request(.init(stringLiteral: "r\(number)"), by: person) {
                $0.kind = number == 2 ? .mentoring : .coaching
              }),
          ]
        })
  }

  private func reviewed(
    _ state: PoolState, only: Set<RequestID>?
  ) throws -> (state: PoolState, id: RoundID) {
    var next = state
    let result = try MatchingRound.run(
      MatchContext(next, at: now), under: RoundConstraints(only: only))
    let draft = try decide(DraftRound(result), next, coordinator())
    next.apply(draft.changes)
    next.apply(try decide(ReviewRound(draft.outcome.id), next, coordinator()).changes)
    return (next, draft.outcome.id)
  }

  /// The rounds that each request missed, after a round of some was published.
  private func missed(
    _ state: PoolState, only: Set<RequestID>?
  ) throws -> [RequestID: Int] {
    var (next, id) = try reviewed(state, only: only)
    next.apply(try decide(PublishRound(id), next, coordinator()).changes)
    return Dictionary(
      uniqueKeysWithValues: next.requests.values.map { ($0.id, $0.waiting.missedRounds) })
  }

  @Test func `A06: has missed the round, by the policy that nobody changed`() throws {
    let state = pool()
    #expect(try missed(state, only: ["r0"]) == ["r0": 0, "r1": 1, "r2": 1])
    #expect(try missed(state, only: nil) == ["r0": 0, "r1": 0, "r2": 1])
    #expect(try missed(state, only: []) == ["r0": 1, "r1": 1, "r2": 1])
  }

  @Test func `A06: a policy says for whom a round of a kind of its own counts`() throws {
    #expect(
      try missed(pool(.countsForTheKind), only: ["r0"]) == ["r0": 0, "r1": 1, "r2": 0])
    #expect(try missed(pool(.countsForTheKind), only: []) == ["r0": 0, "r1": 0, "r2": 0])
    #expect(
      try missed(pool(.countsForTheKind), only: ["r2"]) == ["r0": 0, "r1": 0, "r2": 1])
    #expect(try missed(pool(.countsForNobody), only: ["r0"]) == ["r0": 0, "r1": 0, "r2": 0])
  }

  @Test func `A06: is left out no second time without a coordinator's decision`() throws {
    var (state, first) = try reviewed(pool(), only: ["r0"])
    state.apply(try decide(PublishRound(first), state, coordinator()).changes)
    let (again, second) = try reviewed(state, only: ["r2"])
    #expect(again.rounds[second]?.leftOut == ["r1"])
    let refusal = try #require(throws: Refusal.self) {
      try decide(PublishRound(second), again, coordinator())
    }
    #expect(
      refusal.reasons.filter { $0.code == .leftBehindInSilence }.compactMap { $0["request"] }
        == ["r2", "r1"])
    var decided = again
    for request: RequestID in ["r1", "r2"] {
      decided.apply(
        try decide(
          DecideMissedRounds(request, .keepWaiting), again, coordinator()
        ).changes)
    }
    #expect(refusals(PublishRound(second), decided, coordinator()).isEmpty)
  }

  @Test func `has missed nothing that it could not take part in, or no longer could`() throws {
    var waiting = pool()
    waiting.apply([
      .put(.person(officer("cleo", of: "brindlewood"))),
      .put(.practitioner(coach("coach-cleo", person: "cleo"))),
      .put(.invitation(invitation("waits", for: "r1", to: "coach-cleo"))),
    ])
    #expect(try missed(waiting, only: ["r0"]) == ["r0": 0, "r1": 0, "r2": 1])
    var (state, id) = try reviewed(pool(), only: ["r0"])
    #expect(state.rounds[id]?.leftOut == ["r1", "r2"])
    var withdrawn = try #require(state.requests["r1"])
    withdrawn.state = .withdrawn
    state.apply([.put(.request(withdrawn))])
    state.apply(try decide(PublishRound(id), state, coordinator()).changes)
    #expect(state.requests["r1"]?.waiting.missedRounds == 0)
    #expect(state.requests["r2"]?.waiting.missedRounds == 1)
  }

  @Test func `stands apart from those that took part`() throws {
    let (state, id) = try reviewed(pool(), only: ["r0"])
    var round = try #require(state.rounds[id])
    #expect(round.faults().isEmpty)
    round.leftOut = ["r0", "r1", "r1"]
    #expect(round.faults().names == ["leftOut fault.contradiction", "leftOut fault.duplicate"])
    round.leftOut = ["nobody"]
    #expect(
      state.referenceFaults(of: .round(round)).names == ["leftOut fault.danglingReference"])
  }
}
