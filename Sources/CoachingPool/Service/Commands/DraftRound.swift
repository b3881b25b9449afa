/// Keeps what a round decided as a draft, or puts it in the place of an earlier draft.
///
/// The round itself is run before, outside the service, on a snapshot; a draft that the pool has
/// outrun since is found out when it is published.
///
/// ```swift
/// let result = try await service.matchingRound(under: constraints, at: now)
/// let draft = try await service.perform(DraftRound(result), as: coordinator)
/// ```
public struct DraftRound: Command {
  /// The name that commits keep.
  public static let name = "draftRound"
  /// What was decided.
  public let result: RoundResult
  /// The draft in whose place it comes.
  public let replaced: RoundID?

  /// Keeps a result.
  public init(_ result: RoundResult, replacing replaced: RoundID? = nil) {
    self.result = result
    self.replaced = replaced
  }

  /// Checks that the round was decided under the policy in force.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<Round> {
    var guards = CommandGuards(Self.name)
    var id = context.newIdentifier("round", absentFrom: state.rounds)
    var from: RoundState?
    if let replaced {
      let stored = try guards.found(state.rounds[replaced], .round, replaced.text)
      id = stored.id
      from = stored.state
    }
    _ = guards.move(
      RoundMachine.table, from: from, on: replaced == nil ? .begin : .decideAgain,
      by: context.actor.role)
    guards.require(
      result.policyVersion == state.policy.version,
      Reason(
        .policyChanged,
        ["decided": "\(result.policyVersion)", "inForce": "\(state.policy.version)"]))
    let round = Round(id: id, result)
    guards.require(round.faults())
    guards.require(state.referenceFaults(of: .round(round)))
    try guards.refuseIfUnmet()
    return Decision(round, [.put(.round(round))])
  }
}

extension ReasonCode {
  /// A round was decided under a policy that is no longer in force.
  public static let policyChanged = ReasonCode("round.policyChanged")
}
