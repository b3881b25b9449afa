/// Declines an invitation, with a code and no sentence.
///
/// No shame attaches to it: the code stands on the invitation for the pool coordinator alone, the
/// individual reads a neutral sentence (``Invitation/shown(to:)``), and nothing of it is on the
/// practitioner's profile or read by any rule. On ``DeclineCode/conflictOfInterest`` the coordinator
/// should record the conflict, so that the two are not brought together again. Where the policy
/// forwards by itself, the next choice is asked in the same step; the practitioner does not learn whom.
/// Source: workflow section 8.2; rule A04.
public struct DeclineInvitation: Command {
  /// The name that commits keep.
  public static let name = "declineInvitation"
  /// The invitation.
  public let invitation: InvitationID
  /// Why, in a word.
  public let code: DeclineCode

  private let rules: RuleSet

  /// Declines an invitation.
  ///
  /// - Parameters:
  ///   - invitation: The invitation.
  ///   - code: Why, in a word.
  ///   - rules: Where the policy's rule names are looked up for the next choice. A policy that cannot
  ///     be resolved keeps nobody from declining: then nobody else is asked, and
  ///     ``ForwardRequest`` says why.
  public init(_ invitation: InvitationID, because code: DeclineCode, rules: RuleSet = .standard) {
    self.invitation = invitation
    self.code = code
    self.rules = rules
  }

  /// Checks who declines and when, ends the invitation and asks the next choice.
  ///
  /// The outcome is the invitation alone, since it goes to the practitioner.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<Invitation> {
    var guards = CommandGuards(Self.name)
    let invited = try guards.found(state.invitations[invitation], .invitation, invitation.text)
    let practitioner = try guards.found(
      state.practitioners[invited.practitioner], .practitioner, invited.practitioner.text)
    _ = guards.move(
      InvitationMachine.table, from: invited.state, on: .decline, by: context.actor.role)
    guards.requirePractitioner(context.actor, of: practitioner, in: state)
    guards.require(
      invited.state != .sent || invited.isInTime(at: context.now, in: state),
      Reason(.invitationExpired, ["expired": "\(invited.expires)"]))
    try guards.refuseIfUnmet()
    let declined = invited.ended(.declined, at: context.now, because: code)
    let changes: [Change] = [.put(.invitation(declined))]
    guard state.policy.requests.forwardsAutomatically,
      let request = state.requests[invited.request], request.state.looksForAPractitioner,
      var plan = try? InvitationPlan(on: state, after: changes, rules: rules, in: context)
    else { return Decision(declined, changes) }
    _ = plan.forward(request)
    return Decision(declined, plan.changes)
  }
}
