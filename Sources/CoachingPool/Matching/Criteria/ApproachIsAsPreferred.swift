/// The practitioner works in the way that the individual prefers.
///
/// Source: bespoke to the person's style (S2-26).
public struct ApproachIsAsPreferred: Criterion {
  /// The rule's stable name.
  public let name: RuleName = "approachIsAsPreferred"
  /// What the rule says.
  public let sentence = "The practitioner works in the way that the individual prefers."

  /// Makes the rule.
  public init() {}

  /// Scores 0 to 10: the share of the approaches preferred.
  public func score(
    of candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Int {
    let preferred = seeker.request.preferences.approaches
    if preferred.isEmpty { return 0 }
    return 10 * preferred.count(where: candidate.practitioner.approaches.contains)
      / preferred.count
  }

  /// Tells what of the seeker the answer depends on.
  public func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach {
    .sharedBy(RuleKey(words: seeker.request.preferences.approaches.map(\.code).sorted()))
  }

  /// Says what of the practitioner the answer depends on.
  public func trait(of candidate: Candidate, in context: MatchContext) -> RuleKey? {
    RuleKey(words: candidate.practitioner.approaches.map(\.code).sorted())
  }
}
