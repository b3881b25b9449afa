/// The practitioner can keep the pace that the individual would like.
///
/// Source: availability and pace, by design.
public struct PaceIsAsWished: Criterion {
  /// The rule's stable name.
  public let name: RuleName = "paceIsAsWished"
  /// What the rule says.
  public let sentence =
    "The practitioner can keep the pace that the individual would like."

  /// Makes the rule.
  public init() {}

  /// Scores 10 where they give as many sessions a month as would suit, the share of them where fewer, 5
  /// where they do not say, and 0 where the individual does not.
  public func score(
    of candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Int {
    guard let wished = seeker.request.preferences.sessionsAMonth, wished > 0 else { return 0 }
    guard let given = candidate.practitioner.sessionsAMonth else { return 5 }
    return given >= wished ? 10 : 10 * max(0, given) / wished
  }

  /// Tells what of the seeker the answer depends on.
  public func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach {
    guard let wished = seeker.request.preferences.sessionsAMonth, wished > 0 else {
      return .onlyWith([])
    }
    return .sharedBy(RuleKey(words: [], numbers: [wished]))
  }

  /// Says what of the practitioner the answer depends on.
  public func trait(of candidate: Candidate, in context: MatchContext) -> RuleKey? {
    RuleKey(words: [], numbers: [candidate.practitioner.sessionsAMonth ?? -1])
  }
}
