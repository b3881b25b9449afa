import CoachingPool
import Testing

/// Supervision that nobody recorded refuses here, so that a command that asks without what is known of
/// standings would refuse everybody.
@Suite struct `Standings at the commands` {
  private var state: PoolState {
    var policy = PoolPolicy()
    policy.matching.requirements.removeAll { $0.name == "supervisionIsInDate" }
    policy.matching.requirements.append("supervisionIsInDate")
    return threeCoaches(
      .policy(policy), .request(request("r", by: "amara", ranked("coach-boris"))))
  }

  private func acting(
    _ role: Role, _ person: PersonID, supervised until: Standing.Holding?
  ) -> CommandContext {
    CommandContext(
      now: now, actor: Actor("pseudonym", as: role, person: person), randomness: 3,
      standings: until.map { ["coach-boris": Standing(supervision: $0)] } ?? [:])
  }

  @Test func `R17: an invitation asks what is known of the practitioner, and nothing else`() {
    let send = SendInvitation("r", to: "coach-boris")
    let refused: [ReasonCode] = ["supervisionIsInDate"]
    #expect(
      refusals(send, state, acting(.poolCoordinator, "paula", supervised: .withoutEnd)).isEmpty)
    #expect(
      refusals(send, state, acting(.poolCoordinator, "paula", supervised: .until(today)))
        == refused)
    #expect(refusals(send, state, acting(.poolCoordinator, "paula", supervised: nil)) == refused)
  }

  @Test func `E1: so does an acceptance, if supervision has ended since`() {
    var state = state
    state.apply([.put(.invitation(invitation("i", for: "r", to: "coach-boris")))])
    let accept = AcceptInvitation("i")
    #expect(
      refusals(accept, state, acting(.practitioner, "boris", supervised: .withoutEnd)).isEmpty)
    #expect(
      refusals(accept, state, acting(.practitioner, "boris", supervised: .until(today)))
        == ["supervisionIsInDate"])
  }

  @Test func `R17: so does the publication of a round`() throws {
    var state = state
    let known = ["coach-boris": Standing(supervision: .withoutEnd)] as [PractitionerID: Standing]
    let result = try MatchingRound.run(
      MatchContext(state, at: now, standings: known), under: RoundConstraints())
    #expect(result.matches.map(\.practitioner) == ["coach-boris"])
    let draft = try state.run(DraftRound(result), coordinator())
    _ = try state.run(ReviewRound(draft.id), coordinator())
    let publish = PublishRound(draft.id)
    #expect(
      refusals(publish, state, acting(.poolCoordinator, "paula", supervised: .withoutEnd)).isEmpty)
    #expect(
      refusals(publish, state, acting(.poolCoordinator, "paula", supervised: .until(today)))
        == ["supervisionIsInDate"])
  }

  @Test func `a service works them out for commands and rounds alike`() async throws {
    let known = ["coach-boris": Standing(supervision: .withoutEnd)] as [PractitionerID: Standing]
    func service(_ standings: [PractitionerID: Standing]) -> PoolService {
      PoolService(
        store: InMemoryStore(state), clock: { now }, chance: { 5 }, standings: { _, _ in standings }
      )
    }
    #expect(try await service(known).matchingRound(at: now).matches.count == 1)
    #expect(try await service([:]).matchingRound(at: now).matches.isEmpty)
    let paula = Actor("pseudonym", as: .poolCoordinator, person: "paula")
    let sent = try await service(known).perform(SendInvitation("r", to: "coach-boris"), as: paula)
    #expect(sent.practitioner == "coach-boris")
    await #expect(throws: ServiceError.self) {
      try await service([:]).perform(SendInvitation("r", to: "coach-boris"), as: paula)
    }
  }
}
