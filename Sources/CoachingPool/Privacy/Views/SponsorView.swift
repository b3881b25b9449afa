/// What a sponsor sees of the engagement that they sponsor.
///
/// No member leads to content: what is said stays between the two (S3-72). A new sponsor sees what holds
/// now and what came after they became it (rule R30), a former one nothing.
public struct SponsorView: EngagementView {
  /// The role for which the view is.
  public static let role = Role.sponsor

  /// The engagement.
  public let engagement: EngagementID
  /// How far it is: not begun, under way or ended (rule A24).
  public let phase: EngagementPhase
  /// The names of those who are coached or mentored, where the reader signs the agreement.
  public let people: [String]
  /// The versions of the shared agreement that they may read, the first first.
  public let agreements: [ShownAgreement]
  /// Dates of the sessions that the individual lets them know, so that the time is kept free.
  public let dates: [SessionDate]
  /// Exactly the versions of summaries that the individual released to them.
  public let summaries: [ShownSummary]
  /// Ratings of goals that the individual released to them.
  public let goalRatings: [ShownGoalRating]
  /// How much they see change.
  public let sponsorRatings: [ShownSponsorRating]
  /// What they prepared.
  public let preparations: [ShownPreparation]

  init(_ sight: EngagementSight) {
    engagement = sight.engagement.id
    phase = sight.engagement.phase
    people = sight.signatoryNames
    agreements = sight.agreements
    dates = sight.protectedDates
    summaries = sight.summaries
    goalRatings = sight.goalRatings
    sponsorRatings = sight.sponsorRatings
    preparations = sight.preparations
  }

  /// Shows the engagement that somebody was let in to.
  public static func of(_ sight: EngagementSight) -> Self { Self(sight.seen(as: role)) }
}
