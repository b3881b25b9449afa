/// Somebody with fewer people now comes before somebody with more.
///
/// Source: decision 12, match fairness; rule R19.
public struct WorkIsSpread: Criterion {
  /// The rule's stable name.
  public let name: RuleName = "workIsSpread"
  /// What the rule says.
  public let sentence = "Somebody with fewer people now comes before somebody with more."

  /// Makes the rule.
  public init() {}

  /// Scores 10 with no place taken, less with each, 0 when full.
  public func score(
    of candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Int {
    candidate.capacity > 0
      ? 10 * candidate.freePlaces / candidate.capacity : 0
  }
}
