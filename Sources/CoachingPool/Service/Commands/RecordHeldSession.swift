/// Records that a session took place: one that was planned, or one that nobody had planned.
///
/// It succeeds in whatever state the engagement is, and flags what was against a rule: a session that
/// took place is always recorded and counted (rules A18 and A31). Refused are lengths that cannot be, the
/// future, and what is recorded already. After an engagement's end it is a correction of what is known
/// about it, and changes nothing else. Source: workflow section 8.4; rules R33, R50 and A31.
public struct RecordHeldSession: Command {
  /// What recording led to.
  public struct Outcome: Hashable, Sendable {
    /// The session.
    public let session: Session
    /// Whether it was the last that the plan has, so that the engagement may come to its end (E11).
    public let wasTheLast: Bool
  }

  private enum Which: Hashable, Sendable {
    case planned(SessionID)
    case unplanned(EngagementID, SessionKind)
  }

  /// The name that commits keep.
  public static let name = "recordHeldSession"

  private let which: Which
  private let start: Instant?
  private let minutes: Int
  private let mode: MeetingMode?
  private let absent: [PersonID]
  private let travelCost: Money?

  /// Records that a planned session was held.
  ///
  /// - Parameters:
  ///   - session: The session.
  ///   - start: When it began; `nil` for when it was planned.
  ///   - minutes: How many minutes it lasted.
  ///   - mode: How they met; `nil` for as planned.
  ///   - absent: Who of a team or group did not come.
  ///   - travelCost: What the way there cost the individual.
  public init(
    _ session: SessionID, at start: Instant? = nil, minutes: Int, by mode: MeetingMode? = nil,
    absent: [PersonID] = [], travelCost: Money? = nil
  ) {
    which = .planned(session)
    self.start = start
    self.minutes = minutes
    self.mode = mode
    self.absent = absent
    self.travelCost = travelCost
  }

  /// Records that a session was held that nobody had planned.
  ///
  /// - Parameters:
  ///   - engagement: The engagement.
  ///   - kind: What the two met for.
  ///   - start: When it began.
  ///   - minutes: How many minutes it lasted.
  ///   - mode: How they met.
  ///   - absent: Who of a team or group did not come.
  ///   - travelCost: What the way there cost the individual.
  public init(
    unplannedIn engagement: EngagementID, _ kind: SessionKind = .session, at start: Instant,
    minutes: Int, by mode: MeetingMode, absent: [PersonID] = [], travelCost: Money? = nil
  ) {
    which = .unplanned(engagement, kind)
    self.start = start
    self.minutes = minutes
    self.mode = mode
    self.absent = absent
    self.travelCost = travelCost
  }

  /// Checks who records it, when it was and how long, flags it and keeps it.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<Outcome> {
    var guards = CommandGuards(Self.name)
    var (session, engagement) = try begun(state, context, &guards)
    let planned = state.sessions.entry(of: session.id)
    let time = SessionTime(start ?? session.planned?.start ?? context.now, minutes: minutes)
    requireTime(time, of: session, state, context, &guards)
    session.attendance = Attendance(
      expected: engagement.participants,
      absent: engagement.participants.filter(absent.contains))
    guards.requireParticipants(absent, of: engagement.participants)
    guards.requireTravelCost(travelCost)
    try guards.refuseIfUnmet()
    session.held = time
    session.mode = mode ?? session.mode
    session.travelCost = travelCost
    session.agreementVersion = session.agreementVersion ?? engagement.agreementVersion
    session.flags = SessionRecording(
      engagement: engagement, kind: session.kind, time: time, planned: planned?.key
    ).flags(in: state)
    var tally = state.sessionTally(of: engagement.id)
    tally.held += 1
    tally.planned -= planned == nil ? 0 : 1
    var pen = AuditPen(state, context)
    return Decision(
      Outcome(
        session: session,
        wasTheLast: session.kind == .session && tally.isLast(of: engagement.plan)),
      [
        .put(.session(session)),
        pen.entry(planned == nil ? .record : .hold, from: planned?.value.state, to: session),
      ] + engagement.answered(in: context))
  }

  /// The session as the state machine leaves it, with its engagement.
  private func begun(
    _ state: PoolState, _ context: CommandContext, _ guards: inout CommandGuards
  ) throws(Refusal) -> (Session, Engagement) {
    switch which {
    case .planned(let id):
      let (session, engagement, _) = try guards.moved(
        id, on: .hold, in: state, context)
      return (session, engagement)
    case .unplanned(let id, let kind):
      let engagement = try guards.found(state.engagements[id], .engagement, id.text)
      _ = try guards.requireSide(context, of: engagement, in: state)
      let next = guards.move(
        SessionMachine.table, from: nil, on: .record, by: context.actor.role)
      let session = Session(
        id: context.newIdentifier("session", absentFrom: state.sessions), engagement: id,
        kind: kind, state: next ?? .held, mode: mode ?? .inPerson,
        attendance: Attendance(expected: engagement.participants))
      return (session, engagement)
    }
  }

  private func requireTime(
    _ time: SessionTime, of session: Session, _ state: PoolState, _ context: CommandContext,
    _ guards: inout CommandGuards
  ) {
    let most = state.policy.engagements.mostRecordedMinutes
    guard minutes >= 1, minutes <= most else {
      guards.require(
        false, Reason(.recordedMinutes, ["minutes": "\(minutes)", "most": "\(most)"]))
      return
    }
    guards.require(
      time.end <= context.now, Reason(.sessionInTheFuture, ["end": "\(time.end)"]))
    // Two people are in one session at a time: an overlapping one of theirs is the same, told twice.
    let same = state.meetings(of: session.engagement).filter {
      $0.state == .held && $0.id != session.id && $0.held.map(time.overlaps) ?? false
    }
    if same.isEmpty { return }
    let first = same.compactMap { state.sessions[$0.id] }.min(by: Session.isEarlier)
    guards.require(false, Reason(.recordedBefore, ["session": first?.id.text ?? "none"]))
  }
}

extension ReasonCode {
  /// A session lasted for no length that can be recorded.
  public static let recordedMinutes = ReasonCode("session.recordedMinutes")
  /// A session is said to have happened that is not over, or has not begun.
  public static let sessionInTheFuture = ReasonCode("session.inTheFuture")
  /// A session of the same engagement is recorded for that time already.
  public static let recordedBefore = ReasonCode("session.recordedBefore")
}
