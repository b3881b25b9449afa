/// What happens at reviews and at the end without moving the engagement, as the audit trail names it.
public enum ReviewEvent: String, Hashable, Sendable, Codable, CaseIterable {
  /// A final review is found not applicable.
  case waiveFinalReview
  /// What is open is handed over.
  case handOver
  /// A version of a summary is written.
  case writeSummary
  /// The individual releases a version of a summary.
  case releaseSummary
  /// The individual rates a goal.
  case rateGoal
  /// The individual releases ratings of theirs.
  case releaseRatings
  /// The sponsor rates what changed.
  case rateChange

  /// The word under which the audit trail keeps them: ``AuditEntry/machine``.
  public static let machine = "review"
}
