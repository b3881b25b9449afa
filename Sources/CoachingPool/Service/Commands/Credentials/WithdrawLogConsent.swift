/// Takes back the consent to be named in the practitioner's log of hours for an engagement.
///
/// It is for whoever gave it. From that moment on the log has a neutral label; one that was made before is
/// in other hands.
public struct WithdrawLogConsent: Command {
  /// The name that commits keep.
  public static let name = "withdrawLogConsent"
  /// The engagement.
  public let engagement: EngagementID

  /// Takes a consent back.
  public init(_ engagement: EngagementID) { self.engagement = engagement }

  /// Checks who takes it back and that there is one, and keeps it.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<LogConsent> {
    var guards = CommandGuards(Self.name)
    let engagement = try guards.found(
      state.engagements[engagement], .engagement, engagement.text)
    let person = try guards.requireParticipant(context.actor, in: engagement, state)
    let standing = state.logConsent(of: person, in: engagement.id, at: context.now)
    guards.require(standing != nil, Reason(.noLogConsent))
    try guards.refuseIfUnmet()
    guard var next = standing else { throw Refusal(Self.name, [Reason(.noLogConsent)]) }
    next.withdrawn = context.now
    var pen = AuditPen(state, context)
    return Decision(
      next,
      [.put(.logConsent(next)), pen.entry(.withdrawLogConsent, of: engagement)]
        + engagement.answered(in: context))
  }
}

extension ReasonCode {
  /// There is no consent that could be taken back.
  public static let noLogConsent = ReasonCode("log.noConsent")
}
