/// Publishes a reviewed round: all of its pairs go out as invitations in one step, or none does.
///
/// Every pair is judged again on the pool as it now is and as the invitations before it leave it, so that
/// nobody is asked beyond their places. A request that found nobody counts one more round missed, and so
/// does one that the round left out though it could have taken part, as far as the policy says so
/// (``RequestPolicy/leavingOut``). None is left behind in silence: where one has missed as many as the
/// policy allows, a coordinator decides about it first. A refusal leaves the round as it was.
/// Whoever takes part in it, or is above somebody who does, does not publish it: that passes to the
/// pool's deputy. Source: workflow section 8.2; rules A04, A06, A23 and A37.
public struct PublishRound: Command {
  /// What publication led to.
  public struct Outcome: Hashable, Sendable {
    /// The round, published.
    public let round: Round
    /// The invitations, in the order of request and practitioner identifiers.
    public let invitations: [Invitation]
  }

  /// The name that commits keep.
  public static let name = "publishRound"
  /// The round.
  public let round: RoundID

  private let rules: RuleSet

  /// Publishes a round.
  ///
  /// - Parameters:
  ///   - round: The round.
  ///   - rules: Where the policy's rule names are looked up.
  public init(_ round: RoundID, rules: RuleSet = .standard) {
    self.round = round
    self.rules = rules
  }

  /// Checks the move, every pair and every request that misses the round, and sends the invitations.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<Outcome> {
    var guards = CommandGuards(Self.name)
    var next = try guards.moved(round, on: .publish, in: state, by: context.actor.role)
    next.ended = context.now
    guards.require(
      next.policyVersion == state.policy.version,
      Reason(
        .policyChanged,
        ["decided": "\(next.policyVersion)", "inForce": "\(state.policy.version)"]))
    let matching = context.matching(state)
    guards.requireDisinterested(context.actor, in: next, state, on: matching.date)
    let left = (next.unmatched + next.leftOutAndMissing(in: state))
      .filter { MatchField.takesPart($0, in: matching) }.compactMap { state.requests[$0] }
    for request in left
    where request.needsADecisionBeforeMissingAnotherRound(under: state.policy.requests) {
      guards.require(
        false,
        Reason(
          .leftBehindInSilence,
          ["request": request.id.text, "missed": "\(request.waiting.missedRounds)"],
          audience: .coordinator))
    }
    var plan: InvitationPlan
    do throws(ValidationError) {
      plan = try InvitationPlan(
        on: state, after: left.map { .put(.request($0.afterMissingARound())) }, rules: rules,
        in: context)
    } catch { throw Refusal(Self.name, error) }
    var invitations: [Invitation] = []
    for match in next.matches {
      do throws(Refusal) {
        invitations.append(
          try plan.send(match.request, to: match.practitioner, order: .anyoneListed))
      } catch {
        guards.require(
          Verdict(error.reasons.map { $0.ofPair(match.request, match.practitioner) }))
      }
    }
    try guards.refuseIfUnmet()
    return Decision(
      Outcome(round: next, invitations: invitations), plan.changes + [.put(.round(next))])
  }
}

extension Round {
  /// The requests that the round left out and that have thereby missed it, by the policy in force.
  fileprivate func leftOutAndMissing(in state: PoolState) -> [RequestID] {
    switch state.policy.requests.leavingOut {
    case .countsForNobody: return []
    case .countsForAll: return leftOut
    case .countsForTheKind:
      struct Part: Hashable {
        let kind: ServiceKind
        let provision: Provision
        init(_ request: Request) { (kind, provision) = (request.kind, request.provision) }
      }
      let taken = Set(
        (matches.map(\.request) + unmatched).compactMap { state.requests[$0].map(Part.init) })
      return leftOut.filter { state.requests[$0].map { taken.contains(Part($0)) } == true }
    }
  }
}

extension Reason {
  /// The reason with the pair that it is about, for the coordinator.
  fileprivate func ofPair(_ request: RequestID, _ practitioner: PractitionerID) -> Reason {
    Reason(
      code,
      [
        ReasonValue(name: "record", value: RecordKey(.request, request.text).description),
        ReasonValue(
          name: "field", value: RecordKey(.practitioner, practitioner.text).description),
      ] + values, audience: audience)
  }
}

extension ReasonCode {
  /// A request would miss another round and no coordinator decided about it.
  public static let leftBehindInSilence = ReasonCode("round.leftBehindInSilence")
}
