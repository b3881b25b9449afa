extension Int128: PathWeight {}

/// Packs the levels into one 128-bit number, where 64 bits are too few (see ``MixedRadixCode``).
struct RadixCode128: WeightCode {
  let bases: [Int128]
  let units: [Int128]

  /// Fails where the packed numbers could leave ±2¹²⁶.
  init?(bounds: [Int64]) {
    var bases: [Int128] = []
    var units: [Int128] = []
    var unit: Int128 = 1
    for bound in bounds.reversed() {
      let base = Int128(bound) * 32 + 1
      let (next, overflow) = unit.multipliedReportingOverflow(by: base)
      guard !overflow, next <= 1 << 126 else { return nil }
      bases.append(base)
      units.append(unit)
      unit = next
    }
    self.bases = bases.reversed()
    self.units = units.reversed()
  }

  func weight(_ value: Int64, level: Int) -> Int128 {
    units[level] &* Int128(value)
  }

  func components(_ weight: Int128) -> [Int64] {
    var rest = weight
    var result = [Int64](repeating: 0, count: bases.count)
    for level in bases.indices.reversed() where level > 0 {
      var digit = rest % bases[level]
      if digit > bases[level] / 2 { digit -= bases[level] }
      if digit < -(bases[level] / 2) { digit += bases[level] }
      result[level] = Int64(truncatingIfNeeded: digit)
      rest = (rest - digit) / bases[level]
    }
    if !result.isEmpty { result[0] = Int64(truncatingIfNeeded: rest) }
    return result
  }
}
