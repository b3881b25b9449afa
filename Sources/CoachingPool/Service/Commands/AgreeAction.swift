/// Notes a step to which somebody on either side commits.
///
/// What it is stays with the two. Source: S2-24, "actions between sessions".
public struct AgreeAction: Command {
  /// The name that commits keep.
  public static let name = "agreeAction"
  /// The engagement.
  public let engagement: EngagementID
  /// What is to be done.
  public let what: Confidential<String>
  /// Who does it.
  public let who: PersonID
  /// By which day.
  public let due: CivilDate?
  /// The session in which it was agreed.
  public let session: SessionID?

  /// Notes an action.
  ///
  /// - Parameters:
  ///   - engagement: The engagement.
  ///   - what: What is to be done; at most 1,000 bytes.
  ///   - who: Who does it: one who takes part, or the practitioner.
  ///   - due: By which day, today or later.
  ///   - session: The session of the engagement in which it was agreed.
  public init(
    _ engagement: EngagementID, _ what: String, by who: PersonID, due: CivilDate? = nil,
    in session: SessionID? = nil
  ) {
    self.engagement = engagement
    self.what = Confidential(what)
    self.who = who
    self.due = due
    self.session = session
  }

  /// Checks who notes it, who does it and by when, and keeps it.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<SessionAction> {
    var guards = CommandGuards(Self.name)
    let engagement = try guards.found(
      state.engagements[engagement], .engagement, engagement.text)
    _ = try guards.requireSide(context, of: engagement, in: state)
    guards.requireState(of: engagement, among: EngagementState.live)
    guards.require(
      state.side(of: who, in: engagement) != nil,
      Reason(.notAParticipant, ["person": who.text]))
    try guards.requireSession(session, of: engagement, in: state)
    if let due {
      let today = state.date(at: context.now)
      guards.require(due >= today, Reason(.dueInThePast, ["due": "\(due)"]))
    }
    let action = SessionAction(
      id: context.newIdentifier("action", absentFrom: state.actions), engagement: engagement.id,
      session: session, what: what, who: who, due: due, agreed: context.now)
    guards.require(action.faults())
    try guards.refuseIfUnmet()
    return Decision(
      action, [.put(.sessionAction(action))] + engagement.answered(in: context))
  }
}

extension ReasonCode {
  /// A session belongs to another engagement.
  public static let sessionOfAnother = ReasonCode("action.sessionOfAnother")
  /// An action would be due before it is agreed.
  public static let dueInThePast = ReasonCode("action.dueInThePast")
}
