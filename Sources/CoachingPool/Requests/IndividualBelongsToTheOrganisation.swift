/// Lets a person ask for a post or office that they hold, employed, elected or otherwise.
///
/// Source: decision A10, "employees, elected members and other office-holders".
public struct IndividualBelongsToTheOrganisation: EntitlementRule {
  /// The rule's stable name.
  public let name: RuleName = "individualBelongsToTheOrganisation"
  /// What the rule says.
  public let sentence = "A person asks for a post or office that they hold on the day."
  /// The numbers of the rule.
  public let sources = ["A09", "A10"]

  /// Makes the rule.
  public init() {}

  /// Looks for an affiliation with the organisation on the day.
  public func verdict(
    on draft: RequestDraft, in state: PoolState, on date: CivilDate
  ) -> Verdict {
    let holds = state.affiliations(of: draft.individual, on: date)
      .contains { $0.organisation == draft.organisation }
    return .require(
      holds,
      else: Reason(
        .noAffiliation,
        ["organisation": state.organisationName(draft.organisation, on: date), "on": "\(date)"]))
  }
}

extension ReasonCode {
  /// The person holds no post or office there on the day.
  public static let noAffiliation = ReasonCode("entitlement.noAffiliation")
}
