/// Where a practitioner's membership stands.
///
/// Its moves are ``PractitionerMachine``. Source: workflow section 8.6.
public enum PractitionerStatus: String, Hashable, Sendable, Codable, CaseIterable {
  /// Has asked to join.
  case applied
  /// Is accepted and not yet live.
  case approved
  /// Takes people on.
  case live
  /// Takes nobody on for now; present engagements go on.
  case paused
  /// Has left.
  case left
  /// Was removed.
  case removed
}
