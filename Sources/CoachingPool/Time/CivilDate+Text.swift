extension CivilDate: LosslessStringConvertible {
  /// Reads `YYYY-MM-DD` and nothing else; `nil` for any other form and for days that do not exist.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
      let year = DigitText.number(bytes[0..<4]), let month = DigitText.number(bytes[5..<7]),
      let day = DigitText.number(bytes[8..<10])
    else { return nil }
    self.init(year, month, day)
  }

  /// The date as `YYYY-MM-DD`.
  public var description: String {
    let (year, month, day) = components
    return "\(DigitText.padded(year, 4))-\(DigitText.padded(month, 2))-\(DigitText.padded(day, 2))"
  }
}

extension CivilDate: TextForm {
  /// What the text looks like.
  public static var textForm: String { "a day such as 2026-03-01" }
}

/// Reads and writes fixed runs of ASCII digits.
enum DigitText {
  static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for byte in bytes {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return bytes.isEmpty ? nil : value
  }

  static func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
