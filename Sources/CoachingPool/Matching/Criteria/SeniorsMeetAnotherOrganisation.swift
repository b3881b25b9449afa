/// Below the levels that the order of aims looks after, the more senior the individual, the more another
/// organisation counts.
///
/// Source: "particularly at a senior level… a coach from another partner organisation" (S1-33); rule A05.
public struct SeniorsMeetAnotherOrganisation: Criterion {
  /// The rule's stable name.
  public let name: RuleName = "seniorsMeetAnotherOrganisation"
  /// What the rule says.
  public let sentence =
    "Below the seniors of an aim, the more senior the individual, the more another organisation counts."

  /// Makes the rule.
  public init() {}

  /// Scores 2 for a trainee to 9 for a chief executive where no organisation is shared, else 0; 5 without
  /// a job level.
  ///
  /// Those whom an aim of the policy looks after score 0 either way (rule A05): levels 1 to 4 in the
  /// standard one.
  public func score(
    of candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Int {
    guard !candidate.sharesManagement(with: seeker) else { return 0 }
    guard let level = seeker.jobLevel else { return 5 }
    let matching = context.policy.matching
    let isAnAim = matching.objectives.contains(.seniorsInOwnOrganisation)
    return isAnAim && level <= matching.seniorThrough ? 0 : 10 - level.rawValue
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
