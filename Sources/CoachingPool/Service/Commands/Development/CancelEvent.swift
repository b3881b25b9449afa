/// Says that an event will not take place.
public struct CancelEvent: Command {
  /// The name that commits keep.
  public static let name = "cancelEvent"
  /// The event.
  public let event: PoolEventID

  /// Calls an event off.
  public init(_ event: PoolEventID) { self.event = event }

  /// Checks that it is still ahead, and keeps that it is called off.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<PoolEvent> {
    var guards = CommandGuards(Self.name)
    var next = try guards.found(state.poolEvents[event], .poolEvent, event.text)
    next.state =
      guards.move(PoolEventMachine.table, from: next.state, on: .cancel, by: context.actor.role)
      ?? next.state
    try guards.refuseIfUnmet()
    return Decision(next, [.put(.poolEvent(next))])
  }
}
