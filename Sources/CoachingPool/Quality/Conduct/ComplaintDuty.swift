/// What a complaint waits for a coordinator to do.
public enum ComplaintDuty: String, Hashable, Sendable, Codable, CaseIterable {
  /// To tell the complainant that it came in.
  case acknowledge
  /// To name an independent handler.
  case assignHandler
  /// To tell those concerned the outcome.
  case tellOutcome
  /// To end a pause that outlives the complaint.
  case endPause
}
