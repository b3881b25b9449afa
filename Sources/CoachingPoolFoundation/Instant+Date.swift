public import CoachingPool

#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

extension Instant {
  /// Takes the moment of a date, down to the whole second that has begun.
  ///
  /// Half a second before 1970 is one second before it. A date beyond the years 1 to 9999 becomes the
  /// end of the range on its side; one that is no number becomes the first moment.
  public init(_ date: Date) {
    // Counted from 2001, as a date keeps itself: adding the years between as a fraction would round.
    let seconds = date.timeIntervalSinceReferenceDate.rounded(.down)
    let from2001 = Self.range.lowerBound - Self.secondsTo2001
    let to2001 = Self.range.upperBound - Self.secondsTo2001
    if seconds >= Double(to2001) {
      self.init(secondsSince1970: Self.range.upperBound)
    } else if seconds >= Double(from2001) {
      self.init(secondsSince1970: Int(seconds) + Self.secondsTo2001)
    } else {
      self.init(secondsSince1970: Self.range.lowerBound)
    }
  }

  /// The present second by the system's clock.
  public static var now: Instant { Instant(Date()) }

  fileprivate static let secondsTo2001 = 978_307_200
}

extension Date {
  /// Makes the date at the beginning of an instant's second; it is exact.
  public init(_ instant: Instant) {
    self.init(
      timeIntervalSinceReferenceDate: Double(instant.secondsSince1970 - Instant.secondsTo2001))
  }
}
