/// What human resources see as a signatory, in four-way contracting alone.
///
/// As the only sponsor they have the ``SponsorView``.
public struct HumanResourcesView: EngagementView {
  /// The role for which the view is.
  public static let role = Role.humanResources

  /// The engagement.
  public let engagement: EngagementID
  /// How far it is.
  public let phase: EngagementPhase
  /// The names of those who are coached or mentored, where the reader signs the agreement.
  public let people: [String]
  /// The versions of the shared agreement that they may read, the first first.
  public let agreements: [ShownAgreement]
  /// Exactly the versions of summaries that the individual released to them.
  public let summaries: [ShownSummary]

  init(_ sight: EngagementSight) {
    engagement = sight.engagement.id
    phase = sight.engagement.phase
    people = sight.signatoryNames
    agreements = sight.agreements
    summaries = sight.summaries
  }

  /// Shows the engagement that somebody was let in to.
  public static func of(_ sight: EngagementSight) -> Self { Self(sight.seen(as: role)) }
}
