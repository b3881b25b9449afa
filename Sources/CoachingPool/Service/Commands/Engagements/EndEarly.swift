/// Ends an engagement before its planned end.
///
/// The two may once work began, or a session was held; until then they decline or cancel. The pool
/// coordinator may in any live state for three reasons: the practitioner cannot be had, somebody left,
/// or conduct. A referral to other support is the practitioner's to give with the individual, in any
/// live state; of it nothing is kept but the code. A formal purpose is kept as "other". Source: workflow
/// section 8.3, E14 and E15; rules R04, A03, A19, A32 and A36.
public struct EndEarly: Command {
  /// The name that commits keep.
  public static let name = "endEarly"
  /// The engagement.
  public let engagement: EngagementID
  /// Why.
  public let code: ClosureCode
  /// Which support routes were given, for a referral; not kept.
  public let route: SupportRoute.Audience?
  /// Whether the individual agrees, for a referral.
  public let individualAgrees: Bool

  /// Ends an engagement.
  public init(
    _ engagement: EngagementID, because code: ClosureCode, route: SupportRoute.Audience? = nil,
    individualAgrees: Bool = false
  ) {
    self.engagement = engagement
    self.code = code
    self.route = route
    self.individualAgrees = individualAgrees
  }

  /// Checks who ends it and why, and moves to ended early.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<EngagementStanding> {
    var step = try EngagementStep(Self.name, engagement, state, context)
    let isReferral = code == .referred
    try step.take(isReferral ? .refer : .endEarly)
    if isReferral {
      step.guards.require(individualAgrees, Reason(.referralNotAgreed))
      step.guards.require(
        state.policy.supportRoutes.contains { $0.audience == route },
        Reason(.referralWithoutRoute))
    } else {
      step.guards.requireCode(code, for: context.actor.role)
      step.requireMissedSessions(code)
      let hasBegun = [.active, .paused, .closing].contains(step.before.state)
      step.guards.require(
        hasBegun || context.actor.role == .poolCoordinator || step.sessions.held > 0,
        Reason(.nothingBegan))
    }
    step.guards.requireAfterTheLastSession(step.sessions, context)
    step.close(code)
    step.askForEvaluation()
    return try step.decision(because: code.stored.rawValue)
  }
}

extension ReasonCode {
  /// No session was held yet, so that the engagement is declined or called off instead.
  public static let nothingBegan = ReasonCode("engagement.nothingBegan")
  /// The individual does not agree to the referral.
  public static let referralNotAgreed = ReasonCode("engagement.referralNotAgreed")
  /// No support route was given.
  public static let referralWithoutRoute = ReasonCode("engagement.referralWithoutRoute")
}
