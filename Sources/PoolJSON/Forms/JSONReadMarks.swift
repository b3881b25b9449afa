/// Remembers which members of an object were read, without an allocation for the first 64.
struct JSONReadMarks: Sendable {
  private var first: UInt64 = 0
  private var rest: Set<Int> = []

  @inline(__always)
  mutating func insert(_ index: Int) {
    if index < 64 { first |= 1 &<< UInt64(index) } else { rest.insert(index) }
  }

  func contains(_ index: Int) -> Bool {
    index < 64 ? first & (1 << UInt64(index)) != 0 : rest.contains(index)
  }

  /// Tells whether all of the first `count` were read.
  @inline(__always)
  func containsAll(_ count: Int) -> Bool {
    count < 64
      ? first == (1 &<< UInt64(count)) &- 1 : first == .max && rest.count == count &- 64
  }
}
