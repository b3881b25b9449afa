/// Lets two who met in the pool go on in the priced executive line, for one request.
///
/// The pool coordinator gives it who is party to neither side; it invites nobody. Source: rule A21; A23 for
/// who may give it. ``PairsMoveToTheExecutiveLineByApproval`` asks for it.
public struct ApproveMoveToExecutiveLine: Command {
  /// The name that commits keep.
  public static let name = "approveMoveToExecutiveLine"
  /// The request, for the executive line.
  public let request: RequestID
  /// The practitioner's membership of the executive line.
  public let practitioner: PractitionerID

  /// Approves of one practitioner for one request.
  public init(_ request: RequestID, to practitioner: PractitionerID) {
    self.request = request
    self.practitioner = practitioner
  }

  /// Checks who approves and of what, and keeps it with the request.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<RequestID> {
    var guards = CommandGuards(Self.name)
    guards.requireRole(context.actor, among: [.poolCoordinator])
    try guards.refuseIfUnmet()
    var next = try guards.found(state.requests[request], .request, request.text)
    let asked = try guards.found(
      state.practitioners[practitioner], .practitioner, practitioner.text)
    guards.requireIndividualOrCoordinator(
      context.actor, of: next, beside: [asked.person], in: state,
      on: state.date(at: context.now))
    // Who is party to it, or above a party, reads nothing of the request (rule A23).
    try guards.refuseIfUnmet()
    guards.require(
      asked.line == .executive && next.provision == .executive,
      Reason(
        .notTheExecutiveLine, ["line": asked.line.rawValue, "asked": next.provision.rawValue]))
    guards.require(
      next.state.looksForAPractitioner, Reason(.notLooking, ["state": next.state.rawValue]))
    try guards.refuseIfUnmet()
    guard !next.waiting.approvedMoves.contains(practitioner) else { return Decision(request, []) }
    next.waiting.approvedMoves.append(practitioner)
    return Decision(request, [.put(.request(next))])
  }
}

extension ReasonCode {
  /// The request or the practitioner is not of the executive line.
  public static let notTheExecutiveLine = ReasonCode("request.notTheExecutiveLine")
}
