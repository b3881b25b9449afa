/// Begins to bring an engagement to its end.
///
/// The two may once a session was held; the system does when the last session that was planned is held.
/// Source: workflow section 8.3, E11.
public struct BeginClosing: Command {
  /// The name that commits keep.
  public static let name = "beginClosing"
  /// The engagement.
  public let engagement: EngagementID

  /// Begins to close.
  public init(_ engagement: EngagementID) { self.engagement = engagement }

  /// Checks who closes and what was held, and moves to closing.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<EngagementStanding> {
    var step = try EngagementStep(Self.name, engagement, state, context)
    try step.take(.beginClosing)
    let sessions = step.sessions
    step.guards.require(sessions.held > 0, Reason(.noSessionHeld))
    let open = sessions.open(of: step.before.plan)
    step.guards.require(
      context.actor.role != .system || open == 0,
      Reason(.sessionsStillPlanned, ["planned": "\(open)"]))
    return try step.decision()
  }
}

extension ReasonCode {
  /// No session was held yet.
  public static let noSessionHeld = ReasonCode("engagement.noSessionHeld")
  /// Sessions are planned that were not held yet.
  public static let sessionsStillPlanned = ReasonCode("engagement.sessionsStillPlanned")
}
