/// An executive coach's insurance is in date when work should begin.
///
/// It has no grace. Source: rule R17; decision A38.
public struct InsuranceIsInDate: Requirement {
  /// The rule's stable name.
  public let name: RuleName = "insuranceIsInDate"
  /// What the rule says.
  public let sentence =
    "An executive coach's insurance is in date when work should begin."
  /// The coordinator alone reads why (rule A01).
  public let audience = Audience.coordinator
  /// What an unknown date counts as.
  public let unknown: UnknownFact

  /// Makes the rule.
  public init(unknown: UnknownFact = .refuse) { self.unknown = unknown }

  /// Makes the rule of a policy's parameters: `unknown`, `refuse` by default or `allow`.
  public init(_ parameters: RuleParameters) throws(ValidationError) {
    var reading = ParameterReading(parameters, of: Self().name)
    unknown = reading.choice("unknown", else: UnknownFact.refuse)
    try reading.finish()
  }

  /// Tests the day of the proposed start, for the executive line alone.
  public func verdict(
    on candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Verdict {
    guard candidate.practitioner.line == .executive else { return .met }
    let standing = context.standing(of: candidate.practitioner.id)
    return standing.insurance.verdict(
      on: context.start(for: seeker), unknown: unknown, code: code)
  }

  /// Tells what of the seeker the answer depends on.
  public func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach {
    .sharedBy(RuleKey(context.start(for: seeker).description))
  }
}
