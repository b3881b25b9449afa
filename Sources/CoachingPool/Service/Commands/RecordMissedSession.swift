/// Records that a planned session was missed, and by whom.
///
/// It counts no minutes. The individual's second one prompts the pool coordinator, and changes nothing
/// else: coaching is never withdrawn by itself. Source: workflow section 8.4; rule R35.
public struct RecordMissedSession: Command {
  /// What recording led to.
  public struct Outcome: Hashable, Sendable {
    /// The session.
    public let session: Session
    /// What the pool coordinator is told, where it is to be told.
    public let prompt: NonAttendance?
  }

  /// The name that commits keep.
  public static let name = "recordMissedSession"
  /// The session.
  public let session: SessionID
  /// Who did not come.
  public let side: EngagementSide

  /// Records that a side did not come.
  public init(_ session: SessionID, by side: EngagementSide) {
    self.session = session
    self.side = side
  }

  /// Checks who records it and that its time has come, and ends the session.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<Outcome> {
    var guards = CommandGuards(Self.name)
    var (next, engagement, _) = try guards.moved(session, on: .miss, in: state, context)
    let start = next.planned?.start ?? context.now
    guards.require(
      start <= context.now, Reason(.sessionInTheFuture, ["end": "\(start)"]))
    try guards.refuseIfUnmet()
    next.attendance.by = side
    var pen = AuditPen(state, context)
    return Decision(
      Outcome(session: next, prompt: next.prompt(in: state)),
      [.put(.session(next)), pen.entry(.miss, from: .planned, to: next)]
        + engagement.answered(in: context))
  }
}
