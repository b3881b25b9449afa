/// A practitioner of a characteristic that the individual asked for counts more.
///
/// It reads what was asked and nothing else, so that without a wish every characteristic could be taken
/// away and no score would change; it never excludes. Source: rule R20; Equality Act 2010.
public struct CharacteristicsAreAsAsked: Criterion {
  /// The rule's stable name.
  public let name: RuleName = "characteristicsAreAsAsked"
  /// What the rule says.
  public let sentence =
    "A practitioner of a characteristic that the individual asked for counts more."
  /// The individual alone reads the score (rule R20).
  public let audience = Audience.individual

  /// Makes the rule.
  public init() {}

  /// Scores 0 to 10: the share of what was asked that the practitioner states; 0 where nothing was.
  public func score(
    of candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Int {
    let asked = seeker.request.wishedCharacteristics.reveal()
    if asked.isEmpty { return 0 }
    let stated = candidate.practitioner.characteristics.reveal()
    return 10 * asked.count { one in stated.contains { $0.agrees(with: one) } } / asked.count
  }

  /// Tells what of the seeker the answer depends on.
  public func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach {
    seeker.request.wishedCharacteristics.reveal().isEmpty ? .onlyWith([]) : .everyPair
  }
}
