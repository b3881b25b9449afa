/// Compares b√c with fractions, by the squares of both.
struct RootComparison {
  private let isNegative: Bool
  /// b²c above and below the line.
  private let above: WideNatural
  private let below: WideNatural

  init(_ surd: Surd) {
    isNegative = surd.factor < 0
    let factor = WideNatural(surd.factor.numerator.magnitude)
    let divisor = WideNatural(surd.factor.denominator.magnitude)
    above = factor * factor * WideNatural(surd.radicand.numerator.magnitude)
    below = divisor * divisor * WideNatural(surd.radicand.denominator.magnitude)
  }

  /// Tells whether b√c is a fraction or more.
  func isAtLeast(_ other: Ratio) -> Bool {
    let numerator = WideNatural(other.numerator.magnitude)
    let denominator = WideNatural(other.denominator.magnitude)
    let (root, square) = (above * denominator * denominator, numerator * numerator * below)
    if isNegative { return other.numerator <= 0 && square >= root }
    return other.numerator <= 0 || root >= square
  }
}
