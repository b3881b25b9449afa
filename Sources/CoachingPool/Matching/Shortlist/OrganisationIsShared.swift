/// Marks pairs of one organisation or of two under shared management, for individuals of whom rule A05
/// says that another organisation comes first.
struct OrganisationIsShared: Criterion {
  let name: RuleName = "organisationIsShared"
  let sentence = "The two belong to one organisation, and the individual is senior."

  func score(of candidate: Candidate, for seeker: Seeker, in context: MatchContext) -> Int {
    seeker.isSenior && candidate.sharesManagement(with: seeker) ? 1 : 0
  }

  func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach {
    guard seeker.isSenior else { return .onlyWith([]) }
    return .sharedBy(
      RuleKey(
        words: seeker.organisations.map(\.text) + seeker.managementGroups.sorted(),
        numbers: [seeker.organisations.count]))
  }

  func trait(of candidate: Candidate, in context: MatchContext) -> RuleKey? {
    candidate.managementKey
  }
}

extension Seeker {
  /// Whether a coach of another organisation comes first: job levels 1 to 4 (rules R14 and A05).
  var isSenior: Bool { jobLevel.map { $0 <= .headOfService } ?? false }
}
