/// What the safeguarding lead sees of an engagement: its disclosures (rule A26).
public struct SafeguardingView: EngagementView {
  /// The role for which the view is.
  public static let role = Role.safeguardingLead

  /// The engagement.
  public let engagement: EngagementID
  /// That confidence was broken.
  public let disclosures: [ShownDisclosure]

  init(_ sight: EngagementSight) {
    engagement = sight.engagement.id
    disclosures = sight.disclosures
  }

  /// Shows the engagement that somebody was let in to.
  public static func of(_ sight: EngagementSight) -> Self { Self(sight.seen(as: role)) }
}
