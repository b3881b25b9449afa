/// Below the levels that the order of aims looks after, the more senior the individual, the more another
/// organisation counts.
///
/// Source: "particularly at a senior level… a coach from another partner organisation" (S1-33); rule A05.
public struct SeniorsMeetAnotherOrganisation: Criterion {
  /// The rule's stable name.
  public let name: RuleName = "seniorsMeetAnotherOrganisation"
  /// What the rule says.
  public let sentence =
    "From middle management on, the more senior the individual, the more another organisation counts."
  /// The most senior level at which the criterion speaks; above it an aim of the round does.
  public let fromLevel: Int

  /// Makes the rule.
  ///
  /// Source of 5: rule A05, "from level 5 the cross-organisation criterion applies instead".
  public init(fromLevel: Int = 5) { self.fromLevel = fromLevel }

  /// Makes the rule of a policy's parameters: `fromLevel`, 1 to 8, 5 where it is absent.
  public init(_ parameters: RuleParameters) throws(ValidationError) {
    var reading = ParameterReading(parameters, of: Self().name)
    fromLevel = reading.number("fromLevel", in: 1...8, else: 5)
    try reading.finish()
  }

  /// Scores 2 for a trainee to 5 for a manager where no organisation is shared, else 0; 5 without a job
  /// level, and 0 either way above the level from which it speaks.
  public func score(
    of candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Int {
    guard !candidate.sharesManagement(with: seeker) else { return 0 }
    guard let level = seeker.jobLevel else { return 5 }
    return level.rawValue < fromLevel ? 0 : 10 - level.rawValue
  }
}
