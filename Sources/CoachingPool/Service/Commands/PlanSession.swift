/// Plans a session, or another meeting of an engagement.
///
/// Only planning refuses (rule A18): outside what the policy permits without an exception, beyond the
/// plan or the agreement, at a time at which somebody on either side is in another session, or while the
/// engagement is not under way. What is unusual is planned with advice. Who is taken, and by what, rests
/// on other people's engagements: whoever plans reads it of themselves alone (rule A01).
/// Source: workflow section 8.4; rules R31, A31 and A34.
public struct PlanSession: Command {
  /// What planning led to.
  public struct Outcome: Hashable, Sendable {
    /// The session.
    public let session: Session
    /// What is unusual about it, for the two to think about.
    public let advice: [Reason]
  }

  /// The name that commits keep.
  public static let name = "planSession"
  /// The engagement.
  public let engagement: EngagementID
  /// What the two meet for.
  public let kind: SessionKind
  /// When.
  public let time: SessionTime
  /// How they meet.
  public let mode: MeetingMode
  /// Where.
  public let place: Confidential<String>?
  /// Why it lies outside what is permitted without a reason.
  public let exception: PlanException?
  /// Whether the sponsor keeps the time free, and so learns date and length (rule A30).
  public let isProtectedTime: Bool
  /// What the agreement says of sessions.
  public let terms: SessionTerms

  /// Plans a session.
  ///
  /// - Parameters:
  ///   - engagement: The engagement.
  ///   - kind: What the two meet for.
  ///   - start: When it begins.
  ///   - minutes: For how many minutes.
  ///   - mode: How they meet.
  ///   - place: Where; at most 200 bytes.
  ///   - exception: Why it lies outside what is permitted without a reason.
  ///   - isProtectedTime: Whether the sponsor keeps the time free, and so learns date and length: for the
  ///     individual to say, or for the agreement that they signed.
  ///   - terms: What the agreement says of sessions.
  public init(
    _ engagement: EngagementID, _ kind: SessionKind = .session, at start: Instant, minutes: Int,
    by mode: MeetingMode = .inPerson, place: String? = nil, exception: PlanException? = nil,
    isProtectedTime: Bool = false, terms: SessionTerms = SessionTerms()
  ) {
    self.engagement = engagement
    self.kind = kind
    time = SessionTime(start, minutes: minutes)
    self.mode = mode
    self.place = place.map { Confidential($0) }
    self.exception = exception
    self.isProtectedTime = isProtectedTime
    self.terms = terms
  }

  /// Checks who plans, when, how long and beside what else, and keeps the session.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<Outcome> {
    var guards = CommandGuards(Self.name)
    let engagement = try guards.found(
      state.engagements[engagement], .engagement, engagement.text)
    let side = try guards.requireSide(context, of: engagement, in: state)
    _ = guards.move(SessionMachine.table, from: nil, on: .plan, by: context.actor.role)
    guards.require(
      !isProtectedTime || side == .individual
        || state.agreesThatTheSponsorProtectsTime(engagement),
      Reason(.protectedTimeNotAgreed))
    let findings = SessionPlanning(
      engagement: engagement, kind: kind, time: time, replacing: nil, terms: terms
    ).findings(in: state, at: context.now, for: side)
    guards.require(Verdict(findings.obstacles(with: exception)))
    let session = Session(
      id: context.newIdentifier("session", absentFrom: state.sessions), engagement: engagement.id,
      kind: kind, planned: time, mode: mode, place: place,
      attendance: Attendance(expected: engagement.participants), exception: exception,
      agreementVersion: engagement.agreementVersion, isProtectedTime: isProtectedTime)
    guards.requirePlace(of: session, in: state.policy)
    try guards.refuseIfUnmet()
    var pen = AuditPen(state, context)
    return Decision(
      Outcome(session: session, advice: findings.advice),
      [.put(.session(session)), pen.entry(.plan, from: nil, to: session)]
        + engagement.answered(in: context))
  }
}

extension PoolState {
  /// Whether the version in force, which the individual signed, says that the sponsor keeps time free.
  fileprivate func agreesThatTheSponsorProtectsTime(_ engagement: Engagement) -> Bool {
    let version = engagement.agreementVersion.flatMap {
      sharedAgreements[engagement.id]?.version($0)
    }
    return version?.terms.reveal().protectedTime.isArrangedBySponsor == true
  }
}

extension ReasonCode {
  /// The individual has not agreed that the sponsor learns dates in order to keep time free (rule A30).
  public static let protectedTimeNotAgreed = ReasonCode("session.protectedTimeNotAgreed")
}

extension CommandGuards {
  /// Requires that a place says something, in few words.
  mutating func requirePlace(of session: Session, in policy: PoolPolicy) {
    guard session.place != nil else { return }
    require(session.faults(in: policy).filter { $0.field == "place" })
  }
}
