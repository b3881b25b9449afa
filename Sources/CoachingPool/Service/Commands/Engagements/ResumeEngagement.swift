/// Goes on after a pause, on the day that was meant or another.
///
/// The two end their own pause. One that the pool coordinator made is the coordinator's to end until the day
/// on which work was to go on, and from then on theirs as well. Source: workflow section 8.3, E9; rules A16
/// and A19.
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
  ) throws(Refusal) -> Decision<EngagementStanding> {
    var step = try EngagementStep(Self.name, engagement, state, context)
    try step.take(.resume)
    if let pause = step.before.currentPause {
      let isTheirs = context.actor.role != .poolCoordinator
      if pause.isByCoordinator {
        step.guards.require(
          !isTheirs || pause.returns <= step.today,
          Reason(.coordinatorsPause, ["returns": "\(pause.returns)"]))
      } else {
        step.guards.require(isTheirs, Reason(.pauseOfTheTwo))
      }
    }
    step.next.endPause(at: context.now)
    return try step.decision()
  }
}

extension ReasonCode {
  /// The pool coordinator made the pause, and ends it.
  public static let coordinatorsPause = ReasonCode("engagement.coordinatorsPause")
  /// The two made the pause, and end it.
  public static let pauseOfTheTwo = ReasonCode("engagement.pauseOfTheTwo")
}
