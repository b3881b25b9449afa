/// Answers whether a request still stands.
///
/// "Still wanted" begins the clock anew; "no longer" withdraws the request and its open invitations.
/// Answering without having been asked is as good. Source: rules A19 and A33.
public struct AnswerQuestion: Command {
  /// What the individual says.
  public enum Answer: String, Hashable, Sendable, Codable, CaseIterable {
    /// The request stands.
    case stillWanted
    /// The request is withdrawn.
    case noLongerWanted
  }

  /// The name that commits keep.
  public static let name = "answerQuestion"
  /// The request.
  public let request: RequestID
  /// What the individual says.
  public let answer: Answer

  /// Answers for a request.
  public init(_ request: RequestID, _ answer: Answer) {
    self.request = request
    self.answer = answer
  }

  /// Checks who answers, and keeps the moment or withdraws the request.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<Request> {
    guard answer == .stillWanted else {
      return try WithdrawRequest(request).decision(on: state, in: context)
    }
    var guards = CommandGuards(Self.name)
    var next = try guards.found(state.requests[request], .request, request.text)
    guards.requireRole(context.actor, among: [.individual])
    guards.requireIndividual(context.actor, of: next, in: state)
    guards.require(
      next.state.looksForAPractitioner, Reason(.notLooking, ["state": next.state.rawValue]))
    try guards.refuseIfUnmet()
    next.waiting.confirmed = context.now
    next.waiting.questions = []
    return Decision(next, [.put(.request(next))])
  }
}
