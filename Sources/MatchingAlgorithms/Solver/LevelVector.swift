/// One number a level, compared lexicographically.
struct LevelVector: PathWeight {
  var components: SIMD8<Int64>

  static let zero = Self(components: .zero)
  static let unreached = Self(components: SIMD8(repeating: .max))

  static func + (left: Self, right: Self) -> Self {
    Self(components: left.components &+ right.components)
  }

  static func - (left: Self, right: Self) -> Self {
    Self(components: left.components &- right.components)
  }

  static func < (left: Self, right: Self) -> Bool {
    for level in 0..<ObjectiveLevel.limit where left.components[level] != right.components[level] {
      return left.components[level] < right.components[level]
    }
    return false
  }
}
