/// The individual's organisation takes part, and its criteria allow the request.
///
/// The reasons are those of the entitlement rules. Source: rules R01, R02, A10 and A11.
public struct IndividualMayAsk: Requirement {
  /// The rule's stable name.
  public let name: RuleName = "individualMayAsk"
  /// What the rule says.
  public let sentence =
    "The individual's organisation takes part, and its criteria allow the request."

  /// Makes the rule.
  public init() {}

  /// Returns what was found of the individual once, whoever the practitioner is.
  public func verdict(
    on candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Verdict { seeker.entitlement }

  /// Tells what of the seeker the answer depends on.
  public func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach {
    .sharedBy(RuleKey(words: [], numbers: [seeker.entitlement.isMet ? 1 : 0]))
  }

  /// Says what of the practitioner the answer depends on.
  public func trait(of candidate: Candidate, in context: MatchContext) -> RuleKey? {
    .same
  }
}
