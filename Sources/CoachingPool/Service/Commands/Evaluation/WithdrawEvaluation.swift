/// Withdraws what somebody answered: it counts no longer, and its answers and words are gone.
///
/// It is for whoever answered alone. The state holds nothing of them any more; the commits of a store do until
/// its history is compacted. A withdrawal is for good; they are not asked again for the same.
/// Source: rule R41; the domain's sections on consent.
public struct WithdrawEvaluation: Command {
  /// The name that commits keep.
  public static let name = "withdrawEvaluation"
  /// The response.
  public let response: EvaluationResponseID

  /// Withdraws a response.
  public init(_ response: EvaluationResponseID) { self.response = response }

  /// Checks who withdraws it, and empties it.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<EvaluationResponseID> {
    var guards = CommandGuards(Self.name)
    var next = try guards.ownResponse(response, in: state, context)
    try guards.refuseIfUnmet()
    next.answers = Confidential([])
    next.comment = nil
    next.quotations = []
    next.withdrawn = context.now
    guards.require(next.faults())
    try guards.refuseIfUnmet()
    return Decision(next.id, [.put(.evaluationResponse(next))])
  }
}

extension EvaluationResponse {
  /// Takes the standing consent to quote back, where there is one.
  mutating func endQuotation(at moment: Instant) {
    if let last = quotations.indices.last, quotations[last].withdrawn == nil {
      quotations[last].withdrawn = moment
    }
  }
}

extension CommandGuards {
  /// Finds a response of whoever acts, in the role in which they gave it, that was not withdrawn.
  ///
  /// - Throws: ``Refusal`` at once; of anybody else's they do not learn that there is any.
  mutating func ownResponse(
    _ id: EvaluationResponseID, in state: PoolState, _ context: CommandContext
  ) throws(Refusal) -> EvaluationResponse {
    requireRole(context.actor, among: EvaluationRequest.roles)
    require(context.actor.person != nil, Reason(.nameThePerson))
    try refuseIfUnmet()
    let theirs = state.evaluationResponses[id].flatMap { response in
      let asked = state.evaluationRequests[response.request]
      let isTheirs = context.actor.person.flatMap { person in
        asked.map { state.isSame(person, $0.person) && $0.role == context.actor.role }
      }
      return isTheirs ?? false ? response : nil
    }
    let response = try found(theirs, .evaluationResponse, id.text)
    require(response.withdrawn == nil, Reason(.evaluationWithdrawn))
    return response
  }
}
