/// Allows that the words of an evaluation are quoted, and how much is said of whose they are.
///
/// It is for whoever wrote them alone; another consent takes the place of the one that stands. Source: rule
/// R41.
public struct AllowQuotation: Command {
  /// The name that commits keep.
  public static let name = "allowQuotation"
  /// The response.
  public let response: EvaluationResponseID
  /// How much may be said of whose words they are.
  public let attribution: Testimonial.Attribution

  /// Allows quotation; by default the role and the kind of organisation are named.
  public init(
    _ response: EvaluationResponseID,
    by attribution: Testimonial.Attribution = .roleAndOrganisationType
  ) {
    self.response = response
    self.attribution = attribution
  }

  /// Checks who allows it, and keeps since when.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<Testimonial.Consent> {
    var guards = CommandGuards(Self.name)
    var next = try guards.ownResponse(response, in: state, context)
    try guards.refuseIfUnmet()
    guards.require(next.comment != nil, Reason(.noWordsToQuote))
    try guards.refuseIfUnmet()
    if let standing = next.quotations.last, standing.withdrawn == nil,
      standing.attribution == attribution
    {
      return Decision(standing, [])
    }
    let consent = Testimonial.Consent(given: context.now, attribution: attribution)
    next.endQuotation(at: context.now)
    next.quotations.append(consent)
    guards.require(next.faults())
    try guards.refuseIfUnmet()
    return Decision(consent, [.put(.evaluationResponse(next))])
  }
}

/// Takes back that the words of an evaluation are quoted; the answers go on to count.
///
/// It is for whoever wrote them alone. Source: rule R41.
public struct WithdrawQuotation: Command {
  /// The name that commits keep.
  public static let name = "withdrawQuotation"
  /// The response.
  public let response: EvaluationResponseID

  /// Takes the consent back.
  public init(_ response: EvaluationResponseID) { self.response = response }

  /// Checks who takes it back, and ends it.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<EvaluationResponseID> {
    var guards = CommandGuards(Self.name)
    var next = try guards.ownResponse(response, in: state, context)
    try guards.refuseIfUnmet()
    let stands = next.quotations.last.map { $0.withdrawn == nil } ?? false
    guards.require(stands, Reason(.noConsentToPublish))
    next.endQuotation(at: context.now)
    guards.require(next.faults())
    try guards.refuseIfUnmet()
    return Decision(next.id, [.put(.evaluationResponse(next))])
  }
}

extension ReasonCode {
  /// There are no words that could be quoted.
  public static let noWordsToQuote = ReasonCode("evaluation.noWordsToQuote")
}
