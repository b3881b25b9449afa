/// Takes nobody on for a time: until when, and without a reason.
///
/// It is the practitioner's, or the pool coordinator's. Engagements under way go on, and open invitations may
/// still be answered. Source: workflow section 8.6; rule A19, at most 52 weeks.
public struct PausePractitioner: Command {
  /// The name that commits keep.
  public static let name = "pausePractitioner"
  /// The membership.
  public let practitioner: PractitionerID
  /// The day on which they mean to be back.
  public let returns: CivilDate

  /// Sets a pause.
  public init(_ practitioner: PractitionerID, returns: CivilDate) {
    self.practitioner = practitioner
    self.returns = returns
  }

  /// Checks who pauses and for how long.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<PractitionerStatus> {
    var step = try MembershipStep(Self.name, practitioner, state, context)
    try step.requireConcerned()
    let today = step.today
    let last = today.adding(days: state.policy.engagements.mostPauseDays)
    step.guards.require(
      today < returns && returns <= last,
      Reason(.returnsOutOfRange, ["after": "\(today)", "last": "\(last)"]))
    step.move(on: .pause)
    step.file.pause = MembershipPause(returns: returns, by: context.actor.role)
    return try step.decision()
  }
}

extension ReasonCode {
  /// The day of return lies in the past or too far ahead.
  public static let returnsOutOfRange = ReasonCode("membership.returnsOutOfRange")
}
