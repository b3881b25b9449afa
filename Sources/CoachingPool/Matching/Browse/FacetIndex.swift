/// Says for each value of one facet which profiles have it.
struct FacetIndex<Value: Hashable & Sendable & Codable>: Sendable {
  /// The values that some profile has, in their published order.
  private let values: [Value]
  private let columns: [Value: [UInt64]]
  /// The profiles that go with every value, for they state none.
  private let open: [UInt64]

  /// Reads what each profile states.
  ///
  /// - Parameters:
  ///   - order: The values in their published order, each that is stated among them.
  ///   - stated: What each profile states.
  ///   - noneIsAny: Whether a profile that states none goes with every value.
  init(_ order: [Value], _ stated: [[Value]], noneIsAny: Bool = false) {
    let wordCount = (stated.count + 63) / 64
    var open = [UInt64](repeating: 0, count: wordCount)
    var columns: [Value: [UInt64]] = [:]
    for (column, values) in stated.enumerated() {
      let bit: UInt64 = 1 << UInt64(column & 63)
      if noneIsAny, values.isEmpty { open[column >> 6] |= bit }
      for value in values {
        columns[value, default: [UInt64](repeating: 0, count: wordCount)][column >> 6] |= bit
      }
    }
    let takesAny = open.contains { $0 != 0 }
    values = order.filter { takesAny || columns[$0] != nil }
    self.columns = columns
    self.open = open
  }

  /// The profiles that have one of the chosen values; `nil` where none is chosen.
  func columns(withOneOf chosen: [Value]) -> [UInt64]? {
    guard !chosen.isEmpty else { return nil }
    var union = open
    for value in chosen {
      guard let bits = columns[value] else { continue }
      for word in union.indices { union[word] |= bits[word] }
    }
    return union
  }

  /// How many of some profiles have each value; a chosen value that no profile has stands at the end.
  func counts(among some: [UInt64], chosen: [Value]) -> [FacetCount<Value>] {
    let known = Set(values)
    return (values + chosen.uniqued().filter { !known.contains($0) }).map { value in
      var bits = columns(withOneOf: [value]) ?? open
      ColumnLoops.keep(&bits, where: some)
      return FacetCount(value, ColumnLoops.count(bits))
    }
  }
}
