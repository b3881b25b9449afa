/// Notes what became of an action, or that it goes on to another day.
///
/// It may be noted after the end as well, but nothing is opened any more by then. That an action is handed
/// over is said by ``HandOverToIndividual`` alone, which leaves none out. Source: S2-24; workflow section
/// 8.3, E13.
public struct FollowUpAction: Command {
  /// The name that commits keep.
  public static let name = "followUpAction"
  /// The action.
  public let action: SessionActionID
  /// What became of it; open where it goes on.
  public let followUp: SessionAction.FollowUp
  /// By which day, where it goes on; `nil` for as before.
  public let due: CivilDate?

  /// Notes what became of an action.
  public init(
    _ action: SessionActionID, _ followUp: SessionAction.FollowUp, due: CivilDate? = nil
  ) {
    self.action = action
    self.followUp = followUp
    self.due = due
  }

  /// Checks who looks at it, and keeps what they say.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<SessionAction> {
    var guards = CommandGuards(Self.name)
    var next = try guards.found(state.actions[action], .sessionAction, action.text)
    let engagement = try guards.found(
      state.engagements[next.engagement], .engagement, next.engagement.text)
    _ = try guards.requireSide(context, of: engagement, in: state)
    if let due {
      let today = state.date(at: context.now)
      guards.require(due >= today, Reason(.dueInThePast, ["due": "\(due)"]))
    }
    guards.require(followUp != .handedOver, Reason(.handedOverWithAll))
    guards.require(followUp != .open || engagement.state.isLive, Reason(.openAfterTheEnd))
    try guards.refuseIfUnmet()
    next.followUp = followUp
    next.due = due ?? next.due
    next.lookedAt = max(context.now, next.agreed)
    return Decision(next, [.put(.sessionAction(next))] + engagement.answered(in: context))
  }
}

extension ReasonCode {
  /// An action is handed over together with every other that is open.
  public static let handedOverWithAll = ReasonCode("action.handedOverWithAll")
  /// The engagement is over, so that no action is open any longer.
  public static let openAfterTheEnd = ReasonCode("action.openAfterTheEnd")
}
