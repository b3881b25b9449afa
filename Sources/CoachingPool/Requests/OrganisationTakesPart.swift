/// Lets the people of subscribing and associate organisations ask, and after a lapse without notice for
/// a grace.
///
/// A membership to 2026-03-31 with notice refuses from 2026-04-01, without notice from 2026-05-31
/// (rules R01, A11). Sources: annual subscription (S4-05), associate arrangement (S3-70).
public struct OrganisationTakesPart: EntitlementRule {
  /// The rule's stable name.
  public let name: RuleName = "organisationTakesPart"
  /// What the rule says.
  public let sentence = "The organisation subscribes or has an associate arrangement on the day."
  /// The numbers of the rule.
  public let sources = ["R01", "A11"]

  /// Makes the rule.
  public init() {}

  /// Looks for a membership that still takes requests on the day.
  public func verdict(
    on draft: RequestDraft, in state: PoolState, on date: CivilDate
  ) -> Verdict {
    guard state.membershipsTakingRequests(of: draft.organisation, on: date).isEmpty else {
      return .met
    }
    let name = state.organisationName(draft.organisation, on: date)
    let grace = state.policy.requests.graceAfterLapse
    let ended = state.memberships(of: draft.organisation)
      .compactMap { $0.refusesRequestsFrom(grace: grace) }.filter { $0 <= date }.max()
    guard let ended else {
      return .notMet([Reason(.notAMember, ["organisation": name])])
    }
    return .notMet([Reason(.membershipLapsed, ["organisation": name, "from": "\(ended)"])])
  }
}

extension ReasonCode {
  /// The organisation takes no part in the pool.
  public static let notAMember = ReasonCode("entitlement.notAMember")
  /// The organisation's membership has ended, and with it its grace.
  public static let membershipLapsed = ReasonCode("entitlement.membershipLapsed")
}
