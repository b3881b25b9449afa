/// Marks pairs of one organisation or of two under shared management, for individuals of whom rule A05
/// says that another organisation comes first.
struct OrganisationIsShared: Criterion {
  let name: RuleName = "organisationIsShared"
  let sentence = "The two belong to one organisation, and the individual is senior."

  func score(of candidate: Candidate, for seeker: Seeker, in context: MatchContext) -> Int {
    seeker.isSenior(in: context) && candidate.sharesManagement(with: seeker) ? 1 : 0
  }

  func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach {
    guard seeker.isSenior(in: context) else { return .onlyWith([]) }
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
  /// Whether a practitioner of another organisation comes first (rules R14 and A05).
  func isSenior(in context: MatchContext) -> Bool {
    jobLevel.map { $0 <= context.policy.matching.seniorThrough } ?? false
  }
}
