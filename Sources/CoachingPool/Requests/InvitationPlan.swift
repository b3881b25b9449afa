/// Sends invitations one after the other on a copy of the pool, and keeps what changes.
///
/// Each invitation is judged on the pool as those before it leave it, so that many can be committed in
/// one step, as a published round does, and none of them passes a cap. The policy decides what a pair
/// meets; six requirements hold whatever the policy says, since without them no invitation makes sense.
package struct InvitationPlan {
  /// Whom a request may be sent to.
  package enum Order: Sendable {
    /// The first of the individual's list who can be asked (rule A04, forwarding).
    case ranked
    /// Anybody whom the individual listed, as a round pairs them (rule A04, rounds).
    case anyoneListed
  }

  /// The pool as the changes leave it, but for those not taken in yet; see ``catchUp()``.
  private(set) var state: PoolState
  /// The changes that the next invitation is to see: most plans have but one, and need not write on a copy
  /// of the pool.
  private var pending: [Change] = []
  /// What changes, in order.
  package private(set) var changes: [Change] = []
  let context: CommandContext
  let rules: [any Requirement]
  let resolved: ResolvedRules
  private let candidates = CandidateShelf()
  private var made = 0

  /// Begins a plan on a pool, with changes that are decided already.
  ///
  /// - Throws: ``ValidationError`` with every fault of the policy in force.
  package init(
    on state: PoolState, after decided: [Change] = [], rules: RuleSet, in context: CommandContext
  ) throws(ValidationError) {
    resolved = try rules.resolve(in: state)
    self.rules = resolved.forInvitations
    self.state = state
    self.context = context
    record(decided)
  }

  /// The requirements that an invitation meets: the policy's, and those that always hold.
  static func rules(among requirements: [any Requirement]) -> [any Requirement] {
    let names = Set(requirements.map(\.name))
    // Whether somebody was asked before is asked by the plan itself, whatever the policy says.
    return requirements.filter { $0.name != PractitionerWasNotAskedBefore().name }
      + always.filter { !names.contains($0.name) }
  }

  private static let always: [any Requirement] = [
    PeopleAreDifferent(), PractitionerIsLive(), PractitionerHasAPlaceFree(),
    PractitionerIsNotAway(), IndividualMayBeOfferedThem(), PairsMoveToTheExecutiveLineByApproval(),
  ]

  private mutating func record(_ more: [Change]) {
    changes += more
    pending += more
  }

  /// Takes the pending changes in, before something is judged on the pool.
  mutating func catchUp() {
    if pending.isEmpty { return }
    state.apply(pending)
    for change in pending { candidates.forget(what: change, changes: state) }
    pending = []
  }

  /// A request as the changes leave it.
  mutating func request(_ id: RequestID) -> Request? {
    catchUp()
    return state.requests[id]
  }

  /// A practitioner with all that rules ask about them, looked up once as long as nothing of theirs
  /// changes; `nil` where the person is not known.
  func candidate(of practitioner: PractitionerMembership) -> Candidate? {
    candidates.take(practitioner) {
      Candidate(practitioner, in: state, on: state.date(at: context.now), at: context.now)
    }
  }

  /// Sends one invitation, or says with every reason why it cannot be sent.
  ///
  /// A request that waits is open again, and its invitations whose time ran out are ended.
  /// - Throws: ``Refusal`` in the name of ``SendInvitation``; nothing is then added to the plan.
  package mutating func send(
    _ request: RequestID, to practitioner: PractitionerID, order: Order
  ) throws(Refusal) -> Invitation {
    catchUp()
    let guards = CommandGuards(SendInvitation.name)
    let asking = try guards.found(state.requests[request], .request, request.text)
    let asked = try guards.found(
      state.practitioners[practitioner], .practitioner, practitioner.text)
    let reasons = reasonsAgainst(asked, for: asking, order: order)
    if !reasons.isEmpty { throw Refusal(SendInvitation.name, reasons) }
    return add(asked, for: asking)
  }

  /// Adds an invitation that is judged already.
  mutating func add(_ practitioner: PractitionerMembership, for request: Request) -> Invitation {
    let zone = state.zone
    var id: InvitationID = context.newIdentifier("invitation", made)
    while state.invitations.entry(of: id) != nil {
      made += 1
      id = context.newIdentifier("invitation", made)
    }
    made += 1
    let invitation = Invitation(
      id: id, request: request.id, practitioner: practitioner.id, sent: context.now,
      expires: InvitationDeadline.of(
        sent: context.now, away: practitioner.away,
        under: state.policy.requests(for: request.organisation), in: zone))
    var more = ranOut(for: request)
    if request.state == .waitlisted {
      var resumed = request
      resumed.state = .open
      more.append(.put(.request(resumed)))
    }
    record(more + [.put(.invitation(invitation))])
    return invitation
  }

  /// Moves a request to the waiting list, where it is not there yet.
  mutating func waitlist(_ request: Request) {
    guard request.state == .open else { return }
    var waiting = request
    waiting.state = .waitlisted
    record(ranOut(for: request) + [.put(.request(waiting))])
  }

  /// Ends a request's invitations whose time ran out before the clock's command came.
  private func ranOut(for request: Request) -> [Change] {
    state.invitations(for: request.id)
      .filter { $0.state == .sent && !$0.isOpen(at: context.now) }
      .map { .put(.invitation($0.ended(.expired, at: context.now))) }
  }
}

/// Keeps candidates of one plan, which has them all in hand for each request that goes to whoever is best.
private final class CandidateShelf {
  private var kept: [PractitionerID: Candidate] = [:]

  func take(_ practitioner: PractitionerMembership, _ make: () -> Candidate?) -> Candidate? {
    if let known = kept[practitioner.id] { return known }
    let made = make()
    kept[practitioner.id] = made
    return made
  }

  /// An invitation changes whom it asks, under every membership of theirs; a request that opens or waits
  /// changes nobody; anything else may change anybody.
  func forget(what change: Change, changes state: PoolState) {
    switch change {
    case .put(.request): break
    case .put(.invitation(let invitation)):
      guard let person = state.practitioners[invitation.practitioner]?.person else { return }
      for membership in state.practitioners(of: person) { kept[membership.id] = nil }
    default: kept = [:]
    }
  }
}
