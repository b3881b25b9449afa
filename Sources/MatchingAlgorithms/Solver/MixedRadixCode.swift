/// Packs the levels into one number, as the digits of a number with a base for each level.
///
/// With B the bound of a level on every matching, a price is the difference of two matchings at
/// most, so within 2B; row prices are within 3B, path lengths within 7B, and no two numbers that
/// the solver compares differ by more than 20B on the level. With the base 32B + 1 a comparison
/// of packed numbers is therefore the lexicographic comparison, and prices unpack to balanced
/// digits (from -16B to 16B) without loss.
struct MixedRadixCode<Number: PathWeight & FixedWidthInteger & SignedInteger>: WeightCode {
  /// The base of each level; that of the first only bounds the whole.
  let bases: [Number]
  /// What one unit of each level counts in the packed number.
  let units: [Number]

  /// Fails where the packed numbers could leave a quarter of the number's range.
  init?(bounds: [Int64]) {
    let most = (Number.max >> 1) + 1
    var bases: [Number] = []
    var units: [Number] = []
    var unit: Number = 1
    for bound in bounds.reversed() {
      let (product, overflow) = Number(bound).multipliedReportingOverflow(by: 32)
      guard !overflow, product < most else { return nil }
      bases.append(product + 1)
      units.append(unit)
      let (next, nextOverflow) = unit.multipliedReportingOverflow(by: product + 1)
      guard !nextOverflow, next <= most else { return nil }
      unit = next
    }
    self.bases = bases.reversed()
    self.units = units.reversed()
  }

  func weight(_ value: Int64, level: Int) -> Number {
    units[level] &* Number(value)
  }

  func components(_ weight: Number) -> [Int64] {
    var rest = weight
    var result = [Int64](repeating: 0, count: bases.count)
    for level in bases.indices.reversed() where level > 0 {
      let base = bases[level]
      var digit = rest % base
      if digit > base / 2 { digit -= base }
      if digit < -(base / 2) { digit += base }
      result[level] = Int64(truncatingIfNeeded: digit)
      rest = (rest - digit) / base
    }
    if !result.isEmpty { result[0] = Int64(truncatingIfNeeded: rest) }
    return result
  }
}
