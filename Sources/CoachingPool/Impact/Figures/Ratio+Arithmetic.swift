extension Ratio {
  /// Adds exactly.
  ///
  /// - Throws: ``FigureError`` where the sum needs more than 127 bits.
  public static func + (left: Self, right: Self) throws(FigureError) -> Self {
    // Over the least common denominator, so that sums do not grow beyond need.
    let common = Int128(
      greatestCommonDivisor(left.denominator.magnitude, right.denominator.magnitude))
    let (leftFactor, rightFactor) = (right.denominator / common, left.denominator / common)
    let first = left.numerator.multipliedReportingOverflow(by: leftFactor)
    let second = right.numerator.multipliedReportingOverflow(by: rightFactor)
    let below = left.denominator.multipliedReportingOverflow(by: leftFactor)
    let above = first.partialValue.addingReportingOverflow(second.partialValue)
    if first.overflow || second.overflow || below.overflow || above.overflow {
      throw FigureError(.beyond127Bits, ["\(left) + \(right)"])
    }
    return try reducing(above.partialValue, below.partialValue)
  }

  /// Subtracts exactly.
  ///
  /// - Throws: ``FigureError`` where the difference needs more than 127 bits.
  public static func - (left: Self, right: Self) throws(FigureError) -> Self {
    try left + -right
  }

  /// Multiplies exactly.
  ///
  /// - Throws: ``FigureError`` where the product needs more than 127 bits.
  public static func * (left: Self, right: Self) throws(FigureError) -> Self {
    // Both are in lowest terms: what cancels, cancels crosswise, and the product is in lowest terms too.
    let first = Int128(greatestCommonDivisor(left.numerator.magnitude, right.denominator.magnitude))
    let second = Int128(
      greatestCommonDivisor(right.numerator.magnitude, left.denominator.magnitude))
    let above = (left.numerator / first)
      .multipliedReportingOverflow(by: right.numerator / second)
    let below = (left.denominator / second)
      .multipliedReportingOverflow(by: right.denominator / first)
    if above.overflow || below.overflow {
      throw FigureError(.beyond127Bits, ["\(left) * \(right)"])
    }
    return try reducing(above.partialValue, below.partialValue)
  }

  /// Divides exactly.
  ///
  /// - Throws: ``FigureError`` for a divisor of zero, or where the quotient needs more than 127 bits.
  public static func / (left: Self, right: Self) throws(FigureError) -> Self {
    try left * right.reciprocal
  }

  /// One divided by it.
  ///
  /// It throws ``FigureError`` for zero.
  public var reciprocal: Ratio {
    get throws(FigureError) { try Self.reducing(denominator, numerator) }
  }

  /// Divides a sum by a number of things that is at least 1.
  ///
  /// For statistics whose sums fit by what they sum; a number below 1 counts as 1.
  init(sum: Int128, of count: Int) {
    let below = Int128(max(1, count))
    self = (try? Self.reducing(sum, below)) ?? 0
  }
}
