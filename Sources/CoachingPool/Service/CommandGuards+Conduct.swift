// What the commands about complaints ask: the complaint, and who acts with what part in it.
extension CommandGuards {
  /// Finds a complaint for a coordinator with a name and no part in it (rules A23 and A37).
  ///
  /// - Throws: ``Refusal`` at once, so that nobody else reads anything of the matter.
  mutating func complaint(
    _ id: ComplaintID, forACoordinatorIn context: CommandContext, _ state: PoolState
  ) throws(Refusal) -> Complaint {
    requireRole(context.actor, among: [.poolCoordinator])
    require(context.actor.person != nil, Reason(.nameThePerson))
    try refuseIfUnmet()
    let found = try found(state.complaints[id], .complaint, id.text)
    requireDisinterested(
      context.actor, in: state.parties(to: found), state, on: state.date(at: context.now))
    try refuseIfUnmet()
    return found
  }

  /// Finds a complaint for its handler, who still has no part in it.
  ///
  /// - Throws: ``Refusal`` at once, so that nobody else reads anything of the matter.
  mutating func complaint(
    _ id: ComplaintID, forItsHandlerIn context: CommandContext, _ state: PoolState
  ) throws(Refusal) -> Complaint {
    let found = try complaint(id, forACoordinatorIn: context, state)
    let isTheirs = context.actor.person.map { person in
      found.handler.map { state.isSame($0, person) } ?? false
    }
    require(isTheirs ?? false, Reason(.notTheHandler))
    try refuseIfUnmet()
    return found
  }

  /// Finds a complaint for somebody whom it concerns, and who else learns that there is none.
  mutating func complaint(
    _ id: ComplaintID, _ state: PoolState, where isConcerned: (Complaint) -> Bool
  ) throws(Refusal) -> Complaint {
    try found(state.complaints[id].flatMap { isConcerned($0) ? $0 : nil }, .complaint, id.text)
  }

  /// Takes a step of the table, or keeps the reason why there is none.
  mutating func step(
    _ event: ComplaintEvent, _ complaint: inout Complaint, _ state: PoolState,
    _ context: CommandContext
  ) {
    let former = complaint.steps.isEmpty ? nil : complaint.state
    // Where it stands is not for the practitioner to read off a refusal.
    if context.actor.role == .practitioner,
      case .failure = ComplaintMachine.table.row(from: former, on: event, by: .practitioner)
    {
      require(false, Reason(.nothingToDoAboutItNow))
      return
    }
    guard
      let next = move(
        ComplaintMachine.table, from: former, on: event, by: context.actor.role)
    else { return }
    complaint.steps.append(
      ComplaintStep(
        event, to: next, at: context.now, by: context.actor.pseudonym, as: context.actor.role,
        under: state.policy.version))
  }

  /// Checks a complaint after a step and gives the decision that keeps it.
  mutating func kept(
    _ complaint: Complaint, _ state: PoolState, beside others: [Change] = []
  ) throws(Refusal) -> Decision<ComplaintStanding> {
    // What the table refuses is said once, and not again as a fault of the record.
    try refuseIfUnmet()
    require(complaint.faults(in: state.policy))
    try refuseIfUnmet()
    return Decision(ComplaintStanding(complaint), [.put(.complaint(complaint))] + others)
  }
}

extension PoolState {
  /// Whether whoever acts is who complains, under any of their records, in the role in which they came or
  /// as the person concerned.
  func isComplainant(_ actor: Actor, of complaint: Complaint) -> Bool {
    guard let person = actor.person, isSame(person, complaint.complainant) else { return false }
    return [complaint.complainantRole, .individual].contains(actor.role)
  }

  /// Whether whoever acts is the practitioner, and was told something of the complaint.
  func isPractitionerTold(_ actor: Actor, of complaint: Complaint) -> Bool {
    guard actor.role == .practitioner, let person = actor.person,
      let practitioner = practitioners[complaint.about]
    else { return false }
    let wasTold =
      !complaint.exchanges.isEmpty
      || complaint.decisions.contains { $0.practitionerTold != nil }
    return wasTold && isSame(person, practitioner.person)
  }
}

extension ReasonCode {
  /// There is nothing for the practitioner to do about it at present.
  public static let nothingToDoAboutItNow = ReasonCode("complaint.nothingToDoNow")
  /// The handler of the complaint is somebody else, or nobody yet.
  public static let notTheHandler = ReasonCode("complaint.notTheHandler")
}
