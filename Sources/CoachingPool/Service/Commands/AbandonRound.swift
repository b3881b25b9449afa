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
    var next = try guards.found(state.rounds[round], .round, round.text)
    next.state =
      guards.move(RoundMachine.table, from: next.state, on: .abandon, by: context.actor.role)
      ?? next.state
    next.ended = context.now
    try guards.refuseIfUnmet()
    return Decision(next, [.put(.round(next))])
  }
}
