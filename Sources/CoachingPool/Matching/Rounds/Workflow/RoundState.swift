/// Where a round stands.
///
/// A new case is a breaking change and comes with a major version.
public enum RoundState: String, Hashable, Sendable, Codable, CaseIterable {
  /// It was decided and may be decided again, with pairs pinned or forbidden.
  case draft
  /// A coordinator looked at it and found it good.
  case reviewed
  /// Its pairs went out as invitations.
  case published
  /// It was given up.
  case abandoned
}

/// What happens to a round.
public enum RoundEvent: String, Hashable, Sendable, Codable, CaseIterable {
  /// It is drafted.
  case begin
  /// It is decided again.
  case decideAgain
  /// A coordinator finds it good.
  case review
  /// Its pairs go out as invitations.
  case publish
  /// It is given up.
  case abandon
}
