extension CivilDate: LosslessStringConvertible {
  /// Reads `YYYY-MM-DD` and nothing else; `nil` for any other form and for days that do not exist.
  public init?(_ text: String) {
    var text = text
    guard let date = text.withUTF8({ CivilDate(utf8: $0) }) else { return nil }
    self = date
  }

  /// Reads the bytes of `YYYY-MM-DD` and nothing else.
  init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = DigitText.number(bytes, 0..<4), let month = DigitText.number(bytes, 5..<7),
      let day = DigitText.number(bytes, 8..<10)
    else { return nil }
    self.init(year, month, day)
  }

  /// The date as `YYYY-MM-DD`.
  public var description: String {
    String(unsafeUninitializedCapacity: DigitText.dayLength) { bytes in
      DigitText.write(self, to: bytes)
      return DigitText.dayLength
    }
  }
}

extension CivilDate: TextForm {
  /// What the text looks like.
  public static var textForm: String { "a day such as 2026-03-01" }
}

/// Reads and writes fixed runs of ASCII digits.
enum DigitText {
  /// The bytes of `YYYY-MM-DD`.
  static let dayLength = 10
  /// The bytes of `YYYY-MM-DDThh:mm:ssZ`.
  static let momentLength = 20

  /// Reads the digits in a range that is not empty; `nil` where anything else is among them.
  @inline(__always)
  static func number<Bytes: RandomAccessCollection<UInt8>>(
    _ bytes: Bytes, _ range: Range<Int>
  ) -> Int? where Bytes.Index == Int {
    var value = 0
    for place in range {
      let digit = bytes[place] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      value = value &* 10 &+ Int(digit)
    }
    return value
  }

  /// Writes `YYYY-MM-DD` to the beginning of some bytes.
  static func write(_ date: CivilDate, to bytes: UnsafeMutableBufferPointer<UInt8>) {
    let (year, month, day) = date.components
    write(year / 100, to: bytes, at: 0)
    write(year % 100, to: bytes, at: 2)
    bytes[4] = UInt8(ascii: "-")
    write(month, to: bytes, at: 5)
    bytes[7] = UInt8(ascii: "-")
    write(day, to: bytes, at: 8)
  }

  /// Writes `YYYY-MM-DDThh:mm:ssZ` to the beginning of some bytes.
  static func write(_ instant: Instant, to bytes: UnsafeMutableBufferPointer<UInt8>) {
    let (day, second) = instant.dayAndSecond
    write(CivilDate(uncheckedDayNumber: day), to: bytes)
    bytes[10] = UInt8(ascii: "T")
    write(second / 3600, to: bytes, at: 11)
    bytes[13] = UInt8(ascii: ":")
    write(second / 60 % 60, to: bytes, at: 14)
    bytes[16] = UInt8(ascii: ":")
    write(second % 60, to: bytes, at: 17)
    bytes[19] = UInt8(ascii: "Z")
  }

  /// Writes a number below 100 as two digits.
  @inline(__always)
  private static func write(
    _ number: Int, to bytes: UnsafeMutableBufferPointer<UInt8>, at place: Int
  ) {
    bytes[place] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number / 10)
    bytes[place &+ 1] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: number % 10)
  }

  static func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
