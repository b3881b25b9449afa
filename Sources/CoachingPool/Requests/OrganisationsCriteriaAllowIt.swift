/// Applies the organisation's own criteria about who may ask for what.
///
/// A refusal names the criterion and what remains open: own-organisation provision, where the
/// criterion speaks of another (rule R02).
public struct OrganisationsCriteriaAllowIt: EntitlementRule {
  /// The rule's stable name.
  public let name: RuleName = "organisationsCriteriaAllowIt"
  /// What the rule says.
  public let sentence = "The organisation's own criteria allow this kind from this provision."
  /// The numbers of the rule.
  public let sources = ["R02"]

  /// Makes the rule.
  public init() {}

  /// Looks at each criterion of the memberships that take requests on the day, in their grace too.
  public func verdict(
    on draft: RequestDraft, in state: PoolState, on date: CivilDate
  ) -> Verdict {
    // Of several posts there the most senior counts, as for an individual with several records.
    let level = state.affiliations(of: draft.individual, on: date)
      .filter { $0.organisation == draft.organisation }.compactMap(\.jobLevel).min()
    let criteria = state.membershipsTakingRequests(of: draft.organisation, on: date)
      .flatMap(\.eligibility)
    let ownIsOpen = !criteria.contains {
      $0.excludes(level, kind: draft.kind, provision: .ownOrganisation)
    }
    return Verdict(
      criteria.filter { $0.excludes(level, kind: draft.kind, provision: draft.provision) }.map {
        Reason(
          $0.provision == .crossPool && ownIsOpen
            ? .criterionOffersOwnOrganisation : .criterionExcludes,
          ["criterion": $0.id, "sentence": $0.sentence])
      })
  }
}

extension ReasonCode {
  /// A criterion of the organisation excludes the request.
  public static let criterionExcludes = ReasonCode("entitlement.criterionExcludes")
  /// A criterion excludes cross-pool provision; the own organisation's remains open.
  public static let criterionOffersOwnOrganisation = ReasonCode(
    "entitlement.criterionOffersOwnOrganisation")
}
