/// The practitioner's supervision is in date when work should begin.
///
/// Mentors need induction only. The day from which supervision gates new work holds its grace
/// already. Source: rule R17; decisions A14, A38.
public struct SupervisionIsInDate: Requirement {
  /// The rule's stable name.
  public let name: RuleName = "supervisionIsInDate"
  /// What the rule says.
  public let sentence =
    "The practitioner's supervision is in date when work should begin."
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

  /// Tests the day of the proposed start; mentors are left alone.
  public func verdict(
    on candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Verdict {
    guard !seeker.request.kind.isMentoring else { return .met }
    let standing = context.standing(of: candidate.practitioner.id)
    return standing.supervision.verdict(
      on: context.start(for: seeker), unknown: unknown, code: code)
  }

  /// Tells what of the seeker the answer depends on.
  public func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach {
    .sharedBy(
      seeker.request.kind.isMentoring
        ? .same : RuleKey(context.start(for: seeker).description))
  }
}
