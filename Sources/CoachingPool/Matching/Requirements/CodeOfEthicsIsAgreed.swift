/// The practitioner has agreed to the code of ethics, and still does when work should begin.
///
/// Source: rule R17, in date at the proposed start.
public struct CodeOfEthicsIsAgreed: Requirement {
  /// The rule's stable name.
  public let name: RuleName = "codeOfEthicsIsAgreed"
  /// What the rule says.
  public let sentence = "The practitioner has agreed to the code of ethics."
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

  /// Tests the day of the proposed start, for every kind.
  public func verdict(
    on candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Verdict {
    let standing = context.standing(of: candidate.practitioner.id)
    return standing.codeOfEthics.verdict(
      on: context.start(for: seeker), unknown: unknown, code: code)
  }

  /// Tells what of the seeker the answer depends on.
  public func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach {
    .sharedBy(RuleKey(context.start(for: seeker).description))
  }
}
