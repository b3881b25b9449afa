/// The more senior the individual, the more another organisation counts.
///
/// Source: "particularly at a senior level… a coach from another partner organisation" (S1-33); rule A05.
public struct SeniorsMeetAnotherOrganisation: Criterion {
  /// The rule's stable name.
  public let name: RuleName = "seniorsMeetAnotherOrganisation"
  /// What the rule says.
  public let sentence = "The more senior the individual, the more another organisation counts."

  /// Makes the rule.
  public init() {}

  /// Scores 2 for a trainee to 9 for a chief executive where no organisation is shared, else 0.
  public func score(
    of candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Int {
    guard !candidate.sharesManagement(with: seeker) else { return 0 }
    return seeker.jobLevel.map { 10 - $0.rawValue } ?? 5
  }

  /// Tells what of the seeker the answer depends on.
  public func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach {
    .sharedBy(
      RuleKey(
        words: seeker.organisations.map(\.text) + seeker.managementGroups.sorted(),
        numbers: [seeker.organisations.count, seeker.jobLevel?.rawValue ?? 0]))
  }

  /// Says what of the practitioner the answer depends on.
  public func trait(of candidate: Candidate, in context: MatchContext) -> RuleKey? {
    candidate.managementKey
  }
}
