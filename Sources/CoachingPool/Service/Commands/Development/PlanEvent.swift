/// Plans an event of the pool, or changes the plan of one that is still ahead.
///
/// An event of the past may be planned too, so that one that nobody entered in time can have its attendance
/// recorded. Source: S0-20 to S0-22, S1-24.
public struct PlanEvent: Command {
  /// The name that commits keep.
  public static let name = "planEvent"
  /// What it is to be.
  public let plan: PoolEventPlan
  /// The event whose plan changes; `nil` for a new one.
  public let event: PoolEventID?

  /// Plans an event.
  public init(_ plan: PoolEventPlan) {
    self.plan = plan
    event = nil
  }

  /// Changes the plan of an event that did not take place yet.
  public init(_ plan: PoolEventPlan, changing event: PoolEventID) {
    self.plan = plan
    self.event = event
  }

  /// Checks the plan, and keeps the event.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<PoolEvent> {
    var guards = CommandGuards(Self.name)
    var next: PoolEvent
    if let event {
      next = try guards.found(state.poolEvents[event], .poolEvent, event.text)
      next.plan = plan
      next.state =
        guards.move(
          PoolEventMachine.table, from: next.state, on: .change, by: context.actor.role)
        ?? next.state
    } else {
      next = PoolEvent(
        id: context.newIdentifier("event", absentFrom: state.poolEvents), plan: plan)
      next.state =
        guards.move(PoolEventMachine.table, from: nil, on: .plan, by: context.actor.role)
        ?? next.state
    }
    guards.require(next.faults(in: state.policy))
    guards.require(state.referenceFaults(of: .poolEvent(next)))
    try guards.refuseIfUnmet()
    return Decision(next, [.put(.poolEvent(next))])
  }
}
