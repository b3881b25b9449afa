/// The practitioner comes from a sector that would be welcome.
///
/// Source: conflict C6: sector is an optional preference.
public struct SectorIsAsWelcome: Criterion {
  /// The rule's stable name.
  public let name: RuleName = "sectorIsAsWelcome"
  /// What the rule says.
  public let sentence = "The practitioner comes from a sector that would be welcome."

  /// Makes the rule.
  public init() {}

  /// Scores 10 for a sector named, 0 otherwise.
  public func score(
    of candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Int {
    seeker.request.preferences.sectors.contains(where: candidate.sectors.contains) ? 10 : 0
  }

  /// Tells what of the seeker the answer depends on.
  public func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach {
    .sharedBy(RuleKey(words: seeker.request.preferences.sectors.map(\.code).sorted()))
  }

  /// Says what of the practitioner the answer depends on.
  public func trait(of candidate: Candidate, in context: MatchContext) -> RuleKey? {
    RuleKey(words: candidate.sectors.map(\.code).sorted())
  }
}
