/// What happens to a practitioner's membership.
///
/// Source: workflow section 8.6. A new case is a breaking change and comes with a major version.
public enum PractitionerEvent: String, Hashable, Sendable, Codable, CaseIterable {
  /// They ask to join.
  case apply
  /// The pool accepts them, subject to what has to be on file.
  case approve
  /// The pool does not take them on.
  case decline
  /// They begin to take people on.
  case goLive
  /// They take nobody on for a time.
  case pause
  /// They take people on again.
  case resume
  /// They leave.
  case leave
  /// The pool ends the membership.
  case remove
}
