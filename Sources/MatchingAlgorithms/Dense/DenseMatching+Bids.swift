extension DenseMatching {
  /// The cheapest column of a row at the prices of now, with a lower bound on what any other costs.
  struct Offer {
    var column: Int
    var cost: Cost
    /// Another column at the same cost, if one is listed.
    var tied: Int?
    /// No other column costs less; not below `cost`.
    var next: Cost
  }

  /// Finds the row's cheapest column, a free one among equals.
  ///
  /// - Parameter slack: By how much the cheapest may exceed the list's bound before the list is
  ///   renewed; `nil` if the second cheapest has to lie within the bound as well.
  @inline(__always) func offer(toRow row: Int, slack: Cost?) -> Offer {
    if rows.bounds[row] == .min { rows.renewList(ofRow: row) }
    var isRenewed = false
    while true {
      let start = row &* rows.listRoom
      var best = Cost.max
      var bestColumn = -1
      var second = Cost.max
      var secondColumn = -1
      for place in start..<(start &+ Int(rows.listCounts[row])) {
        let column = Int(rows.listColumns[place])
        let cost = rows.listCosts[place] &- rows.prices[column]
        guard cost < second || (cost == best && rowOf[column] < 0 && rowOf[bestColumn] >= 0) else {
          continue
        }
        if cost < best || (cost == best && rowOf[column] < 0 && rowOf[bestColumn] >= 0) {
          second = best
          secondColumn = bestColumn
          best = cost
          bestColumn = column
        } else {
          second = cost
          secondColumn = column
        }
      }
      let bound = rows.bounds[row]
      let isCertain =
        if let slack { second <= bound || best &- slack <= bound } else { second <= bound }
      if isCertain || isRenewed {
        // With a single column there is no next: then nobody else can want it either.
        let next = max(best, min(second, bound))
        return Offer(
          column: bestColumn, cost: best, tied: second == best ? secondColumn : nil,
          next: next == .max ? best : next)
      }
      rows.renewList(ofRow: row)
      isRenewed = true
    }
  }

  /// Lets each waiting row take its cheapest column at a price that leaves it no regret, and the row
  /// it displaces do likewise: Jonker and Volgenant's augmenting row reduction.
  ///
  /// It ends after at most eight times as many bids as there are rows.
  func reduceRows() throws(MatchingError) {
    let bidders = waiting
    waiting = []
    var bids = 8 * rows.rowCount
    for first in bidders {
      if Task.isCancelled { throw MatchingError(faults: [.cancelled]) }
      var row = Int(first)
      while true {
        bids -= 1
        let offer = offer(toRow: row, slack: nil)
        let rise = offer.next &- offer.cost
        rows.prices[offer.column] &-= rise
        var column = offer.column
        if rise == 0, rowOf[column] >= 0, let tied = offer.tied { column = tied }
        let displaced = Int(rowOf[column])
        match(row, column)
        if displaced < 0 { break }
        columnOf[displaced] = -1
        row = displaced
        if rise == 0 || bids <= 0 {
          waiting.append(Int32(truncatingIfNeeded: row))
          break
        }
      }
    }
  }
}
