/// What one role of the confidentiality matrix sees of one engagement: plain values, and nothing that
/// the role may not see, since the type has no member for it.
///
/// A view is made by ``ReadEngagement`` alone, after it let the reader in; no view has a public
/// initialiser but that of `Decodable`, for the other end of a host's interface. Source: section 10 of the
/// confidentiality matrix; rules A23, A24 and A30.
public protocol EngagementView: Codable, Hashable, Sendable {
  /// The role for which the view is, held in that engagement.
  static var role: Role { get }
  /// Shows the engagement that somebody was let in to.
  static func of(_ sight: EngagementSight) -> Self
}
