/// Takes a request off the waiting list, since somebody can be asked again.
///
/// It sends nothing; ``ForwardRequest`` or a round does. ``PoolState/waitingList(at:for:)`` says who has
/// waited longest. Source: workflow section 8.1.
public struct ResumeWaiting: Command {
  /// The name that commits keep.
  public static let name = "resumeWaiting"
  /// The request.
  public let request: RequestID

  private let rules: RuleSet

  /// Takes a request off the waiting list.
  ///
  /// - Parameters:
  ///   - request: The request.
  ///   - rules: Where the policy's rule names are looked up.
  public init(_ request: RequestID, rules: RuleSet = .standard) {
    self.request = request
    self.rules = rules
  }

  /// Checks that somebody can be asked, and opens the request.
  /// - Complexity: O(p) verdicts for p practitioners, fewer for a list.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<Request> {
    var guards = CommandGuards(Self.name)
    var next = try guards.found(state.requests[request], .request, request.text)
    let today = state.date(at: context.now)
    let plan: InvitationPlan
    do throws(ValidationError) {
      plan = try InvitationPlan(on: state, rules: rules, in: context)
    } catch { throw Refusal(Self.name, error) }
    var unmet: [ReasonCode] = []
    let field = PairField(next, context.matching(state))
    guards.require(
      field.flatMap { plan.nextChoice(in: $0, unmet: &unmet) } != nil, Reason(.nobodyCanBeAsked))
    guards.requireIndividualOrCoordinator(context.actor, of: next, in: state, on: today)
    next.state =
      guards.move(RequestMachine.table, from: next.state, on: .resume, by: context.actor.role)
      ?? next.state
    try guards.refuseIfUnmet()
    return Decision(next, [.put(.request(next))])
  }
}

extension PoolState {
  /// The requests on the waiting list: those that go first for a practitioner, then the others, the
  /// longest waiting first.
  ///
  /// A coordinator who is party to a request, or above a party in a reporting line, sees nothing of it.
  /// Source: workflow section 8.1; rules A23 and A37; rule A19 for who goes first, see ``goesFirst(_:)``.
  ///
  /// - Parameters:
  ///   - moment: The moment of asking.
  ///   - coordinator: Who reads them; `nil` for the clock, which shows them to nobody.
  /// - Complexity: O(n log n).
  public func waitingList(at moment: Instant, for coordinator: PersonID?) -> [Request] {
    let today = date(at: moment)
    func isShown(_ request: Request) -> Bool {
      coordinator.map { !isConcerned($0, in: request.participants, from: today) } ?? true
    }
    return requestsLooking().filter { $0.state == .waitlisted && isShown($0) }
      .map { request in
        (
          turn: goesFirst(request) ? 0 : 1,
          since: request.submitted ?? Instant(secondsSince1970: .max), request: request
        )
      }
      .sorted { ($0.turn, $0.since, $0.request.id) < ($1.turn, $1.since, $1.request.id) }
      .map(\.request)
  }
}

extension ReasonCode {
  /// Nobody who may be asked, and was not asked before, meets every requirement.
  public static let nobodyCanBeAsked = ReasonCode("request.nobodyCanBeAsked")
}
