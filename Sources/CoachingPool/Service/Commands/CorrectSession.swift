/// Takes back that a session was held: it was recorded in error, and counts nothing any more.
///
/// The record stays, so that it can be seen that it was corrected; what did take place is recorded anew.
/// It is possible whatever became of the engagement. Source: rule A31.
public struct CorrectSession: Command {
  /// The name that commits keep.
  public static let name = "correctSession"
  /// The session.
  public let session: SessionID

  /// Takes back that a session was held.
  public init(_ session: SessionID) { self.session = session }

  /// Checks who corrects it, and takes it out of the count.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<Session> {
    var guards = CommandGuards(Self.name)
    let (next, engagement, _) = try guards.moved(session, on: .correct, in: state, context)
    try guards.refuseIfUnmet()
    var pen = AuditPen(state, context)
    return Decision(
      next,
      [.put(.session(next)), pen.entry(.correct, from: .held, to: next)]
        + engagement.answered(in: context))
  }
}
