/// Records that a coordinator looked at a draft and found it good.
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
    try guards.refuseIfUnmet()
    return Decision(next, [.put(.round(next))])
  }
}
