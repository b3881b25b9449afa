/// Sets, or moves, the date of a chemistry meeting.
///
/// A meeting that took place unplanned is put down with its date. Source: workflow section 8.3, E2.
public struct PlanChemistry: Command {
  /// The name that commits keep.
  public static let name = "planChemistry"
  /// The engagement.
  public let engagement: EngagementID
  /// When and how the two meet.
  public let meeting: Chemistry.Meeting

  /// Plans a meeting.
  public init(_ engagement: EngagementID, at moment: Instant, mode: MeetingMode) {
    self.engagement = engagement
    meeting = Chemistry.Meeting(at: moment, mode: mode)
  }

  /// Checks who plans and when, and keeps the meeting.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<EngagementStanding> {
    var step = try EngagementStep(Self.name, engagement, state, context)
    try step.take(.planChemistry)
    step.guards.require(
      meeting.at >= step.before.proposed,
      Reason(.meetingBeforeTheProposal, ["proposed": "\(step.before.proposed)"]))
    step.next.chemistry.meeting = meeting
    step.next.confirmed = context.now
    return try step.decision()
  }
}

extension ReasonCode {
  /// A chemistry meeting lies before the engagement was proposed.
  public static let meetingBeforeTheProposal = ReasonCode("engagement.meetingBeforeTheProposal")
}
