/// Withdraws an entry of the supervision log that was made in error, and puts another in its place.
///
/// The entry stays in the log and counts for nothing from then on. Whoever may record a session may
/// correct it; the practitioner stays the same, since another's entry was another's.
public struct CorrectSupervision: Command {
  /// The name that commits keep.
  public static let name = "correctSupervision"
  /// The entry.
  public let entry: SupervisionEntryID
  /// What takes its place; `nil` where nothing took place at all.
  public let session: SupervisionSession?

  /// Corrects an entry, or withdraws it.
  public init(_ entry: SupervisionEntryID, to session: SupervisionSession?) {
    self.entry = entry
    self.session = session
  }

  /// Checks that the entry stands and who corrects it, and the new session like any other.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<SupervisionEntry> {
    var guards = CommandGuards(Self.name)
    var former = try guards.found(state.supervisionEntries[entry], .supervisionEntry, entry.text)
    let member = try guards.found(
      state.practitioners[former.practitioner], .practitioner, former.practitioner.text)
    try guards.requireRecorder(
      context.actor, of: former.session, [member], in: state, at: context.now)
    if let session {
      try guards.requireRecorder(
        context.actor, of: session, [member], in: state, at: context.now)
    }
    guards.require(former.stands, Reason(.supervisionWithdrawn, ["entry": entry.text]))
    var next: SupervisionEntry?
    if let session {
      let recording = SupervisionRecording(
        session, in: state, at: context.now, inPlaceOf: former.id)
      guards.require(Verdict(recording.reasons()))
      guards.require(
        Verdict(
          recording.shown(
            recording.reasons(for: member, joined: state.firstJoined(member.person)),
            to: context.actor)))
      let entry = SupervisionEntry(
        id: context.newIdentifier("supervision", absentFrom: state.supervisionEntries),
        practitioner: member.id, session: session, recorded: context.now, corrects: former.id)
      guards.require(entry.faults())
      next = entry
    }
    try guards.refuseIfUnmet()
    former.withdrawn = max(context.now, former.recorded)
    return Decision(
      next ?? former, [former, next].compactMap { $0 }.map { .put(.supervisionEntry($0)) })
  }
}

extension ReasonCode {
  /// The entry was withdrawn before.
  public static let supervisionWithdrawn = ReasonCode("supervision.withdrawn")
}
