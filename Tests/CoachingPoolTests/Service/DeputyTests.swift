import CoachingPool
import Testing

@Suite struct `The deputy of a coordinator` {
  /// Cara, who coordinates, and her deputies: Dora, whom Amara reports to, and Dev, who is apart.
  private func pool(deputies: [PersonID] = ["dora", "dev"], _ more: Record...) -> PoolState {
    let people: [PersonID] = ["cara", "dora", "dev"]
    return PoolState(
      theSmallPool + people.map { .person(officer($0, of: "lead-body")) }
        + [.policy(PoolPolicy(deputies: deputies))] + more)
  }

  private func refusal<C: Command>(
    _ command: C, _ state: PoolState, by person: PersonID, as role: Role = .poolCoordinator
  ) throws -> [Reason] {
    try #require(throws: Refusal.self) {
      try decide(command, state, context(role, person, organisation: "ashvale"))
    }.reasons
  }

  @Test func `A37: is the first who is neither party nor above one`() {
    let state = pool(.person(officer("amara", manager: "dora")))
    #expect(state.deputy(for: ["amara"], on: today) == "dev")
    #expect(state.deputy(for: ["amara", "dev"], on: today) == nil)
    #expect(state.deputy(for: ["boris"], on: today) == "dora")
    #expect(state.deputy(for: [], on: today) == "dora")
    #expect(pool(deputies: []).deputy(for: ["boris"], on: today) == nil)
  }

  @Test(arguments: [Role.poolCoordinator, .organisationalCoordinator])
  func `A37: is named where an approval is a party's own, and may decide it`(role: Role) throws {
    let state = pool(
      .request(request("r", by: "cara", of: "lead-body") { $0.state = .awaitingApproval }))
    let reasons = try refusal(DecideApproval("r", .approve), state, by: "cara", as: role)
    #expect(reasons.contains(Reason(.partyToIt)))
    let passing = try #require(reasons.first { $0.code == .passesToTheDeputy })
    #expect(passing["deputy"] == "dora" && passing.audience == .coordinator)
    let decided = try decide(
      DecideApproval("r", .approve), state, context(.poolCoordinator, "dora"))
    #expect(decided.outcome.state == .open)
  }

  @Test func `A37: sends and takes back what a coordinator above a party may not`() throws {
    var state = pool(
      .person(officer("amara", manager: "cara")),
      .request(request("r", by: "amara", ranked("coach-boris"))))
    let send = SendInvitation("r", to: "coach-boris")
    let reasons = try refusal(send, state, by: "cara")
    #expect(reasons.map(\.code) == [.inTheReportingLine, .passesToTheDeputy])
    #expect(
      reasons.map(\.description).last == "The pool's deputy dora decides in their place.")
    let sent = try state.run(send, context(.poolCoordinator, "dora"))
    #expect(
      try refusal(WithdrawInvitation(sent.id), state, by: "cara").map(\.code)
        == [.inTheReportingLine, .passesToTheDeputy])
    _ = try state.run(WithdrawInvitation(sent.id), context(.poolCoordinator, "dora"))
  }

  @Test func `A37: is refused as everybody is where a matter is theirs`() throws {
    let state = pool(
      deputies: ["dora"],
      .request(request("r", by: "dora", of: "lead-body") { $0.state = .awaitingApproval }))
    #expect(
      try refusal(DecideApproval("r", .approve), state, by: "dora").map(\.code)
        == [.partyToIt, .noDeputy])
  }

  @Test func `A37: reviews and publishes a round in which the coordinator takes part`() throws {
    var state = pool(
      .person(officer("amara", manager: "cara")), .request(request("r", by: "amara")))
    let result = try MatchingRound.run(on: state, at: now)
    let id = try state.run(DraftRound(result), context(.poolCoordinator, "cara")).id
    #expect(
      try refusal(ReviewRound(id), state, by: "cara").map(\.code)
        == [.inTheReportingLine, .passesToTheDeputy])
    _ = try state.run(ReviewRound(id), context(.poolCoordinator, "dora"))
    #expect(
      try refusal(PublishRound(id), state, by: "boris").map(\.code)
        == [.partyToIt, .passesToTheDeputy])
    #expect(refusals(PublishRound(id), state, context(.poolCoordinator)) == [.nameThePerson])
    let published = try state.run(PublishRound(id), context(.poolCoordinator, "dora"))
    #expect(published.invitations.count == 1)
  }

  @Test func `A37: is missing in no policy that is registered, and is somebody of the pool`()
    throws
  {
    var state = pool(deputies: [])
    func codes(_ policy: PoolPolicy) -> [ReasonCode] {
      refusals(RegisterRecords([.policy(policy)]), state, coordinator())
    }
    let two = try #require(PolicyVersion(2))
    #expect(codes(PoolPolicy(version: two)) == [.missing])
    #expect(codes(PoolPolicy(version: two, deputies: ["nobody"])) == [.danglingReference])
    #expect(codes(PoolPolicy(version: two, deputies: ["dora", "dora"])) == [.duplicate])
    let command = RegisterRecords([.policy(PoolPolicy(version: two, deputies: ["dora"]))])
    #expect(try state.run(command, coordinator()).added == 1)
    #expect(state.policy.deputies == ["dora"])
  }
}
