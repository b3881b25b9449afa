/// When people meet, and for how many whole minutes.
public struct SessionTime: Hashable, Sendable {
  /// When it begins.
  public let start: Instant
  /// For how many minutes.
  public let minutes: Int

  /// Names a time; what is wrong with the minutes is found by whoever takes it.
  public init(_ start: Instant, minutes: Int) {
    self.start = start
    self.minutes = minutes
  }

  /// The first moment after it.
  public var end: Instant {
    let (seconds, overflow) = minutes.multipliedReportingOverflow(by: 60)
    return start.adding(seconds: overflow ? (minutes > 0 ? .max : .min) : seconds)
  }

  /// Tells whether some moment lies in both; one that begins as the other ends does not overlap.
  public func overlaps(_ other: SessionTime) -> Bool { start < other.end && other.start < end }
}
