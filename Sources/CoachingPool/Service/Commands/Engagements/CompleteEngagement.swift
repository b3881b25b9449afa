/// Ends an engagement as planned, or since its goals were met early.
///
/// The system gives it once the final review was held or found not applicable and what is open was
/// handed over; evaluation is asked for in the same step, and an answer is not waited for. Where the only
/// sessions turned out to be recorded in error nothing was completed, and the two end it early. Source:
/// workflow section 8.3, E11 and E13; rule R47.
public struct CompleteEngagement: Command {
  /// The name that commits keep.
  public static let name = "completeEngagement"
  /// The engagement.
  public let engagement: EngagementID
  /// Why: ``ClosureCode/asPlanned`` or ``ClosureCode/goalsMetEarly``.
  public let code: ClosureCode

  /// Ends an engagement.
  public init(_ engagement: EngagementID, because code: ClosureCode = .asPlanned) {
    self.engagement = engagement
    self.code = code
  }

  /// Checks review, hand-over and sessions, and moves to completed.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<EngagementStanding> {
    var step = try EngagementStep(Self.name, engagement, state, context)
    try step.take(.complete)
    let facts = context.facts(of: engagement, in: state)
    step.guards.require(
      code.countsAsCompletion, Reason(.notACompletion, ["code": code.rawValue]))
    step.guards.require(facts.sessions.held > 0, Reason(.noSessionHeld))
    step.guards.require(facts.finalReview != nil, Reason(.finalReviewIsOpen))
    step.guards.require(facts.actionsAreHandedOver, Reason(.actionsNotHandedOver))
    step.guards.requireAfterTheLastSession(facts.sessions, context)
    step.close(code)
    step.askForEvaluation()
    return try step.decision(because: code.rawValue)
  }
}

extension CommandGuards {
  /// Requires that an engagement does not end before its last session (workflow section 8.3).
  mutating func requireAfterTheLastSession(_ sessions: SessionTally, _ context: CommandContext) {
    require(
      sessions.lastHeld.map { $0 <= context.now } ?? true,
      Reason(.endsBeforeTheLastSession))
  }
}

extension ReasonCode {
  /// The code says of no end that it was the planned one.
  public static let notACompletion = ReasonCode("engagement.notACompletion")
  /// The final review was neither held nor found not applicable.
  public static let finalReviewIsOpen = ReasonCode("engagement.finalReviewIsOpen")
  /// Open actions or records were not handed over.
  public static let actionsNotHandedOver = ReasonCode("engagement.actionsNotHandedOver")
  /// A session is recorded after this moment.
  public static let endsBeforeTheLastSession = ReasonCode("engagement.endsBeforeTheLastSession")
}
