/// Ends a membership for good.
///
/// It is the pool coordinator's. Why, stands in no record of the membership: where conduct is the reason, a complaint keeps it. Source: workflow section 8.6.
public struct RemovePractitioner: Command {
  /// The name that commits keep.
  public static let name = "removePractitioner"
  /// The membership.
  public let practitioner: PractitionerID

  /// Names the membership.
  public init(_ practitioner: PractitionerID) { self.practitioner = practitioner }

  /// Checks who decides, and ends the membership.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<PractitionerStatus> {
    var step = try MembershipStep(Self.name, practitioner, state, context)
    try step.requireConcerned()
    step.move(on: .remove)
    return try step.decision()
  }
}
