/// What a supervisor sees of an engagement: the disclosures about which they were consulted.
///
/// What is talked over in supervision is stored nowhere (rule A30).
public struct SupervisorView: EngagementView {
  /// The role for which the view is.
  public static let role = Role.supervisor

  /// That confidence was broken.
  public let disclosures: [ShownDisclosure]

  init(_ sight: EngagementSight) {
    disclosures = sight.disclosures
  }

  /// Shows the engagement that somebody was let in to.
  public static func of(_ sight: EngagementSight) -> Self { Self(sight.seen(as: role)) }
}
