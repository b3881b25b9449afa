/// Passes a request on to the next choice who can be asked, or finds that nobody can.
///
/// The next choice is the first of the individual's list who was not asked and meets every requirement;
/// under "choose for me" it is whoever fits best: for seniors somebody of another organisation first,
/// then by points, then with the fewest places taken, then by hash. Where nobody can be asked the
/// request goes to the waiting list, and the individual reads a neutral sentence. Repeating it while an
/// invitation waits for an answer changes nothing. Source: workflow sections 8.1 and 8.2; rules A04, A05.
public struct ForwardRequest: Command {
  /// The name that commits keep.
  public static let name = "forwardRequest"
  /// The request.
  public let request: RequestID

  private let rules: RuleSet

  /// Passes a request on.
  ///
  /// - Parameters:
  ///   - request: The request.
  ///   - rules: Where the policy's rule names are looked up.
  public init(_ request: RequestID, rules: RuleSet = .standard) {
    self.request = request
    self.rules = rules
  }

  /// Checks actor and request, and invites the next choice or lets the request wait.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<Forwarding> {
    var guards = CommandGuards(Self.name)
    let asking = try guards.found(state.requests[request], .request, request.text)
    let today = state.date(at: context.now)
    guards.requireRole(context.actor, among: [.poolCoordinator, .system])
    guards.requireIndividualOrCoordinator(context.actor, of: asking, in: state, on: today)
    guards.require(
      asking.state.looksForAPractitioner,
      Reason(.notLooking, ["state": asking.state.rawValue]))
    var plan: InvitationPlan
    do throws(ValidationError) {
      plan = try InvitationPlan(on: state, rules: rules, in: context)
    } catch { throw Refusal(Self.name, error) }
    try guards.refuseIfUnmet()
    let forwarding = plan.forward(asking)
    return Decision(forwarding, plan.changes)
  }
}
