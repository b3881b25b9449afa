extension Seats {
  /// Finds the seating that is worth the most, from any prices and seating, with the prices that prove it.
  ///
  /// `spread` is how much the worths of a row's pairs differ at most; ε starts at a part of it.
  func solve(spread: Number, shift bits: Number) throws(MatchingError) {
    shift = bits
    for row in 0..<graph.rowCount { waiting.append(Int32(truncatingIfNeeded: row)) }
    var epsilon = max(1, (spread &<< bits) / 4)
    while true {
      try bid(epsilon)
      try offer(epsilon)
      if epsilon == 1 { break }
      epsilon = max(1, epsilon / 5)
      review(epsilon)
    }
    for column in 0..<graph.columnCount { price[column] &>>= bits }
    shift = 0
    try makeExact()
  }

  /// Repairs whatever keeps the exact conditions from holding.
  func makeExact() throws(MatchingError) {
    review(0)
    try repair()
    try settleAll()
  }
}
