/// Asks that a closed complaint be looked at again, by another handler.
///
/// It is for the complainant or for the practitioner, once in all, after they were told the outcome. The
/// first decision stays on record beside the second.
public struct AskForComplaintReview: Command {
  /// The name that commits keep.
  public static let name = "askForComplaintReview"
  /// The complaint.
  public let complaint: ComplaintID

  /// Asks for a review.
  public init(_ complaint: ComplaintID) { self.complaint = complaint }

  /// Checks who asks, and that nobody did before.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<ComplaintStanding> {
    var guards = CommandGuards(Self.name)
    var next = try guards.complaint(complaint, state) {
      state.isComplainant(context.actor, of: $0)
        || state.isPractitionerTold(context.actor, of: $0)
    }
    guards.require(next.reviewAsked == nil, Reason(.reviewedBefore))
    guards.step(.review, &next, state, context)
    next.handler = nil
    return try guards.kept(next, state)
  }
}

extension ReasonCode {
  /// The complaint was looked at again before.
  public static let reviewedBefore = ReasonCode("complaint.reviewedBefore")
}
