/// How far a share in all people may lie from the share among those who answered, at 95% confidence.
///
/// It never leaves 0 to 1, and it means something with few answers and near 100%, where the usual formula
/// does not. Its ends are exact surds; a shown digit is right. Source: metrics section 11.7; Wilson, 1927.
///
/// ```swift
/// let interval = WilsonInterval(positive: 24, answered: 25)
/// try interval?.percentText(places: 2)    // "80.46–99.29"
/// ```
public struct WilsonInterval: Hashable, Sendable {
  /// The distance in standard deviations that 95% of a normal distribution lie within: 1.959964.
  public static let usualDistance = Ratio(1_959_964, over: 1_000_000) ?? 2

  /// How many answers were positive.
  public let positive: Int
  /// How many answers there were, at least 1.
  public let answered: Int
  /// The lower end, 0 to 1.
  public let lower: Surd
  /// The upper end, 0 to 1.
  public let upper: Surd

  /// Computes the interval of a share.
  ///
  /// `nil` without answers, for more positive ones than answers or less than none, for a distance that is
  /// not above zero, and for numbers too large for 127 bits (some 10^13 answers).
  public init?(positive: Int, answered: Int, distance: Ratio = usualDistance) {
    guard answered > 0, (0...answered).contains(positive), distance > 0 else { return nil }
    let (count, total) = (Ratio(positive), Ratio(answered))
    do {
      let square = try distance * distance
      let base = try total + square
      let centre = try (count + square / 2) / base
      let spread = try count * (total - count) / total + square / 4
      let factor = try distance / base
      lower = try Surd(centre, plus: -factor, rootOf: spread)
      upper = try Surd(centre, plus: factor, rootOf: spread)
    } catch {
      return nil
    }
    self.positive = positive
    self.answered = answered
  }

  /// Both ends in per cent, rounded.
  ///
  /// - Throws: ``FigureError`` where an end needs more than 127 bits.
  public func percent(
    _ rounding: Rounding
  ) throws(FigureError) -> (lower: Ratio, upper: Ratio) {
    (try (lower * 100).rounded(rounding), try (upper * 100).rounded(rounding))
  }

  /// Both ends in per cent with so many places, such as `80.46–99.29`.
  ///
  /// - Throws: ``FigureError`` where an end needs more than 127 bits.
  public func percentText(places: Int) throws(FigureError) -> String {
    let first = try (lower * 100).decimalText(places: places)
    return "\(first)–\(try (upper * 100).decimalText(places: places))"
  }
}
