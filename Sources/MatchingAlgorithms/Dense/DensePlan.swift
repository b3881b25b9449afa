/// Fixes how the dense solver goes about a matrix; the answer's cost never depends on it.
struct DensePlan: Sendable {
  /// The length of a row's list before scaling, at least 2.
  var shortLength: Int
  /// The length of a row's list from scaling on.
  var longLength: Int
  /// How many times the unmatched rows are reduced before paths are searched.
  var reductionPasses: Int
  /// After how many looks at cells, in multiples of the matrix, searching gives way to scaling;
  /// `nil` never.
  var patience: Int?

  /// What measured best over all families and sizes.
  static let standard = Self(shortLength: 24, longLength: 96, reductionPasses: 2, patience: 1)
  /// Augmenting paths alone.
  static let pathsOnly = Self(shortLength: 24, longLength: 24, reductionPasses: 2, patience: nil)
  /// Scaling at once, from the bare column reduction.
  static let scalingFirst = Self(shortLength: 24, longLength: 96, reductionPasses: 0, patience: 0)
  /// Lists so short that they have to be renewed all the time.
  static let shortestLists = Self(shortLength: 2, longLength: 3, reductionPasses: 1, patience: 1)
}
