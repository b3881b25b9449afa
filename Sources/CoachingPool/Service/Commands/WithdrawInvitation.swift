/// Takes an invitation back before it is answered.
///
/// Nobody else is asked by itself: whoever takes it back decides what comes next. Source: workflow
/// section 8.2.
public struct WithdrawInvitation: Command {
  /// The name that commits keep.
  public static let name = "withdrawInvitation"
  /// The invitation.
  public let invitation: InvitationID

  /// Takes an invitation back.
  public init(_ invitation: InvitationID) { self.invitation = invitation }

  /// Checks who takes it back, and ends it.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<Invitation> {
    var guards = CommandGuards(Self.name)
    let invited = try guards.found(state.invitations[invitation], .invitation, invitation.text)
    let request = try guards.found(
      state.requests[invited.request], .request, invited.request.text)
    let today = state.date(at: context.now)
    _ = guards.move(
      InvitationMachine.table, from: invited.state, on: .withdraw, by: context.actor.role)
    guards.requireIndividualOrCoordinator(
      context.actor, of: request,
      beside: [state.practitioners[invited.practitioner]?.person].compactMap { $0 }, in: state,
      on: today)
    try guards.refuseIfUnmet()
    let withdrawn = invited.ended(.withdrawn, at: context.now)
    return Decision(withdrawn, [.put(.invitation(withdrawn))])
  }
}
