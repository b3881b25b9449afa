/// Remembers which members of an object were read, without an allocation for the first 64.
struct JSONReadMarks: Sendable {
  private var first: UInt64 = 0
  private var rest: Set<Int> = []

  mutating func insert(_ index: Int) {
    if index < 64 { first |= 1 << UInt64(index) } else { rest.insert(index) }
  }

  func contains(_ index: Int) -> Bool {
    index < 64 ? first & (1 << UInt64(index)) != 0 : rest.contains(index)
  }
}
