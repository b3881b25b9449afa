/// Answers that an engagement still stands, so that the clock begins anew.
///
/// Answering without having been asked is as good. An individual who wants it to end says so by
/// ``AnswerChemistry``, ``CancelEngagement`` or ``EndEarly``. Source: rules A19 and A33.
public struct ConfirmEngagement: Command {
  /// The name that commits keep.
  public static let name = "confirmEngagement"
  /// The engagement.
  public let engagement: EngagementID

  /// Answers for an engagement.
  public init(_ engagement: EngagementID) { self.engagement = engagement }

  /// Checks who answers, and keeps the moment.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<EngagementStanding> {
    var step = try EngagementStep(Self.name, engagement, state, context)
    try step.take(.confirm)
    step.next.confirmed = context.now
    return try step.decision()
  }
}
