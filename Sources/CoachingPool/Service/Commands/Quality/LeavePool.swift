/// Leaves the pool.
///
/// It is the practitioner's, or the pool coordinator's for them. Engagements under way do not end by it: PoolState/missingPractitioners(at:for:) names those for whom another practitioner is to be found. Source: workflow section 8.6.
public struct LeavePool: Command {
  /// The name that commits keep.
  public static let name = "leavePool"
  /// The membership.
  public let practitioner: PractitionerID

  /// Names the membership.
  public init(_ practitioner: PractitionerID) { self.practitioner = practitioner }

  /// Checks who leaves, and ends the membership.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<PractitionerStatus> {
    var step = try MembershipStep(Self.name, practitioner, state, context)
    try step.requireConcerned()
    step.move(on: .leave)
    return try step.decision()
  }
}
