/// Invites a practitioner for a request.
///
/// It is sent only to somebody whom the individual listed, the first who can be asked before the next, or
/// whom the pool may choose for them; every requirement of the policy is met at this moment, and no
/// more invitations are open than the policy allows. The practitioner learns no more than
/// ``InvitationView`` shows. Source: workflow section 8.2; rules R18, R22, R23, A04, A19 and A33.
public struct SendInvitation: Command {
  /// The name that commits keep.
  public static let name = "sendInvitation"
  /// The request.
  public let request: RequestID
  /// The practitioner to be asked.
  public let practitioner: PractitionerID

  private let rules: RuleSet

  /// Invites a practitioner.
  ///
  /// - Parameters:
  ///   - request: The request.
  ///   - practitioner: The practitioner to be asked.
  ///   - rules: Where the policy's rule names are looked up.
  public init(_ request: RequestID, to practitioner: PractitionerID, rules: RuleSet = .standard) {
    self.request = request
    self.practitioner = practitioner
    self.rules = rules
  }

  /// Checks actor, request, list and pair, and sends the invitation.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<Invitation> {
    var guards = CommandGuards(Self.name)
    let asking = try guards.found(state.requests[request], .request, request.text)
    let asked = try guards.found(
      state.practitioners[practitioner], .practitioner, practitioner.text)
    let today = state.date(at: context.now)
    _ = guards.move(InvitationMachine.table, from: nil, on: .send, by: context.actor.role)
    guards.requireIndividualOrCoordinator(
      context.actor, of: asking, beside: [asked.person], in: state, on: today)
    var plan: InvitationPlan
    do throws(ValidationError) {
      plan = try InvitationPlan(on: state, rules: rules, in: context)
    } catch { throw Refusal(Self.name, error) }
    guards.require(Verdict(plan.reasonsAgainst(asked, for: asking, order: .ranked)))
    try guards.refuseIfUnmet()
    let invitation = plan.add(asked, for: asking)
    return Decision(invitation, plan.changes)
  }
}
