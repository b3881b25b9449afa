/// Names a sponsor's rating.
public typealias SponsorRatingID = Identifier<SponsorRating>

/// What a sponsor observes of change towards a shared goal.
///
/// The individual and the practitioner read it, and of sponsors only the one who gave it. A rating never
/// changes; one that was wrong is followed by another that names it. Source: the metrics of the pool, 11.4;
/// row `sponsorRating` of the confidentiality matrix.
public struct SponsorRating: Hashable, Sendable {
  /// Names the rating.
  public let id: SponsorRatingID
  /// The engagement.
  public let engagement: EngagementID
  /// Who gave it: a sponsor of that day.
  public let sponsor: PersonID
  /// The goal, by the identifier that it bears through all versions.
  public let goal: SharedGoalID
  /// The version of the shared agreement in which it was read.
  public let agreementVersion: Int
  /// At which review.
  public let point: ReviewPlan.Point
  /// How much they see change.
  public let change: Confidential<ObservedChange>
  /// When it was given.
  public let rated: Instant
  /// The rating in whose place it comes.
  public let corrects: SponsorRatingID?

  /// Records a rating; ``faults()`` tells what is wrong with it.
  public init(
    id: SponsorRatingID, engagement: EngagementID, sponsor: PersonID, goal: SharedGoalID,
    agreementVersion: Int, point: ReviewPlan.Point, change: Confidential<ObservedChange>,
    rated: Instant, corrects: SponsorRatingID? = nil
  ) {
    self.id = id
    self.engagement = engagement
    self.sponsor = sponsor
    self.goal = goal
    self.agreementVersion = agreementVersion
    self.point = point
    self.change = change
    self.rated = rated
    self.corrects = corrects
  }

  /// Every fault that the rating has by itself.
  public func faults() -> [Fault] {
    var list = FaultList(RecordKey(.sponsorRating, id.text))
    list.range("agreementVersion", agreementVersion, 1...Int.max)
    if corrects == id {
      list.add("corrects", .contradiction, ["what": "a rating corrects itself"])
    }
    return list.faults
  }
}
