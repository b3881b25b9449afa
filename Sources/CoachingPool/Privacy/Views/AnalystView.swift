/// What an analyst sees of a single engagement: nothing.
///
/// Analysts read statistics and values under a key of one study, which are of other types; no reader is let
/// in to this view.
public struct AnalystView: EngagementView {
  /// The role for which the view is.
  public static let role = Role.analyst

  init(_ sight: EngagementSight) {}

  /// Shows the engagement that somebody was let in to.
  public static func of(_ sight: EngagementSight) -> Self { Self(sight.seen(as: role)) }
}
