/// Where a session stands.
///
/// Source: workflow section 8.4 and rule A31. A new case is a breaking change and comes with a major
/// version.
public enum SessionState: String, Hashable, Sendable, Codable, CaseIterable {
  /// It is planned.
  case planned
  /// It took place.
  case held
  /// It was called off with the notice that the policy asks.
  case cancelledInTime
  /// It was called off with less notice.
  case cancelledLate
  /// Somebody did not come.
  case missed
  /// It was moved, and another one is planned in its place.
  case moved
  /// It was recorded as held and was not, or not so.
  case recordedInError
}

/// What happens to a session.
public enum SessionEvent: String, Hashable, Sendable, Codable, CaseIterable {
  /// The two plan it.
  case plan
  /// One of the two records a session that nobody planned (rule A31).
  case record
  /// It takes place as planned.
  case hold
  /// Somebody calls it off in time.
  case cancelInTime
  /// Somebody calls it off late.
  case cancelLate
  /// Somebody does not come.
  case miss
  /// The two move it.
  case move
  /// One of the two takes back that it was held.
  case correct
}
