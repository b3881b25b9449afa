/// Three months of a calendar year: `2026-Q4`.
public struct Quarter: Hashable, Comparable, Sendable, TextForm {
  /// The year.
  public let year: Int
  /// The quarter, 1 to 4.
  public let number: Int

  /// What the text looks like.
  public static var textForm: String { "a quarter such as 2026-Q1" }

  /// The quarter in which a day lies.
  public init(of date: CivilDate) {
    let (year, month, _) = date.components
    self.year = year
    number = (month - 1) / 3 + 1
  }

  /// Reads `YYYY-Qn` and nothing else.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 7, bytes[4] == UInt8(ascii: "-"), bytes[5] == UInt8(ascii: "Q"),
      let year = DigitText.number(bytes, 0..<4), year >= 1,
      let number = DigitText.number(bytes, 6..<7), (1...4).contains(number)
    else { return nil }
    self.year = year
    self.number = number
  }

  /// The first day.
  public var firstDay: CivilDate { CivilDate(year, number * 3 - 2, 1) ?? .first }

  /// The quarter as `YYYY-Qn`.
  public var description: String { "\(DigitText.padded(year, 4))-Q\(number)" }

  /// Orders quarters by time.
  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }
}
