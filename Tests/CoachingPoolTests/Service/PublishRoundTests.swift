import CoachingPool
import Testing

@Suite struct `Publishing a round` {
  /// Three of Ashvale ask; Boris has two places.
  private var pool: PoolState {
    PoolState(
      theSmallPool
        + (0..<3).flatMap { number -> [Record] in
          let person = PersonID(stringLiteral: "p\(number)")
          return [
            .person(officer(person)),
            .request(request(.init(stringLiteral: "r\(number)"), by: person)),
          ]
        })
  }

  private func reviewed(_ state: PoolState) throws -> (PoolState, RoundID) {
    var next = state
    let draft = try decide(
      DraftRound(try MatchingRound.run(on: next, at: now)), next, coordinator())
    next.apply(draft.changes)
    let id = draft.outcome.id
    next.apply(try decide(ReviewRound(id), next, coordinator()).changes)
    return (next, id)
  }

  @Test func `sends every invitation in one step, and counts the round that somebody missed`()
    throws
  {
    let (state, id) = try reviewed(pool)
    let decision = try decide(PublishRound(id), state, coordinator())
    var next = state
    next.apply(decision.changes)
    #expect(decision.outcome.invitations.count == 2)
    #expect(next.invitations.values.allSatisfy { $0.isOpen(at: now) && $0.sent == now })
    #expect(next.placesTaken(of: "coach-boris", at: now) == 2)
    #expect(next.rounds[id]?.state == .published && next.rounds[id]?.ended == now)
    let left = try #require(next.rounds[id]?.unmatched.first)
    #expect(next.requests.values.map { $0.waiting.missedRounds }.sorted() == [0, 0, 1])
    #expect(next.requests[left]?.waiting.missedRounds == 1)
    #expect(next.requests[left]?.state.looksForAPractitioner == true)
  }

  @Test func `A06: nobody misses a second round without a coordinator's decision`() throws {
    var (state, id) = try reviewed(pool)
    state.apply(try decide(PublishRound(id), state, coordinator()).changes)
    let left = try #require(state.rounds[id]?.unmatched.first)
    let (again, second) = try reviewed(state)
    #expect(again.rounds[second]?.unmatched.contains(left) == true)
    #expect(
      refusals(PublishRound(second), again, coordinator()).contains(
        .leftBehindInSilence))
    var decided = again
    decided.apply(
      try decide(
        DecideMissedRounds(left, .keepWaiting), again, coordinator()
      ).changes)
    #expect(
      !refusals(PublishRound(second), decided, coordinator()).contains(
        .leftBehindInSilence))
  }

  @Test
  func `is refused with every reason of every pair, and leaves the draft, when the pool moved on`()
    throws
  {
    let (state, id) = try reviewed(pool)
    var moved = state
    moved.apply([
      .put(.practitioner(coach("coach-boris", person: "boris") { $0.status = .paused }))
    ])
    let refusal = try #require(throws: Refusal.self) {
      try decide(PublishRound(id), moved, coordinator())
    }
    #expect(Set(refusal.reasons.map(\.code)) == ["practitionerIsLive"])
    #expect(refusal.reasons.count == 2)
    #expect(
      refusal.reasons.compactMap { $0["record"] }
        == moved.rounds[id]?.matches.map { "request \($0.request)" })
    #expect(moved.rounds[id]?.state == .reviewed && moved.invitations.isEmpty)
  }

  @Test func `who was invited by hand since the draft has missed nothing`() throws {
    let (state, id) = try reviewed(pool)
    let left = try #require(state.rounds[id]?.unmatched.first)
    var invited = state
    invited.apply([
      .put(.practitioner(coach("coach-cleo", person: "cleo"))),
      .put(.person(officer("cleo", of: "brindlewood"))),
      .put(.invitation(invitation("by-hand", for: left, to: "coach-cleo"))),
    ])
    let decision = try decide(PublishRound(id), invited, coordinator())
    invited.apply(decision.changes)
    #expect(invited.requests[left]?.waiting.missedRounds == 0)
    #expect(decision.outcome.invitations.count == 2)
  }

  @Test func `R18: asks nobody beyond their places, those of another round among them`() throws {
    let (first, one) = try reviewed(pool)
    let (second, two) = try reviewed(first)
    var state = second
    state.apply(try decide(PublishRound(one), state, coordinator()).changes)
    let codes = refusals(PublishRound(two), state, coordinator())
    #expect(Set(codes).isSuperset(of: [.invitationAlreadyOpen, "practitionerHasAPlaceFree"]))
    #expect(state.placesTaken(of: "coach-boris", at: now) == 2)
  }

  @Test
  func
    `a request that waits for an answer takes no part in the next round, and nobody is asked twice`()
    throws
  {
    let (state, id) = try reviewed(pool)
    var next = state
    next.apply(try decide(PublishRound(id), state, coordinator()).changes)
    let during = try MatchingRound.run(on: next, at: now)
    #expect(during.requestCount == 1)
    let invitation = try #require(next.invitations.values.first)
    next.apply([
      .put(
        .invitation(
          Invitation(
            id: invitation.id, request: invitation.request, practitioner: "coach-boris",
            state: .declined, sent: invitation.sent, expires: invitation.expires, ended: now,
            declineCode: .alreadyCommitted)))
    ])
    let after = try MatchingRound.run(on: next, at: now)
    #expect(after.requestCount == 2)
    let judged = try #require(after.explain(invitation.request, with: "coach-boris"))
    #expect(judged.reasons.map(\.code) == ["practitionerWasNotAskedBefore"])
  }

  @Test func `is for a pool coordinator, once, after review`() throws {
    let (state, id) = try reviewed(pool)
    #expect(
      refusals(PublishRound(id), state, context(.individual)).contains(.notInThisRole))
    var next = state
    next.apply(try decide(PublishRound(id), state, coordinator()).changes)
    #expect(refusals(PublishRound(id), next, coordinator()).contains(.noSuchMove))
    #expect(refusals(PublishRound("nobody"), state, coordinator()) == [.notFound])
  }
}
