internal import CoachingPool

/// Brings exact fractions of any size to whole steps of one common width, at most 2^62 of them.
///
/// Products and sums of steps then fit 128 bits, so that a drawing of any numbers neither rounds by
/// floating point nor overflows. A step is a power of two of the unit: the width of the widest number
/// over some 2^60.
struct ValueGrid {
  /// How many binary places a step has; below zero for numbers beyond 2^62.
  private let shift: Int

  /// Chooses steps so fine as numbers up to this one allow.
  init(upTo largest: Ratio) {
    let whole = Self.whole(largest.numerator.magnitude, largest.denominator.magnitude).quotient
    var shift = 61 - (UInt128.bitWidth - whole.leadingZeroBitCount)
    if whole == 0 {
      // Below 1: as many places as bring it to 61 bits, or all there are.
      while shift < 126, Self.steps(largest, shift).magnitude < 1 << 60 { shift += 1 }
    }
    self.shift = shift
  }

  /// The number in steps, rounded towards zero; beyond 2^63 for none up to the largest.
  func steps(_ number: Ratio) -> Int128 { Self.steps(number, shift) }

  private static func whole(
    _ above: UInt128, _ below: UInt128
  ) -> (quotient: UInt128, remainder: UInt128) {
    above.quotientAndRemainder(dividingBy: max(1, below))
  }

  private static func steps(_ number: Ratio, _ shift: Int) -> Int128 {
    let below = max(1, number.denominator.magnitude)
    let (whole, rest) = whole(number.numerator.magnitude, below)
    let limit: UInt128 = 1 << 62
    var steps: UInt128
    if shift < 0 {
      steps = whole >> UInt128(-shift)
    } else {
      // A number beyond the grid's largest stops at the limit; the rest is less than the divisor, so
      // that the quotient fits.
      let front = whole > limit >> UInt128(min(shift, 62)) ? limit : whole << UInt128(shift)
      steps = front
      if front < limit {
        let place = UInt128(1) << UInt128(min(shift, 126))
        steps += below.dividingFullWidth(rest.multipliedFullWidth(by: place)).quotient
      }
    }
    steps = min(steps, limit)
    let signed = Int128(steps)
    return number < 0 ? -signed : signed
  }
}
