/// Accepts somebody who asked to join, subject to what has to be on file before they take people on.
///
/// It is the pool coordinator's. Source: workflow section 8.6.
public struct ApprovePractitioner: Command {
  /// The name that commits keep.
  public static let name = "approvePractitioner"
  /// The membership.
  public let practitioner: PractitionerID

  /// Names the membership.
  public init(_ practitioner: PractitionerID) { self.practitioner = practitioner }

  /// Checks who decides, and moves the membership on.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<PractitionerStatus> {
    var step = try MembershipStep(Self.name, practitioner, state, context)
    try step.requireConcerned()
    step.move(on: .approve)
    return try step.decision()
  }
}
