/// Pauses an engagement until a date, without a reason.
///
/// The two may pause it. The pool coordinator may where the practitioner cannot be had, or while a
/// complaint about conduct is looked into, without prejudice: that ground is asked for and kept nowhere,
/// and such a pause is the coordinator's alone to end until the day on which work was to go on. Source:
/// workflow section 8.3, E8; rules A16, A19 and A33.
public struct PauseEngagement: Command {
  /// Why a pool coordinator pauses an engagement.
  public enum Ground: String, Hashable, Sendable, Codable, CaseIterable {
    /// The practitioner cannot be had for a time.
    case practitionerUnavailable
    /// A complaint is looked into.
    case conduct
  }

  /// The name that commits keep.
  public static let name = "pauseEngagement"
  /// The engagement.
  public let engagement: EngagementID
  /// The day on which the two mean to go on.
  public let returns: CivilDate
  /// Why a coordinator pauses it; `nil` for the two.
  public let ground: Ground?

  /// Pauses an engagement.
  public init(_ engagement: EngagementID, until returns: CivilDate, because ground: Ground? = nil) {
    self.engagement = engagement
    self.returns = returns
    self.ground = ground
  }

  /// Checks who pauses and until when, and keeps the pause.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<EngagementStanding> {
    var step = try EngagementStep(Self.name, engagement, state, context)
    try step.take(.pause)
    let days = returns.dayNumber - step.today.dayNumber
    let most = step.terms.mostPauseDays
    step.guards.require(
      (1...max(1, most)).contains(days),
      Reason(.pauseOutOfRange, ["returns": "\(returns)", "most": "\(most)"]))
    if context.actor.role == .poolCoordinator {
      step.guards.require(ground != nil, Reason(.pauseNeedsAGround))
    } else {
      step.guards.require(ground == nil, Reason(.pauseHoldsNoReason))
    }
    step.next.pauses.append(
      Pause(began: context.now, returns: returns, isByCoordinator: ground != nil))
    return try step.decision()
  }
}

extension ReasonCode {
  /// A pause ends today or before, or later than the policy allows.
  public static let pauseOutOfRange = ReasonCode("engagement.pauseOutOfRange")
  /// A coordinator pauses an engagement on a named ground only.
  public static let pauseNeedsAGround = ReasonCode("engagement.pauseNeedsAGround")
  /// The two pause without a reason.
  public static let pauseHoldsNoReason = ReasonCode("engagement.pauseHoldsNoReason")
}
