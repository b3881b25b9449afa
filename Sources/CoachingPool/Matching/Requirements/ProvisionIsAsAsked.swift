/// The practitioner comes from where the individual asked.
///
/// Organisations under shared management count as one here (rule A07). Source: rule R12; decision 2,
/// three values of provision.
public struct ProvisionIsAsAsked: Requirement {
  /// The rule's stable name.
  public let name: RuleName = "provisionIsAsAsked"
  /// What the rule says.
  public let sentence = "The practitioner comes from where the individual asked."

  /// Makes the rule.
  public init() {}

  /// Compares service line and organisations, those of every current affiliation among them.
  public func verdict(
    on candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Verdict {
    let isAsAsked =
      switch seeker.request.provision {
      case .executive: candidate.practitioner.line == .executive
      case .crossPool:
        candidate.practitioner.line == .pool && !candidate.sharesManagement(with: seeker)
      case .ownOrganisation:
        candidate.practitioner.line == .pool
          && candidate.organisations.contains(seeker.request.organisation)
      }
    return .require(isAsAsked, else: Reason(code, ["asked": seeker.request.provision.rawValue]))
  }
}
