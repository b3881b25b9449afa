/// Submits a request, for which the individual was screened before.
///
/// The request opens at once, or waits for the approval of an organisation that requires it. Only
/// ``Screening`` makes a clearance, so that nothing unscreened can be submitted; nothing of the
/// screening is stored. Source: workflow section 8.1; rules R01, R02, A03.
public struct SubmitRequest: Command {
  /// The name that commits keep.
  public static let name = "submitRequest"
  /// The request, in the state draft.
  public let request: Request
  /// The clearance of the individual.
  public let clearance: ScreeningClearance

  /// Submits a request with its individual's clearance.
  public init(_ request: Request, with clearance: ScreeningClearance) {
    self.request = request
    self.clearance = clearance
  }

  /// Checks clearance, entitlement and the request itself, and moves it on.
  ///
  /// The outcome is the request as stored: open, or awaiting approval.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<Request> {
    var guards = CommandGuards(Self.name)
    let today = state.date(at: context.now)
    let stored = state.requests[request.id]
    guards.require(
      context.actor.person.map { state.isSame(request.individual, $0) } == true
        && (stored == nil || stored?.individual == request.individual),
      Reason(.notThePersonConcerned, ["person": "the individual"]))
    let submitted = guards.move(
      RequestMachine.table, from: stored?.state ?? .draft, on: .submit, by: context.actor.role)
    guards.require(clearance, for: request, on: today, under: state.policy)
    guards.require(Entitlement.verdict(on: RequestDraft(request), in: state, on: today))
    guards.require(
      request.termsAcknowledged.map { $0 <= context.now } == true, Reason(.termsNotAcknowledged))
    var next = request
    next.submitted = context.now
    // What a workflow leaves is no draft's to say.
    next.predecessor = stored?.predecessor
    next.waiting = stored?.waiting ?? RequestWaiting()
    next.state = submitted ?? .submitted
    guards.require(next.faults(in: state.policy))
    guards.require(state.referenceFaults(of: .request(next)))
    if submitted != nil {
      let approves = state.membershipsTakingRequests(of: request.organisation, on: today)
        .contains(where: \.requiresApproval)
      let event: RequestEvent = approves ? .passOn : .open
      next.state =
        guards.move(RequestMachine.table, from: next.state, on: event, by: .system) ?? next.state
    }
    try guards.refuseIfUnmet()
    return Decision(next, [.put(.request(next))])
  }
}

extension ReasonCode {
  /// The individual was not screened for this, or too long ago.
  public static let notScreened = ReasonCode("request.notScreened")
  /// The terms are not acknowledged.
  public static let termsNotAcknowledged = ReasonCode("request.termsNotAcknowledged")
}
