/// Marks the pairs of which a round makes as few as it can: a senior with somebody of their own
/// organisation, or of one under shared management.
///
/// Whom the individual listed themselves bears no mark, since their own choice outranks another
/// organisation (rule A05).
struct SeniorStaysAtHome: Criterion {
  let name: RuleName = "seniorStaysAtHome"
  let sentence = "A senior meets somebody of their own organisation whom they did not list."

  private let shared = OrganisationIsShared()

  func score(of candidate: Candidate, for seeker: Seeker, in context: MatchContext) -> Int {
    if case .ranked(let listed) = seeker.request.preferences.choice,
      listed.contains(candidate.practitioner.id)
    {
      return 0
    }
    return shared.score(of: candidate, for: seeker, in: context)
  }

  func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach {
    if case .ranked = seeker.request.preferences.choice, seeker.isSenior(in: context) {
      return .everyPair
    }
    return shared.reach(for: seeker, in: context)
  }
}
