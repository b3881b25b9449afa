/// A natural number of any length that is multiplied and compared, and nothing else.
///
/// It lets square roots be compared exactly whose squares outgrow 128 bits.
struct WideNatural: Comparable {
  /// Digits to the base 2^64, the lowest first, without zeros at the end.
  private let limbs: [UInt64]

  init(_ value: UInt128) {
    let digits = [UInt64(truncatingIfNeeded: value), UInt64(truncatingIfNeeded: value >> 64)]
    limbs = Self.trimmed(digits)
  }

  private init(_ limbs: [UInt64]) { self.limbs = Self.trimmed(limbs) }

  private static func trimmed(_ limbs: [UInt64]) -> [UInt64] {
    var limbs = limbs
    while limbs.last == 0 { limbs.removeLast() }
    return limbs
  }

  /// Multiplies as on paper.
  ///
  /// - Complexity: O(m · n) in the digits.
  static func * (left: Self, right: Self) -> Self {
    var product = [UInt64](repeating: 0, count: left.limbs.count + right.limbs.count)
    for (low, digit) in left.limbs.enumerated() {
      var carry: UInt64 = 0
      for (place, other) in right.limbs.enumerated() {
        // The largest sum of a product, a digit and a carry is just below 2^128.
        let sum = UInt128(digit) * UInt128(other) + UInt128(product[low + place]) + UInt128(carry)
        product[low + place] = UInt64(truncatingIfNeeded: sum)
        carry = UInt64(truncatingIfNeeded: sum >> 64)
      }
      product[low + right.limbs.count] = carry
    }
    return Self(product)
  }

  static func < (left: Self, right: Self) -> Bool {
    if left.limbs.count != right.limbs.count { return left.limbs.count < right.limbs.count }
    for (first, second) in zip(left.limbs.reversed(), right.limbs.reversed()) where first != second
    {
      return first < second
    }
    return false
  }
}
