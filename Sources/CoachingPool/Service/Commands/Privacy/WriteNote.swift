/// Writes a note of the practitioner's, where the policy allows notes.
///
/// Whoever writes one says that they know that the individual may obtain it (rule A25); see
/// ``PractitionerNote/warning(in:)``. A note is not changed afterwards. A refusal quotes nothing.
public struct WriteNote: Command {
  /// The name that commits keep.
  public static let name = "writeNote"
  /// The engagement.
  public let engagement: EngagementID
  /// What the note says.
  public let text: Confidential<String>
  /// The session that it is about, where it is about one.
  public let session: SessionID?
  /// Whether the writer was warned.
  public let knowsIndividualMayObtainIt: Bool
  /// Who answers for keeping it.
  public let controller: DataController

  /// Writes a note.
  ///
  /// - Parameters:
  ///   - engagement: The engagement.
  ///   - text: What it says; at most 10,000 bytes.
  ///   - session: The session that it is about, where it is about one.
  ///   - knowsIndividualMayObtainIt: Whether the writer was warned.
  ///   - controller: Who answers for keeping it.
  public init(
    _ engagement: EngagementID, _ text: String, about session: SessionID? = nil,
    knowsIndividualMayObtainIt: Bool, controller: DataController = .pool
  ) {
    self.engagement = engagement
    self.text = Confidential(text)
    self.session = session
    self.knowsIndividualMayObtainIt = knowsIndividualMayObtainIt
    self.controller = controller
  }

  /// Checks who writes, whether notes are allowed, and whether the writer was warned.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<PractitionerNote> {
    var guards = CommandGuards(Self.name)
    let engagement = try guards.found(
      state.engagements[engagement], .engagement, engagement.text)
    let today = state.date(at: context.now)
    guards.requireRole(context.actor, among: [.practitioner])
    try guards.refuseIfUnmet()
    try guards.requireRoleHeld(in: engagement, context.actor, state, on: today)
    guards.require(
      state.policy.engagements.allowsPractitionerNotes, Reason(.noNotesByPolicy))
    guards.require(knowsIndividualMayObtainIt, Reason(.individualMayObtainNotes))
    guards.requireState(of: engagement, among: EngagementState.live)
    try guards.requireSession(session, of: engagement, in: state)
    let note = PractitionerNote(
      id: context.newIdentifier("note", absentFrom: state.practitionerNotes),
      engagement: engagement.id, session: session, text: text, written: context.now,
      controller: controller)
    guards.require(note.faults())
    try guards.refuseIfUnmet()
    var pen = AuditPen(state, context)
    return Decision(
      note,
      [.put(.practitionerNote(note)), pen.entry(.writeNote, of: engagement)]
        + engagement.answered(in: context))
  }
}

extension CommandGuards {
  /// Requires of a session that it is one of the engagement, where one is named.
  mutating func requireSession(
    _ session: SessionID?, of engagement: Engagement, in state: PoolState
  ) throws(Refusal) {
    guard let session else { return }
    let known = try found(state.sessions[session], .session, session.text)
    require(
      known.engagement == engagement.id,
      Reason(.sessionOfAnother, ["session": session.text]))
  }
}

extension ReasonCode {
  /// The policy allows no notes of practitioners (rule A25).
  public static let noNotesByPolicy = ReasonCode("notes.notAllowed")
}
