internal import MatchingAlgorithms

extension RoundError {
  /// The task was cancelled.
  static let cancelled = RoundError(
    isCancellation: true, description: "The round was cancelled before it was decided.")
  /// The worths and prices of a large round do not fit 64 bits together.
  static let outOfRange = RoundError(
    isCancellation: false,
    description: "The points and weights of this round are too large to be decided exactly.")

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
