/// A team is coached by somebody with a team-coaching competence.
///
/// Source: rule R10.
public struct TeamCoachIsCompetent: Requirement {
  /// The rule's stable name.
  public let name: RuleName = "teamCoachIsCompetent"
  /// What the rule says.
  public let sentence = "A team is coached by somebody with a team-coaching competence."

  /// Makes the rule.
  public init() {}

  /// Looks for the experience teamCoaching where a team is coached.
  public func verdict(
    on candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Verdict {
    guard seeker.request.kind == .teamCoaching else { return .met }
    return .require(
      candidate.practitioner.experience.contains { $0.code == "teamCoaching" }, else: Reason(code))
  }

  /// Tells what of the seeker the answer depends on.
  public func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach {
    .sharedBy(RuleKey(words: [], numbers: [seeker.request.kind == .teamCoaching ? 1 : 0]))
  }

  /// Says what of the practitioner the answer depends on.
  public func trait(of candidate: Candidate, in context: MatchContext) -> RuleKey? {
    RuleKey(words: candidate.practitioner.experience.map(\.code))
  }
}
