/// Hands what is open over to the individual as an engagement comes to its end, and says by that that who
/// keeps which records is settled.
///
/// Whoever hands over names every open action, so that none goes unseen; one that is done, or let go, is
/// followed up by ``FollowUpAction`` instead. An action that is agreed on later has to be followed up or
/// handed over as well. Source: workflow section 8.3, E13, "actions/records handed over".
public struct HandOverToIndividual: Command {
  /// The name that commits keep.
  public static let name = "handOverToIndividual"
  /// The engagement.
  public let engagement: EngagementID
  /// Every action that is open.
  public let actions: [SessionActionID]

  /// Hands over.
  ///
  /// - Parameters:
  ///   - engagement: The engagement.
  ///   - actions: Every action that is open; ``PoolState/openActions(of:)`` lists them.
  public init(_ engagement: EngagementID, actions: [SessionActionID] = []) {
    self.engagement = engagement
    self.actions = actions
  }

  /// Checks who hands over and that nothing is left, and keeps it.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<HandOver> {
    var guards = CommandGuards(Self.name)
    let before = try guards.reviewed(engagement, in: state, context)
    guards.requireState(of: before, among: [.closing])
    let open = state.openActions(of: engagement)
    for action in actions.uniqued() where !open.contains(where: { $0.id == action }) {
      guards.require(false, Reason(.actionNotOpen, ["action": action.text]))
    }
    for action in open where !actions.contains(action.id) {
      guards.require(false, Reason(.actionStillOpen, ["action": action.id.text]))
    }
    try guards.refuseIfUnmet()
    var next = state.reviews[engagement] ?? Reviews(of: engagement)
    let handOver = HandOver(
      at: context.now, by: context.actor.role, actions: open.map(\.id), end: next.end)
    next.handOvers.append(handOver)
    let handed = open.map { action -> Change in
      var own = action
      own.followUp = .handedOver
      own.lookedAt = max(context.now, action.agreed)
      return .put(.sessionAction(own))
    }
    return Decision(
      handOver,
      [.put(.reviews(next))] + handed
        + state.reviewed(.handOver, before, version: before.agreementVersion, in: context))
  }
}

extension ReasonCode {
  /// An action to be handed over is none of the open ones.
  public static let actionNotOpen = ReasonCode("handOver.actionNotOpen")
  /// An action is open and would be left behind.
  public static let actionStillOpen = ReasonCode("handOver.actionStillOpen")
}
