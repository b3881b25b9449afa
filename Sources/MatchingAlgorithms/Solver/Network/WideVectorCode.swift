/// One number a level, with room for the requirements' level before the others.
struct WideVector: PathWeight {
  var components: SIMD16<Int64>

  static let zero = Self(components: .zero)

  static func + (left: Self, right: Self) -> Self {
    Self(components: left.components &+ right.components)
  }

  static func - (left: Self, right: Self) -> Self {
    Self(components: left.components &- right.components)
  }

  static func < (left: Self, right: Self) -> Bool {
    for level in 0...ObjectiveLevel.limit where left.components[level] != right.components[level] {
      return left.components[level] < right.components[level]
    }
    return false
  }
}

/// Keeps the levels apart; fits whatever the graph and the levels allow.
struct WideVectorCode: WeightCode {
  let levelCount: Int

  func weight(_ value: Int64, level: Int) -> WideVector {
    var vector = WideVector.zero
    vector.components[level] = value
    return vector
  }

  func components(_ weight: WideVector) -> [Int64] {
    (0..<levelCount).map { weight.components[$0] }
  }
}
