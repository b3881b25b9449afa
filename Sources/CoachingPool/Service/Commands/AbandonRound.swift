/// Gives a round up before it is published; nobody hears of it.
public struct AbandonRound: Command {
  /// The name that commits keep.
  public static let name = "abandonRound"
  /// The round.
  public let round: RoundID

  /// Gives a round up.
  public init(_ round: RoundID) { self.round = round }

  /// Moves the round to abandoned.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<Round> {
    var guards = CommandGuards(Self.name)
    var next = try guards.moved(round, on: .abandon, in: state, by: context.actor.role)
    next.ended = context.now
    try guards.refuseIfUnmet()
    return Decision(next, [.put(.round(next))])
  }
}
