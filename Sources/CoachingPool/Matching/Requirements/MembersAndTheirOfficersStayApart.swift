/// An elected member meets no officer or member of their own council, and nobody of their own political group where they ask so.
///
/// Source: rule R13.
public struct MembersAndTheirOfficersStayApart: Requirement {
  /// The rule's stable name.
  public let name: RuleName = "membersAndTheirOfficersStayApart"
  /// What the rule says.
  public let sentence =
    "An elected member meets no officer or member of their own council, and nobody of their own political group where they ask so."

  /// Makes the rule.
  public init() {}

  /// Looks at every council for which the individual is elected.
  public func verdict(
    on candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Verdict {
    let councils = Set(seeker.affiliations.filter(\.isElected).map(\.organisation))
    var reasons: [Reason] = []
    if candidate.organisations.contains(where: councils.contains) {
      reasons.append(Reason(code, audience: .coordinator))
    }
    if seeker.request.preferences.notOwnPoliticalGroup {
      let own = Set(seeker.affiliations.compactMap(\.politicalGroup))
      if candidate.affiliations.contains(where: { $0.politicalGroup.map(own.contains) == true }) {
        reasons.append(Reason(.ownPoliticalGroup, audience: .coordinator))
      }
    }
    return Verdict(reasons)
  }
}

extension ReasonCode {
  /// The practitioner is of the individual's own political group, which they asked to avoid.
  public static let ownPoliticalGroup = ReasonCode("ownPoliticalGroup")
}
