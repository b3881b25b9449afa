/// The course of one command about one engagement: who may give it, the move, what it keeps, and the
/// entry in the audit trail.
struct EngagementStep {
  var guards: CommandGuards
  /// The engagement as it stands.
  let before: Engagement
  /// The engagement as it will stand.
  var next: Engagement
  let state: PoolState
  let context: CommandContext
  /// What else changes.
  var changes: [Change] = []
  var pen: AuditPen
  private var event: EngagementEvent?

  init(
    _ command: String, _ engagement: EngagementID, _ state: PoolState, _ context: CommandContext
  ) throws(Refusal) {
    guards = CommandGuards(command)
    before = try guards.found(state.engagements[engagement], .engagement, engagement.text)
    next = before
    self.state = state
    self.context = context
    pen = AuditPen(state, context)
  }

  var zone: PoolTimeZone { state.zone }
  var today: CivilDate { zone.date(at: context.now) }
  /// What is known of the sessions, without a look at agreement, reviews and actions.
  var sessions: SessionTally { context.sessions(of: before.id, in: state) }
  /// Whether the agreement lets work begin; `nil` where there is none.
  var readiness: ActivationReadiness? {
    context.engagements[before.id]?.readiness ?? state.readiness(of: before.id, on: today)
  }
  var terms: EngagementPolicy { state.policy.engagements }

  /// Asks whether the actor holds the role in this engagement, and takes a move of the table.
  ///
  /// - Throws: ``Refusal`` where they do not: whoever is not concerned learns nothing of where it stands.
  mutating func take(_ event: EngagementEvent) throws(Refusal) {
    self.event = event
    try guards.requireRoleHeld(in: before, context.actor, state, on: today)
    try guards.requireSightOfTheState(of: before, for: event, context.actor.role)
    let to = guards.move(
      EngagementMachine.table, from: before.state, on: event, by: context.actor.role)
    next.state = to ?? before.state
    if next.state != before.state { next.since = context.now }
    // Whatever the two do shows that it stands; what others do does not answer for them.
    if [.individual, .practitioner].contains(context.actor.role) { next.questions = [] }
  }

  /// Ends the engagement for a code.
  mutating func close(_ code: ClosureCode) {
    next.close(code, at: context.now, by: context.actor.role)
  }

  /// Refuses non-attendance where fewer sessions were missed than the policy says, since it is a fault of
  /// the individual's (workflow sections 7.5 and 8.4).
  mutating func requireMissedSessions(_ code: ClosureCode) {
    let isMissed = code != .nonAttendance || state.nonAttendance(in: before.id) != nil
    let least = terms.promptAfterMissed
    guards.require(isMissed, Reason(.tooFewMissed, ["least": "\(least)"]))
  }

  /// Refuses with every reason, or decides.
  mutating func decision(
    because code: String? = nil
  ) throws(Refusal) -> Decision<EngagementStanding> {
    try guards.refuseIfUnmet()
    guard let event else { return Decision(EngagementStanding(before), []) }
    let entry = pen.entry(event, from: before.state, to: next, because: code)
    return Decision(EngagementStanding(next), [.put(.engagement(next)), entry] + changes)
  }
}

extension Engagement {
  /// Keeps how it ended, of the code only the stored form, and lets nothing wait any longer.
  mutating func close(_ code: ClosureCode, at moment: Instant, by role: Role) {
    closure = Closure(code.stored, at: moment, by: role)
    endPause(at: moment)
    recontracting = nil
    proposedExtension = nil
    proposedInvolvement = nil
    questions = []
  }

  /// Ends the pause that lasts, if one does.
  mutating func endPause(at moment: Instant) {
    guard let last = pauses.indices.last, pauses[last].ended == nil else { return }
    pauses[last].ended = moment
  }

  /// Everybody who is party to it: participants, practitioner and sponsors.
  func parties(in state: PoolState) -> [PersonID] {
    participants + [state.practitioners.entry(of: practitioner)?.value.person].compactMap { $0 }
      + sponsors.map(\.person)
  }
}

extension CommandGuards {
  /// Requires that the actor holds their role in that engagement, and of a coordinator a name and no
  /// part in it (rule A23).
  ///
  /// A coordinator who is party to it, or above a party in a reporting line, decides nothing there: the
  /// pool's deputy does, in the same role (rule A37). Who asked speaks for a team, and where human
  /// resources come beside a sponsor, the sponsor alone acts as one.
  /// - Throws: ``Refusal`` at once, so that whoever is not concerned reads nothing else.
  mutating func requireRoleHeld(
    in engagement: Engagement, _ actor: Actor, _ state: PoolState, on today: CivilDate
  ) throws(Refusal) {
    func isOne(of people: [PersonID]) -> Bool {
      actor.person.map { person in
        people.contains { state.isSame($0, person) }
      } ?? false
    }
    func require(_ people: [PersonID], _ name: String) {
      self.require(isOne(of: people), Reason(.notThePersonConcerned, ["person": name]))
    }
    switch actor.role {
    case .individual: require(Array(engagement.participants.prefix(1)), "the individual")
    case .practitioner:
      require(
        [state.practitioners.entry(of: engagement.practitioner)?.value.person].compactMap { $0 },
        "the practitioner of the engagement")
    case .sponsor:
      let beside = engagement.humanResourcesBeside(on: today)
      require(
        engagement.sponsors(on: today).filter { !beside.contains($0) }.map(\.person),
        "the sponsor of the engagement")
    case .poolCoordinator, .organisationalCoordinator:
      self.require(actor.person != nil, Reason(.nameThePerson))
      requireDisinterested(actor, in: engagement.parties(in: state), state, on: today)
    default: break
    }
    try refuseIfUnmet()
  }

  /// Refuses a move that is not to be made, without telling where the engagement stands, to a role that
  /// may not read it: a sponsor reads one of three phases, and others nothing (rule A24).
  func requireSightOfTheState(
    of engagement: Engagement, for event: EngagementEvent, _ role: Role
  ) throws(Refusal) {
    let readers: [Role] = [
      .individual, .practitioner, .poolCoordinator, .dataProtectionOfficer, .system,
    ]
    if readers.contains(role) { return }
    let rows = EngagementMachine.table.rows.filter { $0.event == event }
    let isPossible = rows.contains { $0.from == engagement.state && $0.roles.contains(role) }
    if isPossible { return }
    let roles = rows.flatMap(\.roles).uniqued()
    guard roles.contains(role) else {
      throw Refusal(
        command,
        [
          Reason(
            .notThisRolesCommand,
            ["role": role.rawValue, "roles": roles.map(\.rawValue).joined(separator: ", ")])
        ])
    }
    throw Refusal(
      command,
      [Reason(.notInThisPhase, ["event": event.rawValue, "phase": engagement.phase.rawValue])])
  }
}

extension ReasonCode {
  /// Fewer sessions were missed than would make it non-attendance.
  public static let tooFewMissed = ReasonCode("engagement.tooFewMissed")
  /// The event does not happen in this phase of the work.
  public static let notInThisPhase = ReasonCode("move.notInThisPhase")
}
