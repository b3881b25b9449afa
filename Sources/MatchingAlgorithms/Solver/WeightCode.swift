/// Translates between the levels of an objective and the weights the solver adds and compares.
protocol WeightCode<Weight>: Sendable {
  associatedtype Weight: PathWeight

  /// What a value on one level contributes to a weight.
  func weight(_ value: Int64, level: Int) -> Weight
  /// The numbers, one a level, of a price.
  func components(_ weight: Weight) -> [Int64]
}
