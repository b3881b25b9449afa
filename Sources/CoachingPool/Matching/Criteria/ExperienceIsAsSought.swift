/// The practitioner has the experience that would be welcome.
///
/// Source: rule R15; sector expertise as a preference (S2-42).
public struct ExperienceIsAsSought: Criterion {
  /// The rule's stable name.
  public let name: RuleName = "experienceIsAsSought"
  /// What the rule says.
  public let sentence = "The practitioner has the experience that would be welcome."

  /// Makes the rule.
  public init() {}

  /// Scores 0 to 10: the share of the experience sought.
  public func score(
    of candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Int {
    let sought = seeker.request.preferences.soughtExperience
    if sought.isEmpty { return 0 }
    return 10 * sought.count(where: candidate.practitioner.experience.contains) / sought.count
  }

  /// Tells what of the seeker the answer depends on.
  public func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach {
    .sharedBy(RuleKey(words: seeker.request.preferences.soughtExperience.map(\.code).sorted()))
  }

  /// Says what of the practitioner the answer depends on.
  public func trait(of candidate: Candidate, in context: MatchContext) -> RuleKey? {
    RuleKey(words: candidate.practitioner.experience.map(\.code).sorted())
  }
}
