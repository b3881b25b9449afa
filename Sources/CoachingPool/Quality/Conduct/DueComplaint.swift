/// A complaint that waits for a coordinator; no name and no content.
public struct DueComplaint: Hashable, Sendable, Codable {
  /// The complaint.
  public let complaint: ComplaintID
  /// What is to be done.
  public let duty: ComplaintDuty
  /// Since when it waits for that.
  public let since: Instant
  /// The last day on which it is in time; `nil` where it is to be done without undue delay.
  public let by: CivilDate?
  /// Whether that day is over.
  public let isOverdue: Bool
}
