extension Ratio: TextForm {
  /// What the text looks like.
  public static var textForm: String { "a fraction in lowest terms such as 1100/441" }

  /// Reads a fraction in lowest terms, such as `1100/441`, `-3/2` or `5/1`, and nothing else.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let above = Int128(parts[0]), let below = Int128(parts[1]),
      let ratio = Ratio(above, over: below), ratio.description == text
    else { return nil }
    self = ratio
  }

  /// The fraction in lowest terms, such as `1100/441`; a whole number is over 1.
  public var description: String { "\(numerator)/\(denominator)" }

  /// Writes it with so many decimal places, the last rounded half away from zero.
  ///
  /// What rounds to zero has no sign. The number of places is 0 to 100; one outside counts as the
  /// nearest inside. The mark of decimals is a point.
  /// - Parameters:
  ///   - places: Digits after the point.
  ///   - showsPlus: Whether what is above zero begins with `+`.
  ///   - isGrouped: Whether commas part the thousands.
  /// - Complexity: O(places).
  public func decimalText(
    places: Int = 0, showsPlus: Bool = false, isGrouped: Bool = false
  ) -> String {
    let below = denominator.magnitude
    var (whole, rest) = numerator.magnitude.quotientAndRemainder(dividingBy: below)
    var digits: [UInt8] = []
    for _ in 0..<min(max(places, 0), 100) {
      // The rest is less than the denominator, so that each step gives one digit.
      let (digit, next) = below.dividingFullWidth(rest.multipliedFullWidth(by: 10))
      digits.append(UInt8(truncatingIfNeeded: digit))
      rest = next
    }
    if rest >= below - rest {
      var place = digits.count - 1
      while place >= 0, digits[place] == 9 {
        digits[place] = 0
        place -= 1
      }
      if place >= 0 { digits[place] += 1 } else { whole += 1 }
    }
    let isZero = whole == 0 && digits.allSatisfy { $0 == 0 }
    let sign = isZero ? "" : numerator < 0 ? "-" : showsPlus ? "+" : ""
    let front = isGrouped ? Self.grouped("\(whole)") : "\(whole)"
    let back = digits.isEmpty ? "" : "." + digits.map { "\($0)" }.joined()
    return sign + front + back
  }

  private static func grouped(_ digits: String) -> String {
    var text = ""
    for (place, digit) in digits.enumerated() {
      if place > 0, (digits.utf8.count - place) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return text
  }
}
