/// Goes on to contracting without a chemistry meeting, where the policy allows it.
///
/// The other engagements of the same request end; where there are such, or open invitations, only the
/// individual chooses. Source: workflow section 8.3, E5; rule A35.
public struct SkipChemistry: Command {
  /// The name that commits keep.
  public static let name = "skipChemistry"
  /// The engagement.
  public let engagement: EngagementID

  /// Goes on without a meeting.
  public init(_ engagement: EngagementID) { self.engagement = engagement }

  /// Checks who goes on and what the policy says, and moves to contracting.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<EngagementStanding> {
    var step = try EngagementStep(Self.name, engagement, state, context)
    try step.take(.skipChemistry)
    step.guards.require(step.terms.maySkipChemistry, Reason(.chemistryIsRequired))
    step.guards.require(
      context.actor.role == .individual || !step.isOneOfSeveral, Reason(.individualChooses))
    step.becomeTheOneChosen()
    return try step.decision()
  }
}

extension ReasonCode {
  /// Others are asked or met besides, and choosing among them is the individual's.
  public static let individualChooses = ReasonCode("engagement.individualChooses")
  /// The policy asks for a chemistry meeting.
  public static let chemistryIsRequired = ReasonCode("engagement.chemistryIsRequired")
}
