/// The two are not of one team.
///
/// Source: design of a conflict of interest; rule A07.
public struct PeopleAreOfDifferentTeams: Requirement {
  /// The rule's stable name.
  public let name: RuleName = "peopleAreOfDifferentTeams"
  /// What the rule says.
  public let sentence = "The two are not of one team."
  /// The coordinator alone reads why (rule A01).
  public let audience = Audience.coordinator

  /// Makes the rule.
  public init() {}

  /// Compares team and organisation of every current affiliation.
  public func verdict(
    on candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Verdict {
    let sharesATeam = seeker.affiliations.contains { own in
      guard let team = own.team else { return false }
      return candidate.affiliations.contains {
        $0.team == team && $0.organisation == own.organisation
      }
    }
    return .require(!sharesATeam, else: Reason(code, audience: .coordinator))
  }

  /// Tells what of the seeker the answer depends on.
  public func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach {
    .allBut(
      seeker.affiliations.compactMap { own in own.team.map { .team($0, own.organisation) } })
  }
}
