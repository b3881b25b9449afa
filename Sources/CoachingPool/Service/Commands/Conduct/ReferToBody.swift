/// Keeps that a complaint was referred to a professional body.
///
/// It is for the handler, while it is looked into or after the decision. Source: rule A16.
public struct ReferToBody: Command {
  /// The name that commits keep.
  public static let name = "referToBody"
  /// The complaint.
  public let complaint: ComplaintID
  /// The body.
  public let body: ProfessionalBody

  /// Refers a complaint.
  public init(_ complaint: ComplaintID, to body: ProfessionalBody) {
    self.complaint = complaint
    self.body = body
  }

  /// Checks who refers it, and keeps it.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<ComplaintStanding> {
    var guards = CommandGuards(Self.name)
    var next = try guards.complaint(complaint, forItsHandlerIn: context, state)
    guards.step(.refer, &next, state, context)
    guards.require(
      !next.referrals.contains { $0.body == body },
      Reason(.referredBefore, ["body": body.code]))
    next.referrals.append(BodyReferral(to: body, on: state.date(at: context.now)))
    return try guards.kept(next, state)
  }
}

extension ReasonCode {
  /// The complaint was referred to that body before.
  public static let referredBefore = ReasonCode("complaint.referredBefore")
}
