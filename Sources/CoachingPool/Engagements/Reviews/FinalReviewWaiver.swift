/// One of the two says that a final review is not applicable, for a reason of a closed list.
///
/// Another agreement may promise a review, so that it counts only under the one on which it was said.
/// Source: workflow section 8.3, E13, "final review held or recorded as not applicable".
public struct FinalReviewWaiver: Hashable, Sendable {
  /// Why there is none; by design.
  public enum Reason: String, Hashable, Sendable, Codable, CaseIterable {
    /// Progress was looked at in the last session or at the midway review.
    case lookedAtBefore
    /// The individual would rather have none.
    case individualPrefersNone
    /// The agreement plans none.
    case noneAgreed
    /// Whoever would come to it has left.
    case nobodyToMeet
  }

  /// Why.
  public let reason: Reason
  /// When it was said.
  public let at: Instant
  /// In which of the two roles.
  public let by: Role
  /// The version of the agreement in force then, 0 where there was none; `nil` in a record that did not
  /// keep it yet.
  public let agreementVersion: Int?
  /// Of which end it was said, by ``Reviews/end``.
  public internal(set) var end: Int

  /// Records that a final review is not applicable.
  public init(_ reason: Reason, at: Instant, by: Role, under agreementVersion: Int?, end: Int = 1) {
    self.reason = reason
    self.at = at
    self.by = by
    self.agreementVersion = agreementVersion
    self.end = end
  }
}
