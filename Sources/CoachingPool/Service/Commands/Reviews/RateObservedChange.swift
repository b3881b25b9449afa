/// Says how much change towards a shared goal a sponsor observes, or corrects what they said.
///
/// It is for whoever sponsors the engagement today, about goals that they may read, while work is under
/// way: midway and at the end, once a goal and review under each version of the agreement. A correction is
/// a rating of its own beside the one that it corrects, by the same sponsor, and is taken after the end as
/// well. Source: the metrics of the pool, 11.4; row `sponsorRating` of the confidentiality matrix.
public struct RateObservedChange: Command {
  private enum What: Hashable, Sendable {
    case goal(SharedGoalID, ReviewPlan.Point)
    case correction(SponsorRatingID)
  }

  /// The name that commits keep.
  public static let name = "rateObservedChange"
  /// The engagement.
  public let engagement: EngagementID
  /// How much they see change.
  public let change: Confidential<ObservedChange>

  private let what: What

  /// Says what change is seen towards a goal.
  public init(
    _ engagement: EngagementID, _ goal: SharedGoalID, at point: ReviewPlan.Point,
    as change: ObservedChange
  ) {
    self.engagement = engagement
    self.change = Confidential(change)
    what = .goal(goal, point)
  }

  /// Corrects what was said.
  public init(
    _ engagement: EngagementID, correcting rating: SponsorRatingID, as change: ObservedChange
  ) {
    self.engagement = engagement
    self.change = Confidential(change)
    what = .correction(rating)
  }

  /// Checks who rates what and when, and adds a rating.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<SponsorRating> {
    var guards = CommandGuards(Self.name)
    let (before, sponsor) = try guards.ofTheSponsor(engagement, in: state, context)
    let own = state.sponsorRatings(of: before.id).filter {
      state.identities(of: sponsor).contains($0.sponsor)
    }
    let id: SponsorRatingID = context.newIdentifier(
      "observed", absentFrom: state.sponsorRatings)
    let rating: SponsorRating
    switch what {
    case .correction(let former):
      // Of another sponsor's rating a sponsor does not even learn that there is one.
      let former = try guards.found(
        own.first { $0.id == former }, .sponsorRating, former.text)
      guards.requireUncorrected(former, among: own)
      rating = SponsorRating(
        id: id, engagement: before.id, sponsor: former.sponsor, goal: former.goal,
        agreementVersion: former.agreementVersion, point: former.point, change: change,
        rated: context.now, corrects: former.id)
    case .goal(let goal, let point):
      guards.requireUnderWay(before)
      let version = state.agreementVersions(
        of: before.id, readableBy: sponsor, on: state.date(at: context.now)
      ).first { $0.number == before.agreementVersion }
      guards.requireGoal(goal, in: version)
      guards.requireUnrated(
        goal, at: point, under: version?.number, among: own,
        at: state.reviews[before.id] ?? Reviews(of: before.id))
      rating = SponsorRating(
        id: id, engagement: before.id, sponsor: sponsor, goal: goal,
        agreementVersion: version?.number ?? 1, point: point, change: change,
        rated: context.now)
    }
    guards.require(rating.faults())
    try guards.refuseIfUnmet()
    return Decision(
      rating,
      [.put(.sponsorRating(rating))]
        + state.reviewed(
          .rateChange, before, version: rating.agreementVersion, because: rating.point.rawValue,
          in: context))
  }
}
