/// Lets a practitioner take people on, once everything is on file that the pool asks for.
///
/// It is the pool coordinator's; PoolState/readinessToGoLive(of:on:) says beforehand what is missing. Source: workflow section 8.6.
public struct GoLive: Command {
  /// The name that commits keep.
  public static let name = "goLive"
  /// The membership.
  public let practitioner: PractitionerID

  /// Names the membership.
  public init(_ practitioner: PractitionerID) { self.practitioner = practitioner }

  /// Checks the file, with everything that is missing, and moves the membership on.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<PractitionerStatus> {
    var step = try MembershipStep(Self.name, practitioner, state, context)
    try step.requireConcerned()
    step.move(on: .goLive)
    step.requireNoOtherPause()
    step.guards.require(state.readinessToGoLive(of: practitioner, on: step.today))
    return try step.decision()
  }
}
