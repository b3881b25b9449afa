/// A moment in whole seconds since 1970-01-01T00:00:00Z.
///
/// Instants are always given to the library and never taken by it: it has no clock.
public struct Instant: Hashable, Comparable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
  public let secondsSince1970: Int

  /// The range that can be written with a four-digit year.
  public static let range: ClosedRange<Int> =
    CivilDate.first.dayNumber * 86_400...(CivilDate.last.dayNumber * 86_400 + 86_399)

  /// Makes the moment so many seconds after the epoch; the ends of the range where it lies outside.
  public init(secondsSince1970: Int) {
    self.secondsSince1970 = min(
      max(secondsSince1970, Self.range.lowerBound), Self.range.upperBound)
  }

  /// Makes the moment of a day and a time in Coordinated Universal Time.
  ///
  /// Returns `nil` unless hour is 0 to 23, minute and second 0 to 59.
  public init?(_ date: CivilDate, hour: Int = 0, minute: Int = 0, second: Int = 0) {
    guard (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second) else {
      return nil
    }
    self.init(
      secondsSince1970: date.dayNumber * 86_400 + hour * 3600 + minute * 60 + second)
  }

  /// Moves by seconds; stays within the range.
  public func adding(seconds: Int) -> Instant {
    let (sum, overflow) = secondsSince1970.addingReportingOverflow(seconds)
    return Instant(
      secondsSince1970: overflow
        ? (seconds > 0 ? Self.range.upperBound : Self.range.lowerBound) : sum)
  }

  /// The day in Coordinated Universal Time.
  public var utcDate: CivilDate { CivilDate(uncheckedDayNumber: dayAndSecond.day) }

  var dayAndSecond: (day: Int, second: Int) {
    let second = (secondsSince1970 % 86_400 + 86_400) % 86_400
    return ((secondsSince1970 - second) / 86_400, second)
  }

  /// Orders moments by time.
  public static func < (left: Self, right: Self) -> Bool {
    left.secondsSince1970 < right.secondsSince1970
  }
}

extension Instant: LosslessStringConvertible {
  /// Reads `YYYY-MM-DDThh:mm:ssZ` and nothing else.
  public init?(_ text: String) {
    var text = text
    guard let instant = text.withUTF8({ Instant(utf8: $0) }) else { return nil }
    self = instant
  }

  /// Reads the bytes of `YYYY-MM-DDThh:mm:ssZ` and nothing else.
  init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == 20, bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"),
      bytes[16] == UInt8(ascii: ":"), bytes[19] == UInt8(ascii: "Z"),
      let date = CivilDate(utf8: UnsafeBufferPointer(rebasing: bytes[0..<10])),
      let hour = DigitText.number(bytes, 11..<13), let minute = DigitText.number(bytes, 14..<16),
      let second = DigitText.number(bytes, 17..<19)
    else { return nil }
    self.init(date, hour: hour, minute: minute, second: second)
  }

  /// The moment as `YYYY-MM-DDThh:mm:ssZ`.
  public var description: String {
    String(unsafeUninitializedCapacity: DigitText.momentLength) { bytes in
      DigitText.write(self, to: bytes)
      return DigitText.momentLength
    }
  }
}

extension Instant: TextForm {
  /// What the text looks like.
  public static var textForm: String { "a moment such as 2026-03-01T09:30:00Z" }
}
