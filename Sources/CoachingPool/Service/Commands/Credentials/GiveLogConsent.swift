/// Consents to be named in the practitioner's log of hours for an engagement.
///
/// It is for anybody who takes part, for themselves alone; of a team each decides on their own. Given again
/// it changes nothing.
public struct GiveLogConsent: Command {
  /// The name that commits keep.
  public static let name = "giveLogConsent"
  /// The engagement.
  public let engagement: EngagementID

  /// Consents.
  public init(_ engagement: EngagementID) { self.engagement = engagement }

  /// Checks who consents, and keeps it.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<LogConsent> {
    var guards = CommandGuards(Self.name)
    let engagement = try guards.found(
      state.engagements[engagement], .engagement, engagement.text)
    let person = try guards.requireParticipant(context.actor, in: engagement, state)
    if let known = state.logConsent(of: person, in: engagement.id, at: context.now) {
      return Decision(known, [])
    }
    let consent = LogConsent(
      id: context.newIdentifier("consent", absentFrom: state.logConsents),
      engagement: engagement.id, person: person, given: context.now)
    var pen = AuditPen(state, context)
    return Decision(
      consent,
      [.put(.logConsent(consent)), pen.entry(.giveLogConsent, of: engagement)]
        + engagement.answered(in: context))
  }
}
