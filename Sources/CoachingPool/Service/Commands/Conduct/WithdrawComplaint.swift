/// Takes a complaint back, before it is decided.
///
/// It is for the complainant. A pause for it stays until a coordinator ends it, since a complaint may be
/// taken back out of fear; ``PoolState/complaintsDue(at:for:)`` asks for it.
public struct WithdrawComplaint: Command {
  /// The name that commits keep.
  public static let name = "withdrawComplaint"
  /// The complaint.
  public let complaint: ComplaintID

  /// Withdraws a complaint.
  public init(_ complaint: ComplaintID) { self.complaint = complaint }

  /// Checks who withdraws it, and keeps it.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<ComplaintStanding> {
    var guards = CommandGuards(Self.name)
    var next = try guards.complaint(complaint, state) {
      state.isComplainant(context.actor, of: $0)
    }
    guards.step(.withdraw, &next, state, context)
    return try guards.kept(next, state)
  }
}

/// Goes on with a complaint that was withdrawn, where safety asks for it.
///
/// It is for the handler, who answers for that judgement; a complaint that had none gets one by
/// ``AssignComplaintHandler`` first.
public struct GoOnWithComplaint: Command {
  /// The name that commits keep.
  public static let name = "goOnWithComplaint"
  /// The complaint.
  public let complaint: ComplaintID

  /// Goes on with a complaint.
  public init(_ complaint: ComplaintID) { self.complaint = complaint }

  /// Checks who goes on, and keeps it.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<ComplaintStanding> {
    var guards = CommandGuards(Self.name)
    var next = try guards.complaint(complaint, forItsHandlerIn: context, state)
    guards.step(.goOn, &next, state, context)
    return try guards.kept(next, state)
  }
}
