/// Calls an engagement off while the agreement is made and no session was held.
///
/// Once a session was held it ends early instead, so that the session stays counted; see ``EndEarly``. A
/// sponsor calls nothing off. Source: workflow section 8.3, E7; rule A32.
public struct CancelEngagement: Command {
  /// The name that commits keep.
  public static let name = "cancelEngagement"
  /// The engagement.
  public let engagement: EngagementID
  /// Why.
  public let code: ClosureCode

  /// Calls an engagement off.
  public init(_ engagement: EngagementID, because code: ClosureCode) {
    self.engagement = engagement
    self.code = code
  }

  /// Checks who calls it off and why, and moves to cancelled.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<EngagementStanding> {
    var step = try EngagementStep(Self.name, engagement, state, context)
    try step.take(.cancel)
    step.guards.require(step.sessions.held == 0, Reason(.sessionWasHeld))
    step.guards.requireCode(code, for: context.actor.role)
    step.requireMissedSessions(code)
    step.guards.require(code != .referred, Reason(.referralEndsEarly))
    step.close(code)
    return try step.decision(because: code.stored.rawValue)
  }
}

extension CommandGuards {
  /// Requires that a role may give a code of closure.
  mutating func requireCode(_ code: ClosureCode, for role: Role) {
    let theirs = ClosureCode.allCases.filter { $0.givers.contains(role) }
    require(
      theirs.contains(code),
      Reason(
        .codeNotForThisRole,
        [
          "code": code.rawValue, "role": role.rawValue,
          "codes": theirs.isEmpty ? "none" : theirs.map(\.rawValue).joined(separator: ", "),
        ]))
  }
}

extension ReasonCode {
  /// A session was held, so that the engagement can only end early.
  public static let sessionWasHeld = ReasonCode("engagement.sessionWasHeld")
  /// The code of closure is another role's to give.
  public static let codeNotForThisRole = ReasonCode("engagement.codeNotForThisRole")
  /// A referral is given as an early end, with its route.
  public static let referralEndsEarly = ReasonCode("engagement.referralEndsEarly")
}
