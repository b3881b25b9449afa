/// Releases ratings of goals to whoever sponsors today.
///
/// It is the individual's alone, and a choice of its own: releasing a summary releases no rating. Of a
/// rating that was corrected the correction is released. Whoever becomes a sponsor later reads none of
/// them, unless the individual releases the same once more, to those who were not named. Source: row
/// `goalRatings` of the confidentiality matrix; rule R30.
public struct ReleaseRatings: Command {
  /// The name that commits keep.
  public static let name = "releaseRatings"
  /// The engagement.
  public let engagement: EngagementID
  /// The ratings.
  public let ratings: [GoalRatingID]

  /// Releases ratings.
  public init(_ engagement: EngagementID, _ ratings: [GoalRatingID]) {
    self.engagement = engagement
    self.ratings = ratings
  }

  /// Checks who releases what to whom, and keeps it.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<[GoalRating]> {
    var guards = CommandGuards(Self.name)
    let before = try guards.ofTheIndividual(engagement, in: state, context)
    let own = state.goalRatings(of: before.id)
    let standing = own.standing
    var released: [GoalRating] = []
    let readers = state.readersBesideTheTwo(of: engagement, on: state.date(at: context.now))
      .filter { $0.role == .sponsor }.map(\.person)
    guards.require(!readers.isEmpty, Reason(.nobodyToReleaseTo))
    guards.require(!ratings.isEmpty, Reason(.noRatingNamed))
    for id in ratings.uniqued() {
      var rating = try guards.found(own.first { $0.id == id }, .goalRating, id.text)
      guards.require(
        standing.contains(rating),
        Reason(
          .correctedBefore, ["rating": own.first { $0.corrects == id }?.id.text ?? "none"]))
      let named = Set(rating.releases.flatMap(\.readers).flatMap { state.identities(of: $0) })
      let others = readers.filter { !named.contains($0) }
      guards.require(
        rating.releases.isEmpty || readers.isEmpty || !others.isEmpty,
        Reason(.ratingReleasedBefore, ["rating": id.text]))
      if !others.isEmpty {
        rating.releases.append(RatingRelease(at: context.now, to: others))
      }
      released.append(rating)
    }
    guards.require(released.flatMap { $0.faults() })
    try guards.refuseIfUnmet()
    return Decision(
      released,
      released.map { .put(.goalRating($0)) }
        + state.reviewed(
          .releaseRatings, before, version: before.agreementVersion, in: context))
  }
}

extension ReasonCode {
  /// No rating is named.
  public static let noRatingNamed = ReasonCode("rating.noneNamed")
  /// The rating was released to everybody who sponsors today.
  public static let ratingReleasedBefore = ReasonCode("rating.releasedBefore")
}
