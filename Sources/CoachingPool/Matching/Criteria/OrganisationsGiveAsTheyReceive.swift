/// An organisation that received more than it gave is asked first, for one that gave more.
///
/// Engagements stand for hours, which the model does not hold yet. Source: reciprocity between
/// organisations, a criterion and no level; A09, A42 for what is credited.
public struct OrganisationsGiveAsTheyReceive: Criterion {
  /// The rule's stable name.
  public let name: RuleName = "organisationsGiveAsTheyReceive"
  /// What the rule says.
  public let sentence =
    "An organisation that received more than it gave is asked first, for one that gave more."
  /// The coordinator alone reads the score (rule A01).
  public let audience = Audience.coordinator
  /// How many days back count.
  public let days: Int

  /// Makes the rule; days outside 1 to 3,660 count as the nearer end.
  public init(days: Int = 365) { self.days = days.clamped(to: ParameterReading.days) }

  /// Makes the rule of a policy's parameters: `days`, 1 to 3,660, 365 where it is absent.
  public init(_ parameters: RuleParameters) throws(ValidationError) {
    days = try ParameterReading.days(parameters, of: Self().name, else: 365)
  }

  /// Scores 5 where both owe alike, one more for every two engagements that the practitioner's
  /// organisation owes more than the individual's, and 5 within one organisation; 0 to 10.
  public func score(
    of candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Int {
    guard !candidate.sharesAnOrganisation(with: seeker) else { return 5 }
    let exchange = context.exchange(inDays: days)
    let giving =
      candidate.affiliations.filter { $0.span.contains(context.date) }
      .map(\.organisation).uniqued().map(exchange.balance).max() ?? 0
    let difference = giving - exchange.balance(of: seeker.request.organisation)
    return min(max(5 + difference / 2, 0), 10)
  }

  /// Tells what of the seeker the answer depends on.
  public func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach {
    .sharedBy(
      RuleKey(words: [seeker.request.organisation.text] + seeker.organisations.map(\.text)))
  }

  /// Says what of the practitioner the answer depends on.
  public func trait(of candidate: Candidate, in context: MatchContext) -> RuleKey? {
    let current = candidate.affiliations.filter { $0.span.contains(context.date) }
    return RuleKey(
      words: candidate.organisations.map(\.text) + current.map(\.organisation.text),
      numbers: [candidate.organisations.count])
  }
}
