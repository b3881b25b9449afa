/// Moves a planned session: it ends as moved, and another is planned in its place.
///
/// What planning asks is asked again of the new time, but for the number and for the sponsor's signature,
/// since the plan was made before (rule A34). What is not named stays as it was. Source: workflow section
/// 8.4.
public struct MoveSession: Command {
  /// What moving led to.
  public struct Outcome: Hashable, Sendable {
    /// The session that stood, moved.
    public let moved: Session
    /// The session in its place.
    public let session: Session
    /// What is unusual about it, for the two to think about.
    public let advice: [Reason]
  }

  /// The name that commits keep.
  public static let name = "moveSession"
  /// The session.
  public let session: SessionID
  /// When it is to be.
  public let start: Instant
  /// For how many minutes; `nil` for as many as before.
  public let minutes: Int?
  /// How they meet; `nil` for as before.
  public let mode: MeetingMode?
  /// Where; `nil` for as before.
  public let place: Confidential<String>?
  /// Why it lies outside what is permitted without a reason; `nil` for as before.
  public let exception: PlanException?
  /// What the agreement says of sessions.
  public let terms: SessionTerms

  /// Moves a session; what is `nil` stays as it was.
  public init(
    _ session: SessionID, to start: Instant, minutes: Int? = nil, by mode: MeetingMode? = nil,
    place: String? = nil, exception: PlanException? = nil, terms: SessionTerms = SessionTerms()
  ) {
    self.session = session
    self.start = start
    self.minutes = minutes
    self.mode = mode
    self.place = place.map { Confidential($0) }
    self.exception = exception
    self.terms = terms
  }

  /// Checks who moves it and the new time, and keeps both sessions.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<Outcome> {
    var guards = CommandGuards(Self.name)
    var (former, engagement, side) = try guards.moved(
      session, on: .move, in: state, context)
    let time = SessionTime(start, minutes: minutes ?? former.planned?.minutes ?? 0)
    let findings = SessionPlanning(
      engagement: engagement, kind: former.kind, time: time, replacing: former, terms: terms
    ).findings(in: state, at: context.now, for: side)
    let exception = exception ?? former.exception
    guards.require(Verdict(findings.obstacles(with: exception)))
    let next = Session(
      id: context.newIdentifier("session", absentFrom: state.sessions), engagement: engagement.id,
      kind: former.kind, planned: time, mode: mode ?? former.mode, place: place ?? former.place,
      attendance: Attendance(expected: engagement.participants), exception: exception,
      agreementVersion: engagement.agreementVersion, isProtectedTime: former.isProtectedTime,
      movedFrom: former.id)
    guards.requirePlace(of: next, in: state.policy)
    try guards.refuseIfUnmet()
    former.movedTo = next.id
    var pen = AuditPen(state, context)
    return Decision(
      Outcome(moved: former, session: next, advice: findings.advice),
      [
        .put(.session(former)), .put(.session(next)),
        pen.entry(.move, from: .planned, to: former), pen.entry(.plan, from: nil, to: next),
      ] + engagement.answered(in: context))
  }
}

extension CommandGuards {
  /// Finds a session and its engagement, requires one of its two sides, and moves the session.
  mutating func moved(
    _ id: SessionID, on event: SessionEvent, in state: PoolState, _ context: CommandContext
  ) throws(Refusal) -> (session: Session, engagement: Engagement, side: EngagementSide) {
    var session = try found(state.sessions[id], .session, id.text)
    let engagement = try found(
      state.engagements[session.engagement], .engagement, session.engagement.text)
    let side = try requireSide(context, of: engagement, in: state)
    session.state =
      move(SessionMachine.table, from: session.state, on: event, by: context.actor.role)
      ?? session.state
    return (session, engagement, side)
  }
}
