/// The fewer engagements a practitioner began of late, the more they count.
///
/// Source: rule R19, 365 days; S0-42 for spreading work.
public struct FewerRecentEngagementsCountMore: Criterion {
  /// The rule's stable name.
  public let name: RuleName = "fewerRecentEngagementsCountMore"
  /// What the rule says.
  public let sentence =
    "The fewer engagements a practitioner began of late, the more they count."
  /// The coordinator alone reads the score (rule A01).
  public let audience = Audience.coordinator
  /// How many days count as of late.
  public let days: Int

  /// Makes the rule; days outside 1 to 3,660 count as the nearer end.
  public init(days: Int = 365) { self.days = days.clamped(to: ParameterReading.days) }

  /// Makes the rule of a policy's parameters: `days`, 1 to 3,660, 365 where it is absent.
  public init(_ parameters: RuleParameters) throws(ValidationError) {
    days = try ParameterReading.days(parameters, of: Self().name, else: 365)
  }

  /// Scores 10 less one for each engagement that began within the days, at least 0.
  public func score(
    of candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Int {
    guard !candidate.engagementStarts.isEmpty else { return 10 }
    let since = context.date.adding(days: -days)
    return max(0, 10 - candidate.engagementStarts.count { $0 >= since })
  }

  /// Tells what of the seeker the answer depends on.
  public func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach {
    .sharedBy(.same)
  }
}
