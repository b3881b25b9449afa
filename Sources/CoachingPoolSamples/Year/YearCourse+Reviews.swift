internal import CoachingPool

// The end of the work: the final review or a word why there is none, ratings, a summary, the hand-over.
extension YearCourse {
  mutating func review(_ one: Int, _ engagement: Engagement) {
    guard let coach = cases[one].coach else { return }
    let id = engagement.id
    let individual = cases[one].individual
    let sponsor = engagement.sponsors(on: today).isEmpty ? nil : cases[one].sponsor
    // A fully involved sponsor was promised a review.
    if cases[one].level == .full || random.chance(ofThousand: YearChances.reviews) {
      _ = perform(
        RecordHeldSession(
          unplannedIn: id, .finalReview, at: now.adding(seconds: -2700), minutes: 30,
          by: cases[one].mode),
        as: coach)
    } else {
      _ = perform(WaiveFinalReview(id, because: .individualPrefersNone), as: individual)
    }
    rate(one, id, sponsor)
    if sponsor != nil, random.chance(ofThousand: YearChances.writesASummary),
      perform(
        WriteReviewSummary(id, of: .final, "Two pieces of work were handed over."), as: coach)
        != nil, random.chance(ofThousand: YearChances.releasesTheSummary)
    {
      _ = perform(ReleaseReviewSummary(id, of: .final, version: 1), as: individual)
    }
    let open = state.openActions(of: id).map(\.id)
    _ = perform(HandOverToIndividual(id, actions: open), as: coach)
  }

  /// The individual rates the goal; a sponsor may say what change they see.
  private mutating func rate(_ one: Int, _ id: EngagementID, _ sponsor: Actor?) {
    if random.chance(ofThousand: YearChances.ratesTheGoal) {
      let level: GoalAttainment = random.pick(
        weighted: [(1, .muchLess), (3, .less), (10, .expected), (5, .more), (1, .muchMore)])
      _ = perform(RateGoal(id, Self.goal, at: .final, as: level), as: cases[one].individual)
    }
    if let sponsor, cases[one].sponsorSigned, cases[one].level == .full,
      random.chance(ofThousand: YearChances.sponsorRates)
    {
      let change: ObservedChange = random.pick(
        weighted: [(1, .worse), (4, .unchanged), (12, .better), (3, .muchBetter)])
      _ = perform(RateObservedChange(id, Self.goal, at: .final, as: change), as: sponsor)
    }
  }
}
