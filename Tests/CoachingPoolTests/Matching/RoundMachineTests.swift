import CoachingPool
import Testing

@Suite struct `The life of a round` {
  private static let expected: [(RoundState?, RoundEvent, RoundState)] = [
    (nil, .begin, .draft), (.draft, .decideAgain, .draft), (.reviewed, .decideAgain, .draft),
    (.draft, .review, .reviewed), (.reviewed, .publish, .published),
    (.draft, .abandon, .abandoned), (.reviewed, .abandon, .abandoned),
  ]

  @Test func `knows these moves by a pool coordinator and no others, whoever asks`() {
    for from in [nil] + RoundState.allCases.map(Optional.init) {
      for event in RoundEvent.allCases {
        for role in Role.allCases {
          let row = try? RoundMachine.table.row(from: from, on: event, by: role).get()
          let known = Self.expected.first { $0.0 == from && $0.1 == event }
          #expect(row?.to == (role == .poolCoordinator ? known?.2 : nil))
        }
      }
    }
    #expect(Set(RoundMachine.table.finalStates) == [.published, .abandoned])
  }

  private let state = smallPool(.request(request("r", by: "amara")))

  private func drafted() throws -> (PoolState, Round) {
    let result = try MatchingRound.run(on: state, at: now)
    let decision = try decide(DraftRound(result), state, coordinator())
    var next = state
    next.apply(decision.changes)
    return (next, decision.outcome)
  }

  @Test func `keeps what was decided as a draft, which binds nobody`() throws {
    let (next, round) = try drafted()
    #expect(next.rounds.values == [round])
    #expect(round.state == .draft && round.decided == now && round.ended == nil)
    #expect(round.matches.map(\.practitioner) == ["coach-boris"] && round.unmatched.isEmpty)
    #expect(round.values.map(\.objective) == state.policy.matching.objectives)
    #expect(next.invitations.isEmpty)
  }

  @Test func `a draft is decided again in its place, with a pair forbidden`() throws {
    let (next, round) = try drafted()
    let constraints = round.constraints.forbidding(.init("r", "coach-boris"))
    let again = try MatchingRound.run(MatchContext(next, at: now), under: constraints)
    let decision = try decide(
      DraftRound(again, replacing: round.id), next, coordinator())
    #expect(decision.outcome.id == round.id && decision.outcome.matches.isEmpty)
    #expect(decision.outcome.unmatched == ["r"])
    #expect(decision.outcome.constraints.forbidden == [.init("r", "coach-boris")])
  }

  @Test func `what was reviewed and is decided again is a draft once more`() throws {
    var (next, round) = try drafted()
    next.apply(try decide(ReviewRound(round.id), next, coordinator()).changes)
    #expect(next.rounds[round.id]?.state == .reviewed)
    #expect(next.rounds[round.id]?.reviewed == now)
    let again = try MatchingRound.run(on: next, at: now)
    next.apply(
      try decide(DraftRound(again, replacing: round.id), next, coordinator()).changes)
    #expect(next.rounds[round.id]?.state == .draft && next.rounds[round.id]?.reviewed == nil)
  }

  @Test func `one given up is over`() throws {
    var (next, round) = try drafted()
    next.apply(try decide(AbandonRound(round.id), next, coordinator()).changes)
    #expect(next.rounds[round.id]?.state == .abandoned && next.rounds[round.id]?.ended == now)
    #expect(refusals(ReviewRound(round.id), next, coordinator()) == [.noSuchMove])
    #expect(refusals(AbandonRound("nobody"), next, coordinator()) == [.notFound])
  }

  @Test func `is refused under a policy that is no longer in force, and in another role`() throws {
    let result = try MatchingRound.run(on: state, at: now)
    var next = state
    next.apply([.put(.policy(PoolPolicy(version: try #require(PolicyVersion(2)))))])
    #expect(
      refusals(DraftRound(result), next, context(.organisationalCoordinator))
        == [.notInThisRole, .policyChanged])
  }

  @Test func `pinning, forbidding and releasing a pair leave the others alone`() {
    let pair = RoundConstraints.Pair("r", "coach-boris")
    let other = RoundConstraints.Pair("s", "coach-boris")
    let pinned = RoundConstraints(pinned: [other]).pinning(pair)
    #expect(pinned.pinned == [other, pair] && pinned.forbidden.isEmpty)
    let forbidden = pinned.forbidding(pair)
    #expect(forbidden.pinned == [other] && forbidden.forbidden == [pair])
    #expect(forbidden.releasing(pair) == RoundConstraints(pinned: [other]))
  }

  @Test func `names its faults`() {
    let round = Round(
      id: "round", state: .published, decided: now, policyVersion: .first,
      matches: [
        .init(request: "r", practitioner: "coach-boris", points: 1),
        .init(request: "r", practitioner: "coach-boris", points: 1),
      ], unmatched: ["r", "r"], values: [])
    #expect(
      round.faults().names == [
        "ended fault.contradiction", "matches fault.duplicate", "reviewed fault.missing",
        "unmatched fault.contradiction", "unmatched fault.contradiction",
        "unmatched fault.duplicate",
      ])
  }
}
