/// Remembers of each open array or object which of the two it is, a bit each.
struct JSONLevels: Sendable {
  /// Counts what is open.
  private(set) var depth = 0
  /// The innermost 64, the innermost one in the lowest bit.
  private var bits: UInt64 = 0
  /// What stands around them, 64 at a time.
  private var outer: [UInt64] = []

  /// Tells whether the innermost is an object; false where nothing is open.
  @inline(__always)
  var isObject: Bool { depth > 0 && bits & 1 != 0 }

  @inline(__always)
  mutating func push(isObject: Bool) {
    if depth > 0, depth % 64 == 0 { outer.append(bits) }
    bits = bits &<< 1 | (isObject ? 1 : 0)
    depth &+= 1
  }

  @inline(__always)
  mutating func pop() {
    depth &-= 1
    bits = depth > 0 && depth % 64 == 0 ? outer.popLast() ?? 0 : bits &>> 1
  }
}
