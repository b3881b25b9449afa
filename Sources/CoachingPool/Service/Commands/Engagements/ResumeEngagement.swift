/// Goes on after a pause, on the day that was meant or another.
///
/// Source: workflow section 8.3, E9.
public struct ResumeEngagement: Command {
  /// The name that commits keep.
  public static let name = "resumeEngagement"
  /// The engagement.
  public let engagement: EngagementID

  /// Goes on.
  public init(_ engagement: EngagementID) { self.engagement = engagement }

  /// Checks who goes on, and ends the pause.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<Engagement> {
    var step = try EngagementStep(Self.name, engagement, state, context)
    try step.take(.resume)
    step.next.endPause(at: context.now)
    return try step.decision()
  }
}
