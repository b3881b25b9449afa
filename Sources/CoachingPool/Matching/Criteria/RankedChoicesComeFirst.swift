/// A practitioner whom the individual ranked higher counts more.
///
/// Source: the individual selects (S1-19); decision A04.
public struct RankedChoicesComeFirst: Criterion {
  /// The rule's stable name.
  public let name: RuleName = "rankedChoicesComeFirst"
  /// What the rule says.
  public let sentence = "A practitioner whom the individual ranked higher counts more."

  /// Makes the rule.
  public init() {}

  /// Scores 10 for the first choice, one less for each later, and 1 from the tenth on.
  public func score(
    of candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Int {
    guard case .ranked(let listed) = seeker.request.preferences.choice,
      let place = listed.firstIndex(of: candidate.practitioner.id)
    else { return 0 }
    return max(1, 10 - place)
  }

  /// Tells what of the seeker the answer depends on.
  public func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach {
    guard case .ranked(let listed) = seeker.request.preferences.choice else {
      return .onlyWith([])
    }
    return .onlyWith(listed.map { .practitioner($0) })
  }
}
