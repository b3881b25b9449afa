import CoachingPool

/// Draws numbers and bounded values for properties.
struct Drawn {
  var chance: SplitMix64

  init(_ seed: UInt64) { chance = SplitMix64(seed: seed) }

  /// A fraction of small terms, or now and then of large ones.
  mutating func ratio() -> Ratio {
    let reach = chance.next(below: 4) == 0 ? 1 << 40 : 12
    let above = chance.next(below: 2 * reach + 1) - reach
    return Ratio(above, over: chance.next(below: reach) + 1) ?? 0
  }

  /// A small fraction, so that ends meet and zeros come up.
  mutating func small() -> Ratio {
    Ratio(chance.next(below: 11) - 5, over: chance.next(below: 3) + 1) ?? 0
  }

  mutating func end() -> BoundEnd? {
    chance.next(below: 5) == 0
      ? nil : BoundEnd(small(), isIncluded: chance.next(below: 2) == 0)
  }

  mutating func bounded() -> BoundedValue {
    while true {
      let (first, second) = (end(), end())
      if let value = BoundedValue(lower: first, upper: second) { return value }
      if let value = BoundedValue(lower: second, upper: first) { return value }
    }
  }

  /// A true value that the figure may have.
  mutating func value(in bounded: BoundedValue) -> Ratio {
    while true {
      let (low, high) = (bounded.lower?.value, bounded.upper?.value)
      let least = low ?? ((try? (high ?? 0) - 9) ?? 0)
      let most = high ?? ((try? (low ?? 0) + 9) ?? 0)
      let part = Ratio(chance.next(below: 9), over: 8) ?? 0
      if let value = try? least + (most - least) * part, bounded.contains(value) { return value }
    }
  }
}

extension Ratio {
  /// Reads a decimal of a worked example.
  static func decimal(_ text: String) -> Ratio {
    let places = text.split(separator: ".").dropFirst().first?.count ?? 0
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    return Ratio(Int(text.filter { $0 != "." }) ?? 0, over: scale) ?? 0
  }

  /// The nearest floating-point number, as an oracle.
  var double: Double { Double(numerator) / Double(denominator) }
}

extension Surd {
  /// The nearest floating-point number, as an oracle.
  var double: Double { rational.double + factor.double * radicand.double.squareRoot() }
}
