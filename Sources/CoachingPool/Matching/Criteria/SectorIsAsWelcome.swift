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
}
