/// The course of one command about a practitioner's membership: who may give it, the move, and what the
/// file keeps of it.
struct MembershipStep {
  var guards: CommandGuards
  /// The membership as it will stand.
  var next: PractitionerMembership
  /// The file as it will stand.
  var file: Assurance
  let state: PoolState
  let context: CommandContext

  var today: CivilDate { state.date(at: context.now) }

  /// Finds a membership and its file; one that came without a file has one from now on.
  init(
    _ command: String, _ practitioner: PractitionerID, _ state: PoolState, _ context: CommandContext
  ) throws(Refusal) {
    guards = CommandGuards(command)
    next = try guards.found(
      state.practitioners[practitioner], .practitioner, practitioner.text)
    file = state.assurances[practitioner] ?? Assurance(of: practitioner)
    self.state = state
    self.context = context
  }

  /// Lets in the practitioner themself and a coordinator who has no part in it.
  ///
  /// - Throws: ``Refusal`` at once for anybody else, so that no refusal tells them where a membership stands.
  mutating func requireConcerned() throws(Refusal) {
    try guards.requirePractitionerOrCoordinator(context.actor, next.person, state, on: today)
  }

  /// Refuses while the person is paused otherwise, and says no more than that the pool did it (rule A16).
  mutating func requireNoOtherPause() {
    guard state.isPausedForComplaint(next.id) else { return }
    let reason = Reason(.pauseIsThePools)
    if !guards.unmet.contains(reason) { guards.require(false, reason) }
  }

  /// Takes a move of the table and keeps it.
  mutating func move(on event: PractitionerEvent) {
    let from = next.status
    guard
      let to = guards.move(
        PractitionerMachine.table, from: from, on: event, by: context.actor.role)
    else { return }
    next.status = to
    if to != .paused { file.pause = nil }
    file.moves.append(
      MembershipMove(
        event, from: from, to: to, at: context.now,
        actor: context.actor.pseudonym, role: context.actor.role))
  }

  /// Refuses with every reason, or decides.
  func decision() throws(Refusal) -> Decision<PractitionerStatus> {
    var guards = guards
    guards.require(file.faults())
    try guards.refuseIfUnmet()
    return Decision(next.status, [.put(.practitioner(next)), .put(.assurance(file))])
  }
}

extension CommandGuards {
  /// Lets in the practitioner who is that person, and a named coordinator who has no part in it (rule A23).
  ///
  /// - Throws: ``Refusal`` at once for anybody else.
  mutating func requirePractitionerOrCoordinator(
    _ actor: Actor, _ person: PersonID, _ state: PoolState, on today: CivilDate
  ) throws(Refusal) {
    switch actor.role {
    case .practitioner:
      require(
        actor.person.map { state.isSame(person, $0) } == true,
        Reason(.notThePersonConcerned, ["person": "the practitioner"]))
    case .poolCoordinator:
      require(actor.person != nil, Reason(.nameThePerson))
      requireDisinterested(actor, in: [person], state, on: today)
    default: requireRole(actor, among: [.practitioner, .poolCoordinator])
    }
    try refuseIfUnmet()
  }
}
