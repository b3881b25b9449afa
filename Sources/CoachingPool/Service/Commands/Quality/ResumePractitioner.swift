/// Takes people on again after a pause, with everything still on file that the pool asks for of those whom
/// it follows.
///
/// A practitioner ends a pause of their own; one that somebody of the pool set is the pool coordinator's to
/// end. A pause that has to do with something else is ended where it was begun. Source: workflow section 8.6.
public struct ResumePractitioner: Command {
  /// The name that commits keep.
  public static let name = "resumePractitioner"
  /// The membership.
  public let practitioner: PractitionerID

  /// Names the membership.
  public init(_ practitioner: PractitionerID) { self.practitioner = practitioner }

  /// Checks who ends the pause and what is on file.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<PractitionerStatus> {
    var step = try MembershipStep(Self.name, practitioner, state, context)
    try step.requireConcerned()
    let isOwn = step.file.pause?.by == .practitioner || step.next.status != .paused
    step.guards.require(
      context.actor.role != .practitioner || isOwn,
      Reason(.pauseIsThePools))
    step.requireNoOtherPause()
    if state.follows(practitioner) {
      step.guards.require(state.readinessToGoLive(of: practitioner, on: step.today))
    }
    step.move(on: .resume)
    return try step.decision()
  }
}

extension ReasonCode {
  /// The pause was set by the pool, and is ended where it was set.
  public static let pauseIsThePools = ReasonCode("membership.pauseIsThePools")
}
