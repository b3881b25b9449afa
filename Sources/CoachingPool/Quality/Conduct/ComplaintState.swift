/// Where a complaint stands.
public enum ComplaintState: String, Hashable, Sendable, Codable, CaseIterable {
  /// It came in, and nobody has told the complainant so.
  case received
  /// The complainant knows that it came in.
  case acknowledged
  /// An independent handler looks into it.
  case investigating
  /// The handler decided.
  case decided
  /// Those concerned know the outcome.
  case closed
  /// The complainant took it back.
  case withdrawn
}
