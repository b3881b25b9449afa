/// A mentor has some of the experience that is required; a coach needs none.
///
/// Source: rule R15; S2-09, S2-12.
public struct MentorHasTheExperience: Requirement {
  /// The rule's stable name.
  public let name: RuleName = "mentorHasTheExperience"
  /// What the rule says.
  public let sentence = "A mentor has some of the experience that is required; a coach needs none."

  /// Makes the rule.
  public init() {}

  /// Intersects required experience with the practitioner's, for mentoring alone.
  public func verdict(
    on candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Verdict {
    let required = seeker.request.preferences.requiredExperience
    guard seeker.request.kind.isMentoring, !required.isEmpty else { return .met }
    return .require(
      required.contains(where: candidate.practitioner.experience.contains),
      else: Reason(code, ["required": required.map(\.code).joined(separator: ", ")]))
  }

  /// Tells what of the seeker the answer depends on.
  public func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach {
    let required = seeker.request.preferences.requiredExperience
    guard seeker.request.kind.isMentoring, !required.isEmpty else { return .sharedBy(.same) }
    return .sharedBy(RuleKey(words: required.map(\.code)))
  }

  /// Says what of the practitioner the answer depends on.
  public func trait(of candidate: Candidate, in context: MatchContext) -> RuleKey? {
    RuleKey(words: candidate.practitioner.experience.map(\.code))
  }
}
