/// Records what the pool coordinator decides about a request that missed published rounds.
///
/// The count of rounds missed begins anew. Relaxing and ending are the individual's own to carry out:
/// the record says only what was agreed. The coordinator is told where the request stands, and not what
/// it says. Source: rules A06 and A24.
public struct DecideMissedRounds: Command {
  /// The name that commits keep.
  public static let name = "decideMissedRounds"
  /// The request.
  public let request: RequestID
  /// What is decided.
  public let code: MissedRoundsDecision.Code

  /// Decides about a request.
  public init(_ request: RequestID, _ code: MissedRoundsDecision.Code) {
    self.request = request
    self.code = code
  }

  /// Checks who decides, and keeps the decision.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<RequestStanding> {
    var guards = CommandGuards(Self.name)
    var next = try guards.found(state.requests[request], .request, request.text)
    guards.requireRole(context.actor, among: [.poolCoordinator])
    guards.requireIndividualOrCoordinator(
      context.actor, of: next, in: state, on: state.date(at: context.now))
    guards.require(
      next.state.looksForAPractitioner, Reason(.notLooking, ["state": next.state.rawValue]))
    try guards.refuseIfUnmet()
    next.waiting.decision = MissedRoundsDecision(
      code, decided: context.now, missedRounds: next.waiting.missedRounds)
    next.waiting.missedRounds = 0
    return Decision(RequestStanding(next), [.put(.request(next))])
  }
}
