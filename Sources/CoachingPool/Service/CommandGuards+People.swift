// Who may give a command: the person concerned, under any of their records; nobody who is party to it.
extension CommandGuards {
  /// Requires the individual of a request.
  mutating func requireIndividual(_ actor: Actor, of request: Request, in state: PoolState) {
    require(
      actor.person.map { state.isSame(request.individual, $0) } == true,
      Reason(.notThePersonConcerned, ["person": "the individual"]))
  }

  /// Requires the practitioner whom an invitation asks.
  mutating func requirePractitioner(
    _ actor: Actor, of membership: PractitionerMembership, in state: PoolState
  ) {
    require(
      actor.person.map { state.isSame(membership.person, $0) } == true,
      Reason(.notThePersonConcerned, ["person": "the practitioner invited"]))
  }

  /// Requires one of some roles.
  mutating func requireRole(_ actor: Actor, among roles: [Role]) {
    require(
      roles.contains(actor.role),
      Reason(
        .notThisRolesCommand,
        [
          "role": actor.role.rawValue, "roles": roles.map(\.rawValue).joined(separator: ", "),
        ]))
  }

  /// Refuses whoever is party to the matter or above a party in a reporting line (rule A23), and tells a
  /// coordinator to which deputy it passes (rule A37).
  mutating func requireDisinterested(
    _ actor: Actor, in parties: [PersonID], _ state: PoolState, on today: CivilDate
  ) {
    guard let person = actor.person else { return }
    if state.isParty(person, among: parties) {
      require(false, Reason(.partyToIt))
    } else if state.isAbove(person, of: parties, from: today) {
      require(false, Reason(.inTheReportingLine))
    } else {
      return
    }
    guard [.poolCoordinator, .organisationalCoordinator].contains(actor.role) else { return }
    let deputy = state.deputy(for: parties, on: today)
    require(
      false,
      deputy.map { Reason(.passesToTheDeputy, ["deputy": $0.text], audience: .coordinator) }
        ?? Reason(.noDeputy, audience: .coordinator))
  }

  /// Requires of a coordinator who decides about a round a name, and no part in it (rule A23).
  ///
  /// Parties are those who take part in its requests and those whom it would ask.
  mutating func requireDisinterested(
    _ actor: Actor, in round: Round, _ state: PoolState, on today: CivilDate
  ) {
    guard actor.role == .poolCoordinator else { return }
    require(actor.person != nil, Reason(.nameThePerson))
    let requests = round.matches.map(\.request) + round.unmatched
    let parties =
      requests.flatMap { state.requests[$0]?.participants ?? [] }
      + round.matches.compactMap { state.practitioners[$0.practitioner]?.person }
    requireDisinterested(actor, in: parties.uniqued(), state, on: today)
  }

  /// Requires the individual where one acts, and of a coordinator a name and no part in the matter.
  mutating func requireIndividualOrCoordinator(
    _ actor: Actor, of request: Request, beside others: [PersonID] = [], in state: PoolState,
    on today: CivilDate
  ) {
    switch actor.role {
    case .individual: requireIndividual(actor, of: request, in: state)
    case .poolCoordinator:
      require(actor.person != nil, Reason(.nameThePerson))
      requireDisinterested(actor, in: request.participants + others, state, on: today)
    default: break
    }
  }
}

extension Refusal {
  /// Refuses a command since the policy in force cannot be carried out.
  init(_ command: String, _ error: ValidationError) {
    self.init(command, error.faults.map(Reason.init))
  }
}

extension ReasonCode {
  /// Whoever decides is party to the matter or above one, so that it passes to the pool's deputy.
  public static let passesToTheDeputy = ReasonCode("approval.passesToTheDeputy")
  /// The matter would pass to a deputy, and the policy names none who is party to nothing.
  public static let noDeputy = ReasonCode("approval.noDeputy")
}
