/// In reverse mentoring the mentor is less senior than the mentee.
///
/// In reciprocal mentoring both learn as equal partners, so the rule leaves it alone. Source: rule R09;
/// the briefing is a rule of its own, and every current post counts (A07).
public struct SeniorityFitsTheKind: Requirement {
  /// The rule's stable name.
  public let name: RuleName = "seniorityFitsTheKind"
  /// What the rule says.
  public let sentence = "In reverse mentoring the mentor is less senior than the mentee."

  /// Makes the rule.
  public init() {}

  /// Compares the most senior level of each; without a level on either side the pair is refused.
  public func verdict(
    on candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Verdict {
    guard seeker.request.kind == .reverseMentoring else { return .met }
    guard let mentee = seeker.jobLevel, let mentor = candidate.jobLevel else {
      return .notMet([Reason(code, ["mentee": "unknown", "mentor": "unknown"])])
    }
    return .require(
      mentor > mentee, else: Reason(code, ["mentee": mentee.code, "mentor": mentor.code]))
  }

  /// Tells what of the seeker the answer depends on.
  public func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach {
    guard seeker.request.kind == .reverseMentoring else { return .sharedBy(.same) }
    return .sharedBy(RuleKey(words: [], numbers: [seeker.jobLevel?.rawValue ?? 0]))
  }

  /// Says what of the practitioner the answer depends on.
  public func trait(of candidate: Candidate, in context: MatchContext) -> RuleKey? {
    RuleKey(words: [], numbers: [candidate.jobLevel?.rawValue ?? 0])
  }
}
