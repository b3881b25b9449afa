/// An exact fraction in lowest terms, for figures that stay exact until they are shown.
///
/// The line has at most 127 bits above and below it, so that products of sums of pence and of minutes fit.
/// What does not fit throws ``FigureError``; nothing is ever rounded unasked, and nothing traps.
///
/// ```swift
/// let hours = try Ratio(1_100) / 441     // 1100/441 hours a person, exactly
/// hours.decimalText(places: 3)           // "2.494"
/// ```
public struct Ratio: Hashable, Sendable {
  /// Above the line, with the sign.
  public let numerator: Int128
  /// Below the line, at least 1.
  public let denominator: Int128

  /// Takes a whole number as it is.
  public init(_ whole: Int) {
    numerator = Int128(whole)
    denominator = 1
  }

  /// Divides two whole numbers; `nil` where the second is zero or the result needs more than 127 bits.
  public init?(_ numerator: some BinaryInteger, over denominator: some BinaryInteger) {
    guard let above = Int128(exactly: numerator), let below = Int128(exactly: denominator),
      let ratio = try? Self.reducing(above, below)
    else { return nil }
    self = ratio
  }

  /// Takes terms that are known to be lowest, with a denominator above zero.
  private init(lowest numerator: Int128, _ denominator: Int128) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Brings a fraction to lowest terms with the sign above the line.
  static func reducing(_ above: Int128, _ below: Int128) throws(FigureError) -> Ratio {
    guard below != 0 else { throw FigureError(.divisionByZero) }
    let divisor = greatestCommonDivisor(above.magnitude, below.magnitude)
    guard let magnitude = Int128(exactly: above.magnitude / divisor),
      let denominator = Int128(exactly: below.magnitude / divisor)
    else { throw FigureError(.beyond127Bits, ["\(above)/\(below)"]) }
    return Ratio(lowest: (above < 0) == (below < 0) ? magnitude : -magnitude, denominator)
  }

  static func greatestCommonDivisor(_ left: UInt128, _ right: UInt128) -> UInt128 {
    var (large, small) = (left, right)
    while small != 0 { (large, small) = (small, large % small) }
    return max(1, large)
  }

  /// The number without its sign.
  public var magnitude: Ratio { Ratio(lowest: numerator < 0 ? -numerator : numerator, denominator) }

  /// Turns the sign round.
  public static prefix func - (ratio: Self) -> Self {
    // The numerator is never the least of 128 bits, so that its opposite always fits.
    Ratio(lowest: -ratio.numerator, ratio.denominator)
  }

  /// The greatest whole number that is not above it.
  public var floor: Int128 {
    let quotient = numerator / denominator
    return numerator < 0 && numerator % denominator != 0 ? quotient - 1 : quotient
  }

  /// Whether it is a whole number.
  public var isWhole: Bool { denominator == 1 }
}

extension Ratio: ExpressibleByIntegerLiteral {
  /// Takes a whole number that stands in the program text.
  public init(integerLiteral value: Int) { self.init(value) }
}

extension Ratio: Comparable {
  /// Compares by exact products of 256 bits.
  public static func < (left: Self, right: Self) -> Bool {
    let first = left.numerator.multipliedFullWidth(by: right.denominator)
    let second = right.numerator.multipliedFullWidth(by: left.denominator)
    return (first.high, first.low) < (second.high, second.low)
  }
}
