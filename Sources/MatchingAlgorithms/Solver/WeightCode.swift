/// Translates between the levels of an objective and the weights the solver adds and compares.
protocol WeightCode<Weight>: Sendable {
  associatedtype Weight: PathWeight

  /// The weight of one number a level.
  func weight(_ component: (Int) -> Int64) -> Weight
  /// The numbers, one a level, of a price.
  func components(_ weight: Weight) -> [Int64]
}

/// Keeps the levels apart; fits whatever the graph and the levels allow.
struct VectorCode: WeightCode {
  let levelCount: Int

  func weight(_ component: (Int) -> Int64) -> LevelVector {
    var vector = LevelVector.zero
    for level in 0..<levelCount { vector.components[level] = component(level) }
    return vector
  }

  func components(_ weight: LevelVector) -> [Int64] {
    (0..<levelCount).map { weight.components[$0] }
  }
}
