public import CoachingPool

/// One meeting in a calendar: when it is, and that it is private.
///
/// It has no field for what a meeting is about, who comes or why, so that none of it can reach a
/// calendar that others see. Source: RFC 5545, by the profile of section 14; rule A28.
public struct CalendarEvent: Hashable, Sendable {
  /// How certain the meeting is.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// It is proposed.
    case tentative = "TENTATIVE"
    /// It is agreed.
    case confirmed = "CONFIRMED"
    /// It was called off; calendars take it out.
    case cancelled = "CANCELLED"
  }

  /// The identifier that stays through every change, without the domain.
  public let uid: String
  /// When it begins.
  public let start: Instant
  /// For how many minutes, 1 to 1,440.
  public let minutes: Int
  /// How certain it is.
  public let status: Status
  /// How often it changed materially, 0 for the first time.
  public let sequence: Int
  /// When it was last changed.
  public let lastModified: Instant
  /// Where it is; `nil` where the individual did not allow it to stand in a calendar.
  public let place: String?

  /// Describes a meeting; ``CalendarFile`` finds what is wrong with it.
  public init(
    uid: String, start: Instant, minutes: Int, status: Status = .confirmed, sequence: Int = 0,
    lastModified: Instant, place: String? = nil
  ) {
    self.uid = uid
    self.start = start
    self.minutes = minutes
    self.status = status
    self.sequence = sequence
    self.lastModified = lastModified
    self.place = place
  }
}
