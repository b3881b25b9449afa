import Testing

@testable import CoachingPool

/// Boris coaches in the pool as `coach-boris` and at a price as `boris-executive`; Amara, who met him in the
/// pool, asks for the executive line and ranks him.
private func pool(
  _ met: EngagementState? = .completed, with client: PersonID = "amara",
  line: ServiceLine = .pool, _ more: Record...
) -> PoolState {
  var state = PoolState(theSmallPool + [.person(officer("paula", of: "brindlewood"))])
  state.apply(
    [
      Record.practitioner(
        coach("boris-executive", person: "boris") { $0.line = .executive }),
      .request(
        request("r", by: "amara") {
          $0.provision = .executive
          $0.preferences.choice = .ranked(["boris-executive"])
        }),
    ].map { .put($0) })
  if let met {
    state.apply([
      .put(
        .engagement(
          Engagement(
            id: "e-before", kind: .coaching, participants: [client], practitioner: "coach-boris",
            state: met, proposed: moment("2025-06-15T09:00:00Z"), line: line)))
    ])
  }
  state.apply(more.map { .put($0) })
  return state
}

private let rule = PairsMoveToTheExecutiveLineByApproval()
private let approve = ApproveMoveToExecutiveLine("r", to: "boris-executive")
private let byPaulaOfThePool = context(.poolCoordinator, "paula")

@Suite struct `Moving from the pool to the executive line` {
  private func reasons(_ state: PoolState) -> [ReasonCode] {
    refusals(
      SendInvitation("r", to: "boris-executive"), state, context(.individual, "amara"))
  }

  @Test func `A21: asks for the coordinator's approval, whatever became of the pool's engagement`()
    throws
  {
    for met in EngagementState.allCases {
      #expect(reasons(pool(met)).contains(rule.code), "\(met)")
    }
    #expect(!reasons(pool(nil)).contains(rule.code))
    #expect(!reasons(pool(with: "dana")).contains(rule.code))
    #expect(!reasons(pool(line: .executive)).contains(rule.code))
    var state = pool()
    _ = try state.run(approve, byPaulaOfThePool)
    #expect(!reasons(state).contains(rule.code))
    #expect(state.requests["r"]?.waiting.approvedMoves == ["boris-executive"])
    #expect(try decide(approve, state, byPaulaOfThePool).changes.isEmpty)
  }

  @Test func `A21, A09: knows both by every record of theirs`() {
    let merged = Record.personMerge(
      PersonMerge(id: "m", kept: "amara", duplicate: "amara-2", decidedAt: now))
    #expect(
      reasons(pool(.completed, with: "amara-2", line: .pool, .person(officer("amara-2")), merged))
        .contains(rule.code))
  }

  @Test func `A21: is asked whatever the policy says, also when an invitation is accepted`() throws
  {
    var policy = PoolPolicy()
    policy.matching.requirements = []
    let invited = Record.invitation(invitation("i", for: "r", to: "boris-executive"))
    let state = pool(.completed, with: "amara", line: .pool, .policy(policy), invited)
    #expect(reasons(pool(.completed, with: "amara", line: .pool, .policy(policy))) == [rule.code])
    #expect(
      refusals(AcceptInvitation("i"), state, context(.practitioner, "boris")) == [rule.code])
  }

  @Test func `A01, A21: tells nobody but the coordinator why`() throws {
    let state = pool()
    do {
      _ = try decide(
        SendInvitation("r", to: "boris-executive"), state, context(.individual, "amara"))
      Issue.record("It was sent.")
    } catch {
      let words = error.sentences(for: .individual).joined()
      #expect(!words.contains("price") && !words.contains("pool"))
    }
  }

  @Test func `A21, A23: is a disinterested coordinator's to give, for that line alone`() {
    let state = pool()
    #expect(refusals(approve, state, context(.poolCoordinator)) == [.nameThePerson])
    #expect(
      refusals(
        ApproveMoveToExecutiveLine("r", to: "coach-boris"), state,
        context(.poolCoordinator, "boris")) == [.partyToIt, .noDeputy])
    for role in Role.allCases where role != .poolCoordinator {
      #expect(refusals(approve, state, context(role, "amara")) == [.notThisRolesCommand])
    }
    #expect(
      refusals(ApproveMoveToExecutiveLine("r", to: "coach-boris"), state, byPaulaOfThePool)
        == [.notTheExecutiveLine])
    #expect(
      refusals(ApproveMoveToExecutiveLine("x", to: "coach-boris"), state, byPaulaOfThePool)
        == [.notFound])
    var over = state
    over.apply([
      .put(
        .request(
          request("r", by: "amara") {
            $0.provision = .executive
            $0.state = .withdrawn
          }))
    ])
    #expect(refusals(approve, over, byPaulaOfThePool) == [.notLooking])
  }
}
