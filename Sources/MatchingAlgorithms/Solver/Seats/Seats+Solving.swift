extension Seats {
  /// Finds the seating that is worth the most, with prices that prove it.
  ///
  /// - Parameters:
  ///   - range: The smallest and the largest worth of a pair.
  ///   - bits: By how many bits worths are scaled up while ε is not 0.
  ///   - isCrowded: Whether nearly every place is needed, so that rows should start with smaller bids.
  func solve(
    range: ClosedRange<Number>, shift bits: Number, isCrowded: Bool
  ) throws(MatchingError) {
    shift = bits
    // Nobody bids for a place in a column that has none.
    for column in 0..<graph.columnCount where capacity[column] == 0 {
      price[column] = range.upperBound &<< bits
    }
    for row in 0..<graph.rowCount { waiting.append(Int32(truncatingIfNeeded: row)) }
    // The parts of the range and the steps are those that were fastest on the instances of the benchmark.
    let spread = (range.upperBound - range.lowerBound) &<< bits
    var epsilon = max(1, spread / (isCrowded ? 8 : 3))
    // Where many rows compete for few places, small bids would rise for long: then larger ones follow.
    let most = max(epsilon, (range.upperBound &<< bits) / 3)
    while epsilon < most, try !bid(epsilon, limit: 12 * graph.rowCount + 100) {
      epsilon = epsilon > most / 64 ? most : 64 * epsilon
    }
    let divisor: Number = isCrowded ? 4 : 6
    var rounds = 1
    var rest = epsilon
    while rest > 1 {
      rest /= divisor
      rounds += 1
    }
    for round in 1...rounds {
      try SolvingProgress.begin(.bidding, step: round, of: rounds)
      if round > 1 {
        epsilon = max(1, epsilon / divisor)
        review(epsilon)
      }
      _ = try bid(epsilon)
      try offer(epsilon)
    }
    for column in 0..<graph.columnCount { price[column] &>>= bits }
    shift = 0
    try makeExact()
  }

  /// Repairs whatever keeps the exact conditions from holding.
  func makeExact() throws(MatchingError) {
    try SolvingProgress.begin(.repairing)
    review(0)
    try repair()
    try settleAll()
  }
}
