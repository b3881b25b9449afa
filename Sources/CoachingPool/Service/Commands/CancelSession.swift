/// Calls off a planned session, in time or late by the policy's notice.
///
/// Either side may note that the other called it off, and when they said so; one's own notice counts from
/// the moment of the command. A late one by the individual
/// may prompt the pool coordinator; nothing follows by itself. Source: workflow section 8.4; rule R35.
public struct CancelSession: Command {
  /// What calling off led to.
  public struct Outcome: Hashable, Sendable {
    /// The session.
    public let session: Session
    /// What the pool coordinator is told, where it is to be told.
    public let prompt: NonAttendance?
  }

  /// The name that commits keep.
  public static let name = "cancelSession"
  /// The session.
  public let session: SessionID
  /// Who called it off; `nil` for whoever gives the command.
  public let side: EngagementSide?
  /// When they said so; `nil` for now.
  public let notice: Instant?

  /// Calls off a session.
  ///
  /// - Parameters:
  ///   - session: The session.
  ///   - side: Who called it off; `nil` for whoever gives the command.
  ///   - notice: When the other side said so; `nil` for now.
  public init(_ session: SessionID, by side: EngagementSide? = nil, notice: Instant? = nil) {
    self.session = session
    self.side = side
    self.notice = notice
  }

  /// Checks who gives notice and when, and ends the session.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<Outcome> {
    var guards = CommandGuards(Self.name)
    let start = state.sessions[session]?.planned?.start ?? context.now
    let given = notice ?? context.now
    let isInTime = given <= start.noticeBegins(hours: state.policy.engagements.cancellationNotice)
    var (next, engagement, own) = try guards.moved(
      session, on: isInTime ? .cancelInTime : .cancelLate, in: state, context)
    guards.require(
      given <= context.now, Reason(.noticeAhead, ["notice": "\(given)"]))
    guards.require(
      given < start, Reason(.sessionBegan, ["start": "\(start)"]))
    // Nobody vouches for their own notice after the fact.
    guards.require(given >= context.now || (side ?? own) != own, Reason(.ownNoticeBefore))
    try guards.refuseIfUnmet()
    next.attendance.by = side ?? own
    next.attendance.notice = given
    var pen = AuditPen(state, context)
    return Decision(
      Outcome(session: next, prompt: next.prompt(in: state)),
      [
        .put(.session(next)),
        pen.entry(isInTime ? .cancelInTime : .cancelLate, from: .planned, to: next),
      ] + engagement.answered(in: context))
  }
}

extension Session {
  /// The prompt to which a session leads that the individual has now missed or called off late.
  func prompt(in state: PoolState) -> NonAttendance? {
    guard isMissed(by: .individual) else { return nil }
    var after = state
    after.apply([.put(.session(self))])
    return after.nonAttendance(in: engagement)
  }
}

extension Instant {
  /// The last moment at which notice of so many hours can be given.
  fileprivate func noticeBegins(hours: Int) -> Instant {
    let (seconds, overflow) = hours.multipliedReportingOverflow(by: -3600)
    return adding(seconds: overflow ? .min : seconds)
  }
}

extension ReasonCode {
  /// Notice is said to have been given at a moment that has not come.
  public static let noticeAhead = ReasonCode("session.noticeAhead")
  /// Somebody says that they themselves gave notice before; the other side is to say so.
  public static let ownNoticeBefore = ReasonCode("session.ownNoticeBefore")
  /// A session that has begun is not called off any more.
  public static let sessionBegan = ReasonCode("session.began")
}
