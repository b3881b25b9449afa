/// What the public and boards see of a single engagement: nothing.
///
/// They read statistics, which are of other types; no reader is let in to this view.
public struct PublicView: EngagementView {
  /// The role for which the view is.
  public static let role = Role.publicReader

  init(_ sight: EngagementSight) {}

  /// Shows the engagement that somebody was let in to.
  public static func of(_ sight: EngagementSight) -> Self { Self(sight.seen(as: role)) }
}
