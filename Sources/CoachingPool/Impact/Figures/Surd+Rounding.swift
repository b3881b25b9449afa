extension Surd {
  /// Rounds to a multiple; every digit of the result is right.
  ///
  /// - Throws: ``FigureError`` where the result needs more than 127 bits.
  /// - Complexity: O(log v) exact comparisons in the number of steps v.
  public func rounded(_ rounding: Rounding) throws(FigureError) -> Ratio {
    let step = rounding.step
    let steps: Int128
    switch rounding.direction {
    case .down: steps = try floor(step)
    case .up: steps = -(try (-self).floor(step))
    case .nearest:
      let half = try step / 2
      steps =
        try isAtLeast(0)
        ? (try (self + half).floor(step)) : -(try (-self + half).floor(step))
    }
    return try Ratio.reducing(steps, 1) * step
  }

  /// Writes it with so many decimal places, 0 to 18, the last rounded half away from zero.
  ///
  /// - Throws: ``FigureError`` where the result needs more than 127 bits.
  public func decimalText(places: Int, showsPlus: Bool = false) throws(FigureError) -> String {
    let rounding = Rounding(.nearest, places: min(max(places, 0), 18)) ?? .whole
    return try rounded(rounding).decimalText(places: rounding.places, showsPlus: showsPlus)
  }

  /// The greatest whole number of steps that is not above it, found by halving.
  private func floor(_ step: Ratio) throws(FigureError) -> Int128 {
    let comparison = RootComparison(self)
    // With the sign of the search it is always the lower end that is reached and the upper that is not.
    func isReached(_ steps: Int128) throws(FigureError) -> Bool {
      comparison.isAtLeast(try Ratio.reducing(steps, 1) * step - rational)
    }
    var (low, high): (Int128, Int128) = (0, 1)
    if try isReached(0) {
      while try isReached(high) { (low, high) = (high, try Self.doubled(high)) }
    } else {
      (low, high) = (-1, 0)
      while try !isReached(low) { (low, high) = (try Self.doubled(low), low) }
    }
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if try isReached(middle) { low = middle } else { high = middle }
    }
    return low
  }

  private static func doubled(_ steps: Int128) throws(FigureError) -> Int128 {
    let (twice, overflow) = steps.multipliedReportingOverflow(by: 2)
    if overflow { throw FigureError(.beyond127Bits, ["2 * \(steps)"]) }
    return twice
  }
}

extension Ratio {
  /// The square root with so many decimal places, 0 to 18, the last rounded half away from zero.
  ///
  /// - Throws: ``FigureError`` for a negative number, or a root that needs more than 127 bits.
  public func squareRoot(places: Int) throws(FigureError) -> Ratio {
    let rounding = Rounding(.nearest, places: min(max(places, 0), 18)) ?? .whole
    return try Surd(0, plus: 1, rootOf: self).rounded(rounding)
  }
}
