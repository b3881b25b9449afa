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

  /// Tells what of the seeker the answer depends on.
  public func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach {
    let asked = seeker.request.provision
    switch asked {
    case .executive: return .sharedBy(RuleKey(asked.rawValue))
    case .ownOrganisation:
      return .sharedBy(RuleKey(words: [asked.rawValue, seeker.request.organisation.text]))
    case .crossPool:
      return .sharedBy(
        RuleKey(
          words: [asked.rawValue] + seeker.organisations.map(\.text)
            + seeker.managementGroups.sorted(),
          numbers: [seeker.organisations.count]))
    }
  }

  /// Says what of the practitioner the answer depends on.
  public func trait(of candidate: Candidate, in context: MatchContext) -> RuleKey? {
    RuleKey(
      words: [candidate.practitioner.line.rawValue] + candidate.organisations.map(\.text)
        + candidate.managementGroups.sorted(),
      numbers: [candidate.organisations.count])
  }
}
