/// Approves or declines a request for an organisation that looks at each one.
///
/// An elected member's request is the pool coordinator's to decide, never an officer's of the same
/// council (rule A10). Nobody decides who is party to it or above a party in a reporting line (rule
/// A23). A refusal names one of the organisation's criteria (8.1). Whoever decides is told where the
/// request stands, and neither its themes nor its words (rule A24).
public struct DecideApproval: Command {
  /// What is decided.
  public enum Answer: Hashable, Sendable {
    /// The request may open.
    case approve
    /// The request is declined, by the criterion of that identifier.
    case decline(criterion: String)
  }

  /// The name that commits keep.
  public static let name = "decideApproval"
  /// The request.
  public let request: RequestID
  /// What is decided.
  public let answer: Answer

  /// Decides a request.
  public init(_ request: RequestID, _ answer: Answer) {
    self.request = request
    self.answer = answer
  }

  /// Checks who decides and by what, and moves the request on.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<RequestStanding> {
    var guards = CommandGuards(Self.name)
    var next = try guards.found(state.requests[request], .request, request.text)
    let today = state.date(at: context.now)
    requireApprover(of: next, context.actor, state, today, &guards)
    let event: RequestEvent
    switch answer {
    case .approve: event = .approve
    case .decline(let criterion):
      event = .decline
      next.declinedBy = criterion
      let known = state.memberships(of: next.organisation).flatMap(\.eligibility).map(\.id)
      guards.require(
        known.contains(criterion),
        Reason(
          .criterionUnknown, ["criterion": criterion, "known": known.joined(separator: ", ")]))
    }
    next.state =
      guards.move(RequestMachine.table, from: next.state, on: event, by: context.actor.role)
      ?? next.state
    try guards.refuseIfUnmet()
    return Decision(RequestStanding(next), [.put(.request(next))])
  }

  private func requireApprover(
    of request: Request, _ actor: Actor, _ state: PoolState, _ today: CivilDate,
    _ guards: inout CommandGuards
  ) {
    guards.requireDisinterested(actor, in: request.participants, state, on: today)
    let isElected = state.affiliations(of: request.individual, on: today)
      .contains { $0.organisation == request.organisation && $0.isElected }
    let isOfTheCouncil = actor.person.map { person in
      state.affiliations(of: person, on: today)
        .contains { $0.organisation == request.organisation }
    }
    guards.require(!isElected || isOfTheCouncil != true, Reason(.ofTheMembersCouncil))
    let decides: [Role] = [.organisationalCoordinator, .poolCoordinator]
    guards.require(actor.person != nil || !decides.contains(actor.role), Reason(.nameThePerson))
    guard actor.role == .organisationalCoordinator else { return }
    guards.require(!isElected, Reason(.poolCoordinatorDecides))
    guards.require(
      actor.organisation == request.organisation,
      Reason(.notThePersonConcerned, ["person": "a coordinator of that organisation"]))
  }
}

extension ReasonCode {
  /// An elected member's request is the pool coordinator's to decide.
  public static let poolCoordinatorDecides = ReasonCode("approval.poolCoordinatorDecides")
  /// Whoever decides belongs to the elected member's own council.
  public static let ofTheMembersCouncil = ReasonCode("approval.ofTheMembersCouncil")
  /// Whoever decides is above a party in a reporting line.
  public static let inTheReportingLine = ReasonCode("approval.inTheReportingLine")
  /// Whoever decides is not named as a person, so that nobody knows whether they are party to it.
  public static let nameThePerson = ReasonCode("approval.nameThePerson")
  /// Whoever decides is party to the matter.
  public static let partyToIt = ReasonCode("approval.partyToIt")
  /// The organisation has no such criterion.
  public static let criterionUnknown = ReasonCode("approval.criterionUnknown")
}
