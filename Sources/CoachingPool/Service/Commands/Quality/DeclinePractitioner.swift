/// Does not take on somebody who asked to join.
///
/// It is the pool coordinator's; the membership is left as if they had left, so that they may ask again. Source: workflow section 8.6.
public struct DeclinePractitioner: Command {
  /// The name that commits keep.
  public static let name = "declinePractitioner"
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
    step.move(on: .decline)
    return try step.decision()
  }
}
