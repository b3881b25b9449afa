/// Keeps that the complainant was told that their complaint came in.
///
/// It is for a coordinator who has no part in the matter, within the policy's days; when those run out is in
/// ``PoolState/complaintsDue(at:for:)``. Source: the data protection regulator's complaints process.
public struct AcknowledgeComplaint: Command {
  /// The name that commits keep.
  public static let name = "acknowledgeComplaint"
  /// The complaint.
  public let complaint: ComplaintID

  /// Acknowledges a complaint.
  public init(_ complaint: ComplaintID) { self.complaint = complaint }

  /// Checks who acknowledges it, and keeps it.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<ComplaintStanding> {
    var guards = CommandGuards(Self.name)
    var next = try guards.complaint(complaint, forACoordinatorIn: context, state)
    guards.step(.acknowledge, &next, state, context)
    return try guards.kept(next, state)
  }
}
