/// One walk over completed engagements for what became of their goals.
struct GoalPass {
  private let state: PoolState
  private let period: DateSpan
  private let asOf: CivilDate
  private var tallies: CutParts<GoalTally>
  private var people = PeopleNumbers()

  init(
    _ state: PoolState, over period: DateSpan, by dimensions: [ImpactDimension], asOf: CivilDate
  ) {
    self.state = state
    self.period = period
    self.asOf = asOf
    tallies = CutParts(by: dimensions) { GoalTally($0, $1) }
  }

  mutating func take(_ engagement: Engagement) {
    guard let closure = engagement.closure, closure.code.countsAsCompletion,
      period.contains(state.date(at: closure.at))
    else { return }
    let ratings = state.goalRatings(of: engagement.id)
      .filter { state.date(at: $0.rated) <= asOf }
    guard let progress = state.goalProgress(of: engagement.id, by: ratings) else { return }
    let places = tallies.places(ImpactPlace(of: engagement, in: state).codes)
    let individual = engagement.participants.first.map { number(of: $0) } ?? -1
    tallies.change(places) { $0.take(progress, of: individual) }
    takeObserved(engagement.id, progress, individual, places)
  }

  /// What sponsors saw at the final review under the same version of the agreement.
  private mutating func takeObserved(
    _ engagement: EngagementID, _ progress: GoalProgress, _ individual: Int32, _ places: [Int]
  ) {
    let ends = state.reviews[engagement] ?? Reviews(of: engagement)
    let all = state.sponsorRatings(of: engagement).filter { state.date(at: $0.rated) <= asOf }
    for rating in all.standing
    where rating.point == .final && rating.agreementVersion == progress.agreementVersion
      && ends.isOfThisEnd(all.firstRated(of: rating))
    {
      let sponsor = number(of: rating.sponsor)
      let isBetter = rating.change.reveal().value > ObservedChange.unchanged.value
      tallies.change(places) { $0.takeObserved(isBetter, of: individual, by: sponsor) }
    }
  }

  private mutating func number(of person: PersonID) -> Int32 {
    people.number(of: state.identity(of: person))
  }

  func result() -> GoalResults {
    GoalResults(
      over: period, asOf: asOf, whole: tallies.whole, tallies: tallies.byDimension, in: state)
  }
}

extension GoalTally {
  fileprivate mutating func take(_ progress: GoalProgress, of person: Int32) {
    engagements += 1
    agreed += progress.agreed
    rated += progress.rated
    met += progress.met
    if progress.rated > 0 { behind.rated.insert(person) }
    if progress.met > 0 { behind.met.insert(person) }
    if progress.rated > progress.met { behind.unmet.insert(person) }
    if progress.agreed > progress.rated { behind.unrated.insert(person) }
    if let score = try? progress.score(at: .final)?.value.rounded(.fourDecimals),
      let sum = try? sumOfScores + score
    {
      sumOfScores = sum
      scored += 1
      behind.scored.insert(person)
    }
    if let change = try? progress.change?.rounded(.fourDecimals),
      let sum = try? sumOfChanges + change
    {
      sumOfChanges = sum
      compared += 1
      behind.compared.insert(person)
    }
  }

  fileprivate mutating func takeObserved(
    _ isBetter: Bool, of individual: Int32, by sponsor: Int32
  ) {
    observed += 1
    if isBetter {
      observedBetter += 1
      behind.better.individuals.insert(individual)
      behind.better.sponsors.insert(sponsor)
    } else {
      behind.notBetter.individuals.insert(individual)
      behind.notBetter.sponsors.insert(sponsor)
    }
  }
}
