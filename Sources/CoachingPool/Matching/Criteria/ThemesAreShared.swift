/// The practitioner likes to work with the themes that the individual names.
///
/// Source: profiles and themes of the hub (S1-19); reference section 15.
public struct ThemesAreShared: Criterion {
  /// The rule's stable name.
  public let name: RuleName = "themesAreShared"
  /// What the rule says.
  public let sentence = "The practitioner likes to work with the themes that the individual names."

  /// Makes the rule.
  public init() {}

  /// Scores 0 to 10: the share of the individual's themes, and 5 where the practitioner takes any.
  public func score(
    of candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Int {
    let themes = seeker.request.themes
    let offered = candidate.practitioner.themes
    if themes.isEmpty || offered.isEmpty { return 5 }
    return 10 * themes.count(where: offered.contains) / themes.count
  }

  /// Tells what of the seeker the answer depends on.
  public func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach {
    .sharedBy(RuleKey(words: seeker.request.themes.map(\.code).sorted()))
  }

  /// Says what of the practitioner the answer depends on.
  public func trait(of candidate: Candidate, in context: MatchContext) -> RuleKey? {
    RuleKey(words: candidate.practitioner.themes.map(\.code).sorted())
  }
}
