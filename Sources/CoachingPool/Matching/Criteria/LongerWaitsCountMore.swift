/// The longer an individual has waited, the more they count.
///
/// It is the same whoever the practitioner is: it tells who is served first where places are few and
/// points decide. Source: people served, weighted by waiting time, as points; by design.
public struct LongerWaitsCountMore: Criterion {
  /// The rule's stable name.
  public let name: RuleName = "longerWaitsCountMore"
  /// What the rule says.
  public let sentence = "The longer an individual has waited, the more they count."
  /// After how many days the score is full.
  public let days: Int

  /// Makes the rule; days outside 1 to 3,660 count as the nearer end.
  public init(days: Int = 90) { self.days = days.clamped(to: ParameterReading.days) }

  /// Makes the rule of a policy's parameters: `days`, 1 to 3,660, 90 where it is absent.
  public init(_ parameters: RuleParameters) throws(ValidationError) {
    days = try ParameterReading.days(parameters, of: Self().name, else: 90)
  }

  /// Scores 0 on the day of submission to 10 after the days; 0 where nothing was submitted yet, and 10
  /// for whoever was left without a practitioner, who goes first (rule A19).
  public func score(
    of candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Int {
    10 * waited(seeker, in: context) / days
  }

  /// Tells what of the seeker the answer depends on.
  public func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach {
    let waited = waited(seeker, in: context)
    return waited == 0 ? .onlyWith([]) : .sharedBy(RuleKey(words: [], numbers: [waited]))
  }

  /// The days that count, 0 to the policy's number.
  private func waited(_ seeker: Seeker, in context: MatchContext) -> Int {
    min(context.state.daysWaited(by: seeker.request, on: context.date), days)
  }

  /// Says what of the practitioner the answer depends on.
  public func trait(of candidate: Candidate, in context: MatchContext) -> RuleKey? {
    .same
  }
}
