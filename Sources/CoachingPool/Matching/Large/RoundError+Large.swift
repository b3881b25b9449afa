internal import MatchingAlgorithms

extension RoundError {
  /// The task was cancelled.
  static let cancelled = RoundError(
    isCancellation: true, description: "The round was cancelled before it was decided.")
  /// The worths and prices of a large round do not fit 64 bits together.
  static let outOfRange = RoundError(
    isCancellation: false,
    description: "The points and weights of this round are too large to be decided exactly.")

  /// What was asked of a round needs every pair, and the round did not keep them.
  static let pairsNotKept = RoundError(
    isCancellation: false,
    description:
      "The round was too large to keep its pairs, which this needs; run it again with a higher pairLimit, where memory allows."
  )

  /// A graph with capacities alone could not be solved.
  init(_ error: MatchingError) {
    self.init(isCancellation: error.isCancellation, description: error.description)
  }

  private init(isCancellation: Bool, description: String) {
    self.isCancellation = isCancellation
    faults = []
    self.description = description
  }
}
