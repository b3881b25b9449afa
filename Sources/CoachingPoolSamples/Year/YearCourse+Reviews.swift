internal import CoachingPool

// The middle and the end of the work: a review midway; the final review or a word why there is none,
// ratings, a summary, the hand-over.
extension YearCourse {
  /// The two look at progress midway; the individual rates the goal, and may let the sponsor know.
  mutating func reviewMidway(_ one: Int) {
    guard let id = cases[one].engagement, let coach = cases[one].coach,
      let engagement = state.engagement(id), engagement.state == .active
    else { return }
    let review = RecordHeldSession(
      unplannedIn: id, .midReview, at: now.adding(seconds: -2700), minutes: 30,
      by: cases[one].mode)
    guard perform(review, as: coach) != nil else { return }
    let sponsor = engagement.sponsors(on: today).isEmpty ? nil : cases[one].sponsor
    rate(one, id, at: .midway, sponsor)
  }

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
    rate(one, id, at: .final, sponsor)
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

  /// The individual rates the goal, and may release the rating; a sponsor may say what change they see.
  private mutating func rate(
    _ one: Int, _ id: EngagementID, at point: ReviewPlan.Point, _ sponsor: Actor?
  ) {
    if random.chance(ofThousand: YearChances.ratesTheGoal) {
      let level: GoalAttainment = random.pick(
        weighted: [(1, .muchLess), (3, .less), (10, .expected), (5, .more), (1, .muchMore)])
      let rating = perform(
        RateGoal(id, Self.goal, at: point == .midway ? .midway : .final, as: level),
        as: cases[one].individual)
      if let rating, sponsor != nil, random.chance(ofThousand: YearChances.releasesARating) {
        _ = perform(ReleaseRatings(id, [rating.id]), as: cases[one].individual)
      }
    }
    if let sponsor, cases[one].sponsorSigned, cases[one].level == .full,
      random.chance(ofThousand: YearChances.sponsorRates)
    {
      let change: ObservedChange = random.pick(
        weighted: [(1, .worse), (4, .unchanged), (12, .better), (3, .muchBetter)])
      _ = perform(RateObservedChange(id, Self.goal, at: point, as: change), as: sponsor)
    }
  }
}
