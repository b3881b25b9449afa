/// Records that a coordinator looked at a draft and found it good.
///
/// Nobody does who takes part in the round, or is above somebody who does: that passes to the pool's
/// deputy (rules A23, A37). Who drafts a round binds nobody, and may be anybody in the role.
public struct ReviewRound: Command {
  /// The name that commits keep.
  public static let name = "reviewRound"
  /// The round.
  public let round: RoundID

  /// Finds a draft good.
  public init(_ round: RoundID) { self.round = round }

  /// Moves the round to reviewed.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<Round> {
    var guards = CommandGuards(Self.name)
    var next = try guards.moved(round, on: .review, in: state, by: context.actor.role)
    next.reviewed = context.now
    let today = state.date(at: context.now)
    guards.requireDisinterested(context.actor, in: next, state, on: today)
    try guards.refuseIfUnmet()
    return Decision(next, [.put(.round(next))])
  }
}
