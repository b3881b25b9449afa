extension DenseMatching {
  /// Brings the prices near their final level by auctions with falling ε.
  ///
  /// Within an auction a matched row never regrets its column by more than 2ε. After each, rows that
  /// regret too much for the next ε are released; at the end, all that regret anything. In a square
  /// matrix every column is taken at the end of an auction, so that the prices differ by no more
  /// than the costs do and some ε; the shift keeps them there.
  ///
  /// An auction whose first ε is far too small would creep, as in a price war. So each has a budget of
  /// bids and of lists; the first that spends it goes on with sixty-four times the ε, any later one
  /// with the largest, and with four times the budget from then on.
  func scale(from first: Cost, upTo largest: Cost) throws(MatchingError) {
    var epsilon = max(1, min(first, largest))
    var budget = 32
    var isFirstGuess = true
    var round = 0
    while true {
      round += 1
      try SolvingProgress.begin(.bidding, step: round, of: nil)
      release(above: epsilon)
      if try auction(epsilon, budget: budget * rows.rowCount) {
        rows.shiftPrices()
        if epsilon == 1 { break }
        epsilon = max(1, epsilon / 4)
      } else {
        epsilon = max(1, isFirstGuess && epsilon < largest / 64 ? epsilon * 64 : largest)
        isFirstGuess = false
        budget = min(budget, .max / 1024 / max(1, rows.rowCount) / 4) * 4
      }
    }
    release(above: 0)
  }

  /// Parts every pair that costs its row more than `regret` above the row's cheapest column.
  private func release(above regret: Cost) {
    waiting = []
    for row in 0..<rows.rowCount {
      let column = Int(columnOf[row])
      if column >= 0 {
        let cost = rows.cost(row, column) &- rows.prices[column]
        if !hasColumn(below: cost &- regret, row: row) { continue }
        columnOf[row] = -1
        rowOf[column] = -1
      }
      waiting.append(Int32(truncatingIfNeeded: row))
    }
  }

  /// Tells whether some column costs the row less than the limit.
  private func hasColumn(below limit: Cost, row: Int) -> Bool {
    if isListed(below: limit, row: row) { return true }
    if rows.bounds[row] >= limit { return false }
    rows.renewList(ofRow: row)
    return isListed(below: limit, row: row)
  }

  private func isListed(below limit: Cost, row: Int) -> Bool {
    let start = row &* rows.listRoom
    for place in start..<(start &+ Int(rows.listCounts[row])) {
      let price = rows.prices[Int(rows.listColumns[place])]
      if rows.listCosts[place] &- price < limit { return true }
    }
    return false
  }

  /// Lets waiting rows bid, each with what it gains over its next best and ε, until none waits.
  ///
  /// - Parameter budget: How many lists it may renew; and eight bids for each.
  /// - Returns: Whether no row waits any more.
  private func auction(_ epsilon: Cost, budget: Int) throws(MatchingError) -> Bool {
    var bids = 8 * budget
    let renewals = rows.renewals + budget
    while let first = waiting.popLast() {
      if Task.isCancelled { throw MatchingError(faults: [.cancelled]) }
      var row = Int(first)
      while true {
        bids -= 1
        let offer = offer(toRow: row, slack: epsilon)
        rows.prices[offer.column] &-= (offer.next &- offer.cost) &+ epsilon
        let displaced = Int(rowOf[offer.column])
        match(row, offer.column)
        if displaced < 0 { break }
        columnOf[displaced] = -1
        row = displaced
        if bids <= 0 || rows.renewals > renewals {
          waiting.append(Int32(truncatingIfNeeded: row))
          return false
        }
      }
    }
    return true
  }
}
