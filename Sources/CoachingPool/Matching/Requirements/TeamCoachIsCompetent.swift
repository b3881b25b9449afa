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
}
