/// Ends every invitation whose time has run out, and asks the next choices where the policy says so.
///
/// A host gives it when its clock has moved on, as often as it likes: what is done already is not done
/// again. Where a practitioner came to be away since they were invited, the end moves by those days
/// (rule A33), bounded by the policy; it never comes earlier. An invitation that ran out before the
/// clock came to it is put off as well, unless its place or its turn is promised to somebody else by
/// then. Source: workflow section 8.2; rules R23 and A33.
public struct ExpireInvitations: Command {
  /// What the clock brought about.
  public struct Outcome: Hashable, Sendable {
    /// Invitations that expired.
    public internal(set) var expired: [Invitation] = []
    /// Invitations whose end moved, since the practitioner is away.
    public internal(set) var extended: [Invitation] = []
    /// Invitations to the next choices.
    public internal(set) var sent: [Invitation] = []
    /// Requests for which nobody else can be asked at present.
    public internal(set) var withoutMatch: [NoMatchFound] = []
  }

  /// The name that commits keep.
  public static let name = "expireInvitations"

  private let rules: RuleSet

  /// Lets the clock end invitations.
  ///
  /// - Parameter rules: Where the policy's rule names are looked up for the next choices. A policy that
  ///   cannot be resolved stops no clock: then nobody else is asked, and ``ForwardRequest`` says why.
  public init(rules: RuleSet = .standard) { self.rules = rules }

  /// Ends what ran out, in the order in which it did, then asks the next choices.
  /// - Complexity: O(n log n) in the invitations that wait for an answer, beside what forwarding costs.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<Outcome> {
    var guards = CommandGuards(Self.name)
    _ = guards.move(InvitationMachine.table, from: .sent, on: .expire, by: context.actor.role)
    try guards.refuseIfUnmet()
    var outcome = Outcome()
    var changes: [Change] = []
    var after = state
    var sent: [Invitation] = []
    state.sentInvitationsByPractitioner.visit { id in
      if let invitation = state.invitations[id] { sent.append(invitation) }
    }
    sent.sort { ($0.expires, $0.id) < ($1.expires, $1.id) }
    for invitation in sent {
      let isOpen = invitation.isOpen(at: context.now)
      if let extended = invitation.putOff(in: state), extended.isOpen(at: context.now),
        isOpen || after.hasRoom(for: invitation, at: context.now)
      {
        outcome.extended.append(extended)
        changes.append(.put(.invitation(extended)))
        after.apply([.put(.invitation(extended))])
      } else if !isOpen {
        let expired = invitation.ended(.expired, at: context.now)
        outcome.expired.append(expired)
        changes.append(.put(.invitation(expired)))
      }
    }
    guard state.policy.requests.forwardsAutomatically, !outcome.expired.isEmpty,
      var plan = try? InvitationPlan(on: state, after: changes, rules: rules, in: context)
    else { return Decision(outcome, changes) }
    for id in outcome.expired.map(\.request) {
      guard let request = plan.request(id), request.state.looksForAPractitioner else {
        continue
      }
      switch plan.forward(request) {
      case .invited(let next): outcome.sent.append(next)
      case .noMatchFound(let nobody):
        if !outcome.withoutMatch.contains(nobody) { outcome.withoutMatch.append(nobody) }
      case .awaitsAnAnswer: break
      }
    }
    return Decision(outcome, plan.changes)
  }
}

extension PoolState {
  /// Tells whether an invitation that ran out could be open again: its practitioner has a place for it,
  /// and its request looks for somebody and waits for no more answers than it may (R18, R22).
  fileprivate func hasRoom(for invitation: Invitation, at now: Instant) -> Bool {
    guard let practitioner = practitioners[invitation.practitioner],
      requests[invitation.request]?.state.looksForAPractitioner == true
    else { return false }
    let today = date(at: now)
    let waiting = invitations(for: invitation.request).count { $0.isOpen(at: now) }
    return placesTaken(of: practitioner.id, at: now) < capacity(of: practitioner, on: today)
      && waiting < max(1, policy.requests.maxConcurrentInvitations)
  }
}
