/// An elected member and the officers and members of their own council stay apart, and so do members of one political group where it is asked.
///
/// Source: rule R13.
public struct MembersAndTheirOfficersStayApart: Requirement {
  /// The rule's stable name.
  public let name: RuleName = "membersAndTheirOfficersStayApart"
  /// What the rule says.
  public let sentence =
    "An elected member and the officers and members of their own council stay apart, and so do members of one political group where it is asked."
  /// The coordinator alone reads why (rule A01).
  public let audience = Audience.coordinator

  /// Makes the rule.
  public init() {}

  /// Looks at every council for which either side is elected, and at those under shared management.
  public func verdict(
    on candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Verdict {
    let isElected = { (affiliation: Affiliation) in affiliation.isElected }
    var reasons: [Reason] = []
    if seeker.affiliations.contains(where: isElected)
      && meets(seeker.affiliations, candidate.organisations, candidate.managementGroups, context)
      || candidate.affiliations.contains(where: isElected)
        && meets(candidate.affiliations, seeker.organisations, seeker.managementGroups, context)
    {
      reasons.append(Reason(code, audience: .coordinator))
    }
    if seeker.request.preferences.notOwnPoliticalGroup {
      let own = Set(
        seeker.affiliations.compactMap { $0.politicalGroup?.lowercased() })
      if candidate.affiliations.contains(where: {
        ($0.politicalGroup?.lowercased()).map(own.contains) == true
      }) {
        reasons.append(Reason(.ownPoliticalGroup, audience: .coordinator))
      }
    }
    return Verdict(reasons)
  }

  /// Tells whether the councils of elected members are among organisations, or managed with one.
  private func meets(
    _ affiliations: [Affiliation], _ organisations: [OrganisationID], _ groups: Set<String>,
    _ context: MatchContext
  ) -> Bool {
    let councils = affiliations.filter(\.isElected).map(\.organisation)
    return organisations.contains(where: councils.contains)
      || !groups.isEmpty
        && !groups.isDisjoint(with: context.state.managementGroups(of: councils, on: context.date))
  }

  /// Tells what of the seeker the answer depends on.
  public func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach {
    let elected = seeker.affiliations.filter(\.isElected)
    let groups =
      seeker.request.preferences.notOwnPoliticalGroup
      ? seeker.affiliations.compactMap(\.politicalGroup) : []
    return .sharedBy(
      RuleKey(
        words: seeker.organisations.map(\.text) + elected.map(\.organisation.text)
          + seeker.managementGroups.sorted() + groups,
        numbers: [
          seeker.organisations.count, elected.count, seeker.managementGroups.count, groups.count,
        ]))
  }

  /// Says what of the practitioner the answer depends on.
  public func trait(of candidate: Candidate, in context: MatchContext) -> RuleKey? {
    let elected = candidate.affiliations.filter(\.isElected)
    return RuleKey(
      words: candidate.organisations.map(\.text) + elected.map(\.organisation.text)
        + candidate.managementGroups.sorted()
        + candidate.affiliations.compactMap(\.politicalGroup),
      numbers: [
        candidate.organisations.count, elected.count, candidate.managementGroups.count,
      ])
  }
}

extension ReasonCode {
  /// The practitioner is of the individual's own political group, which they asked to avoid.
  public static let ownPoliticalGroup = ReasonCode("ownPoliticalGroup")
}
