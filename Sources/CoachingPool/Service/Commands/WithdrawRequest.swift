/// Takes a request back, and with it every invitation that waits for an answer.
///
/// No reason is asked (8.1).
public struct WithdrawRequest: Command {
  /// The name that commits keep.
  public static let name = "withdrawRequest"
  /// The request.
  public let request: RequestID

  /// Takes a request back.
  public init(_ request: RequestID) { self.request = request }

  /// Moves the request and its open invitations to withdrawn.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<Request> {
    var guards = CommandGuards(Self.name)
    var next = try guards.found(state.requests[request], .request, request.text)
    guards.require(
      context.actor.person.map(state.identities(of: next.individual).contains) == true,
      Reason(.notThePersonConcerned, ["person": "the individual"]))
    next.state =
      guards.move(RequestMachine.table, from: next.state, on: .withdraw, by: context.actor.role)
      ?? next.state
    try guards.refuseIfUnmet()
    let withdrawn = state.invitations(for: request).filter { $0.state == .sent }
      .map { Change.put(.invitation($0.ended(.withdrawn, at: context.now))) }
    return Decision(next, [.put(.request(next))] + withdrawn)
  }
}
