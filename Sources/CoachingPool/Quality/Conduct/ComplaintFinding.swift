/// What the handler of a complaint found.
public enum ComplaintFinding: String, Hashable, Sendable, Codable, CaseIterable {
  /// What the complaint says is so.
  case upheld
  /// A part of what the complaint says is so.
  case partlyUpheld
  /// What the complaint says is not so, or could not be shown.
  case notUpheld
}
