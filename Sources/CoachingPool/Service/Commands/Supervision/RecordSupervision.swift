/// Records a session of supervision in the log of each practitioner who was there.
///
/// A practitioner records their own; a supervisor those of the practitioners whom they have arrangements
/// with, several of one group at once; the pool coordinator anybody's but what concerns themselves. The
/// command has no member for a participant, and none for a word of what was said (rule R42).
public struct RecordSupervision: Command {
  /// The name that commits keep.
  public static let name = "recordSupervision"
  /// The practitioners who were there, each with a log of their own.
  public let practitioners: [PractitionerID]
  /// What took place.
  public let session: SupervisionSession

  /// Records a session.
  public init(of practitioners: [PractitionerID], _ session: SupervisionSession) {
    self.practitioners = practitioners
    self.session = session
  }

  /// Checks who records, the session by itself, and beside what each of them had on the day.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<[SupervisionEntry]> {
    try decision(on: state, in: context) { id in
      state.practitioners[id].flatMap { state.firstJoined($0.person) }
    }
  }

  /// As the command, by the days on which practitioners joined.
  func decision(
    on state: PoolState, in context: CommandContext, joined: (PractitionerID) -> CivilDate?
  ) throws(Refusal) -> Decision<[SupervisionEntry]> {
    var guards = CommandGuards(Self.name)
    var members: [PractitionerMembership] = []
    for id in practitioners.uniqued() {
      members.append(try guards.found(state.practitioners[id], .practitioner, id.text))
    }
    try guards.requireRecorder(context.actor, of: session, members, in: state, at: context.now)
    if members.isEmpty { guards.require(false, Reason(.supervisionOfNobody)) }
    if members.count > 1, session.form == .oneToOne {
      guards.require(false, Reason(.supervisionOfSeveral))
    }
    let people = members.map { state.identity(of: $0.person) }
    if people.uniqued().count < people.count {
      guards.require(false, Reason(.supervisionMemberTwice))
    }
    let recording = SupervisionRecording(session, in: state, at: context.now)
    guards.require(Verdict(recording.reasons()))
    for member in members {
      let reasons = recording.reasons(for: member, joined: joined(member.id))
      guards.require(Verdict(recording.shown(reasons, to: context.actor)))
    }
    var entries: [SupervisionEntry] = []
    var number = 0
    for member in members {
      var id: SupervisionEntryID
      repeat {
        id = context.newIdentifier("supervision", number)
        number += 1
      } while state.supervisionEntries.entry(of: id) != nil
      entries.append(
        SupervisionEntry(
          id: id, practitioner: member.id, session: session, recorded: context.now))
    }
    if let first = entries.first { guards.require(first.faults()) }
    try guards.refuseIfUnmet()
    return Decision(entries, entries.map { .put(.supervisionEntry($0)) })
  }
}

extension CommandGuards {
  /// Requires who may record a session: the practitioner, the supervisor who has arrangements with them,
  /// or a pool coordinator who takes no part in it.
  ///
  /// - Throws: ``Refusal`` at once where it concerns the actor in no way, so that they read nothing of
  ///   anybody's log.
  mutating func requireRecorder(
    _ actor: Actor, of session: SupervisionSession, _ members: [PractitionerMembership],
    in state: PoolState, at now: Instant
  ) throws(Refusal) {
    requireRole(actor, among: [.practitioner, .supervisor, .poolCoordinator])
    let supervisor = session.supervisor.flatMap { state.supervisors[$0] }
    switch actor.role {
    case .practitioner:
      require(
        actor.person.map { person in
          members.count == 1 && members.allSatisfy { state.isSame($0.person, person) }
        } ?? false,
        Reason(.notThePersonConcerned, ["person": "the practitioner whose log it is"]))
    case .supervisor:
      require(
        actor.person.map { person in
          supervisor.map { state.isSame($0.person, person) } ?? false
        } ?? false,
        Reason(.notThePersonConcerned, ["person": "the supervisor of the session"]))
      try refuseIfUnmet()
      for member in members
      where !state.supervisionArrangements(of: member.id).contains(where: {
        $0.supervisor == session.supervisor && $0.form == session.form
          && $0.span.contains(session.date)
      }) {
        require(
          false,
          Reason(.supervisionNotArranged, ["practitioner": member.id.text]))
      }
    case .poolCoordinator:
      require(actor.person != nil, Reason(.nameThePerson))
      requireDisinterested(
        actor, in: members.map(\.person) + [supervisor?.person].compactMap { $0 }, state,
        on: state.date(at: now))
    default: break
    }
    try refuseIfUnmet()
  }
}

extension ReasonCode {
  /// No practitioner is named.
  public static let supervisionOfNobody = ReasonCode("supervision.ofNobody")
  /// A session one to one has one practitioner.
  public static let supervisionOfSeveral = ReasonCode("supervision.ofSeveral")
  /// One person stands twice among the practitioners.
  public static let supervisionMemberTwice = ReasonCode("supervision.memberTwice")
  /// No arrangement of the supervisor with the practitioner covers the day.
  public static let supervisionNotArranged = ReasonCode("supervision.notArranged")
}
