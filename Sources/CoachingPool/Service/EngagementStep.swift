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

  var zone: PoolTimeZone { state.pool?.timeZone ?? .unitedKingdom }
  var today: CivilDate { zone.date(at: context.now) }
  var facts: EngagementFacts {
    var facts = context.facts(of: before.id, in: state)
    facts.readiness = facts.readiness ?? state.readiness(of: before.id, on: today)
    return facts
  }
  var terms: EngagementPolicy { state.policy.engagements }

  /// Takes a move of the table and asks whether the actor holds the role in this engagement.
  mutating func take(_ event: EngagementEvent) {
    self.event = event
    guards.requireRoleHeld(in: before, context.actor, state, on: today)
    let to = guards.move(
      EngagementMachine.table, from: before.state, on: event, by: context.actor.role)
    next.state = to ?? before.state
    if next.state != before.state { next.since = context.now }
    // Whatever the two do shows that it stands; the clock's own question does not.
    if event != .ask { next.questions = [] }
  }

  /// Ends the engagement for a code, of which only the stored form is kept.
  mutating func close(_ code: ClosureCode) {
    next.closure = Closure(code.stored, at: context.now, by: context.actor.role)
    next.endPause(at: context.now)
    next.recontracting = nil
    next.proposedExtension = nil
  }

  /// Refuses with every reason, or decides.
  mutating func decision(because code: String? = nil) throws(Refusal) -> Decision<Engagement> {
    try guards.refuseIfUnmet()
    guard let event else { return Decision(before, []) }
    let entry = pen.entry(event, from: before.state, to: next, because: code)
    return Decision(next, [.put(.engagement(next)), entry] + changes)
  }
}

extension Engagement {
  /// Ends the pause that lasts, if one does.
  mutating func endPause(at moment: Instant) {
    guard let last = pauses.indices.last, pauses[last].ended == nil else { return }
    pauses[last].ended = moment
  }

  /// Everybody who is party to it: participants, practitioner and sponsors.
  func parties(in state: PoolState) -> [PersonID] {
    participants + [state.practitioners[practitioner]?.person].compactMap { $0 }
      + sponsors.map(\.person)
  }
}

extension CommandGuards {
  /// Requires that the actor holds their role in that engagement, and of a coordinator a name and no
  /// part in it (rule A23).
  ///
  /// A coordinator who is party to it, or above a party in a reporting line, decides nothing there: the
  /// pool's deputy does, in the same role (rule A37). Who asked speaks for a team.
  mutating func requireRoleHeld(
    in engagement: Engagement, _ actor: Actor, _ state: PoolState, on today: CivilDate
  ) {
    func isOne(of people: [PersonID]) -> Bool {
      actor.person.map { person in
        people.contains { state.identities(of: $0).contains(person) }
      } ?? false
    }
    func require(_ people: [PersonID], _ name: String) {
      self.require(isOne(of: people), Reason(.notThePersonConcerned, ["person": name]))
    }
    switch actor.role {
    case .individual: require(Array(engagement.participants.prefix(1)), "the individual")
    case .practitioner:
      require(
        [state.practitioners[engagement.practitioner]?.person].compactMap { $0 },
        "the practitioner of the engagement")
    case .sponsor:
      require(engagement.sponsors(on: today).map(\.person), "the sponsor of the engagement")
    case .poolCoordinator, .organisationalCoordinator:
      self.require(actor.person != nil, Reason(.nameThePerson))
      requireDisinterested(actor, in: engagement.parties(in: state), state, on: today)
    default: break
    }
  }
}
