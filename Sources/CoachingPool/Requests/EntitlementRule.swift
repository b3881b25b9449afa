/// A rule about whether somebody may ask at all, by their organisation's membership and criteria.
public protocol EntitlementRule: Sendable {
  /// The rule's stable name.
  var name: RuleName { get }
  /// What the rule says, as one sentence.
  var sentence: String { get }
  /// The numbers of the rule in the domain documents, such as `R01`.
  var sources: [String] { get }
  /// Judges a draft on a day.
  func verdict(on draft: RequestDraft, in state: PoolState, on date: CivilDate) -> Verdict
}

/// The entitlement rules together.
public enum Entitlement: Sendable {
  /// The rules, in the order in which they are explained.
  public static let rules: [any EntitlementRule] = [
    IndividualBelongsToTheOrganisation(), OrganisationTakesPart(), OrganisationsCriteriaAllowIt(),
  ]

  /// Judges a draft by every rule and returns all reasons.
  public static func verdict(
    on draft: RequestDraft, in state: PoolState, on date: CivilDate
  ) -> Verdict {
    Verdict(rules.flatMap { $0.verdict(on: draft, in: state, on: date).reasons })
  }
}
