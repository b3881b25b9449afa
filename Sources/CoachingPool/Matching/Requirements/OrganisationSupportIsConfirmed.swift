/// The practitioner's organisation supports the work, or a reference stands in its place.
///
/// Who has no employer gives a reference instead. Source: rule R17; decision A14.
public struct OrganisationSupportIsConfirmed: Requirement {
  /// The rule's stable name.
  public let name: RuleName = "organisationSupportIsConfirmed"
  /// What the rule says.
  public let sentence =
    "The practitioner's organisation supports the work, or a reference stands in its place."
  /// The coordinator alone reads why (rule A01).
  public let audience = Audience.coordinator
  /// What an unknown date counts as.
  public let unknown: UnknownFact

  /// Makes the rule.
  public init(unknown: UnknownFact = .refuse) { self.unknown = unknown }

  /// Makes the rule of a policy's parameters: `unknown`, `refuse` by default or `allow`.
  public init(_ parameters: RuleParameters) throws(ValidationError) {
    var reading = ParameterReading(parameters, of: Self().name)
    unknown = reading.choice("unknown", else: UnknownFact.refuse)
    try reading.finish()
  }

  /// Tests the day of the proposed start, by whether they are employed anywhere today.
  public func verdict(
    on candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Verdict {
    let standing = context.standing(of: candidate.practitioner.id)
    let isEmployed = candidate.affiliations.contains {
      $0.jobLevel != nil && $0.span.contains(context.date)
    }
    return (isEmployed ? standing.organisationSupport : standing.reference).verdict(
      on: context.start(for: seeker), unknown: unknown, code: code)
  }

  /// Tells what of the seeker the answer depends on.
  public func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach {
    .sharedBy(RuleKey(context.start(for: seeker).description))
  }
}
