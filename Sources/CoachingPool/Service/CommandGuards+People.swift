// Who may give a command: the person concerned, under any of their records; nobody who is party to it.
extension CommandGuards {
  /// Requires the individual of a request.
  mutating func requireIndividual(_ actor: Actor, of request: Request, in state: PoolState) {
    require(
      actor.person.map(state.identities(of: request.individual).contains) == true,
      Reason(.notThePersonConcerned, ["person": "the individual"]))
  }

  /// Requires the practitioner whom an invitation asks.
  mutating func requirePractitioner(
    _ actor: Actor, of membership: PractitionerMembership, in state: PoolState
  ) {
    require(
      actor.person.map(state.identities(of: membership.person).contains) == true,
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

  /// Refuses whoever is party to the matter or above a party in a reporting line (rule A23).
  mutating func requireDisinterested(
    _ actor: Actor, in parties: [PersonID], _ state: PoolState, on today: CivilDate
  ) {
    guard let person = actor.person else { return }
    let isParty = parties.contains { state.identities(of: $0).contains(person) }
    require(!isParty, Reason(.partyToIt))
    let isAbove = parties.contains { state.managers(above: $0, from: today).contains(person) }
    require(isParty || !isAbove, Reason(.inTheReportingLine))
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
