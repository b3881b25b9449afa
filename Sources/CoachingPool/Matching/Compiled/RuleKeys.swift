/// Numbers the keys of one rule in the order in which they come, and counts how often each is wanted.
struct RuleKeys: Sendable {
  private var numbers: [RuleKey: Int32] = [:]
  private var uses: [Int32] = []

  /// The number of a key, wanted once more.
  mutating func number(of key: RuleKey) -> Int32 {
    if let known = numbers[key] {
      if uses[Int(known)] < .max { uses[Int(known)] += 1 }
      return known
    }
    let number = Int32(uses.count)
    numbers[key] = number
    uses.append(1)
    return number
  }

  /// Whether the answers of a key are worth keeping: the first use alone never pays for a column.
  func isShared(_ number: Int32) -> Bool { uses[Int(number)] > 1 }

  var count: Int { uses.count }
}
