/// The practitioner's organisation supports the work, or a reference stands in its place.
///
/// Who has no employer gives a reference instead. Source: rule R17; decision A14.
public struct OrganisationSupportIsConfirmed: StandingRequirement {
  /// The rule's stable name.
  public let name: RuleName = "organisationSupportIsConfirmed"
  /// What the rule says.
  public let sentence =
    "The practitioner's organisation supports the work, or a reference stands in its place."
  /// What an unknown date counts as.
  public let unknown: UnknownFact

  /// Makes the rule.
  public init(unknown: UnknownFact = .refuse) { self.unknown = unknown }

  /// Looks at the support, or at the reference of whoever is employed nowhere today.
  public func holding(of candidate: Candidate, in context: MatchContext) -> Standing.Holding? {
    let standing = context.standing(of: candidate)
    let isEmployed = candidate.affiliations.contains {
      $0.jobLevel != nil && $0.span.contains(context.date)
    }
    return isEmployed ? standing.organisationSupport : standing.reference
  }
}
