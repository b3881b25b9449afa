extension Seats {
  /// Lets columns that have a price and a free place offer it for less, until no such column is left.
  ///
  /// A column offers its place to the row that would pay the most for it, at what the next would pay,
  /// less ε; at the price 0 the place stays free.
  func offer(_ epsilon: Number) throws(MatchingError) {
    var offering: [Int32] = []
    for column in 0..<graph.columnCount where price[column] > 0 && hasFreePlace(column) {
      offering.append(Int32(truncatingIfNeeded: column))
    }
    if offering.isEmpty { return }
    graph.listByColumn()
    refreshProfits()

    var offers = 0
    while let next = offering.popLast() {
      let column = Int(next)
      while price[column] > 0, hasFreePlace(column) {
        offers += 1
        if offers & 0xFFF == 0, Task.isCancelled { throw MatchingError(faults: [.cancelled]) }
        if Int(capacity[column] - load[column]) >= 16 {
          for left in offerAll(of: column, epsilon) where price[left] > 0 {
            offering.append(Int32(truncatingIfNeeded: left))
          }
          continue
        }
        let (row, most, second) = wanting(column)
        if row < 0 || most <= epsilon {
          lowerPrice(of: column, to: 0)
          break
        }
        let left = self.column(ofRow: row)
        if left >= 0 {
          vacate(row)
          if price[left] > 0 { offering.append(Int32(truncatingIfNeeded: left)) }
        }
        guard let edge = graph.edge(row: row, column: column) else { break }
        seat(row, by: edge, bid: price[column])
        lowerPrice(of: column, to: min(price[column], max(0, second &- epsilon)))
      }
    }
  }

  /// The row outside the column that would pay the most for its place, that sum, and the next largest.
  @inline(__always)
  private func wanting(
    _ column: Int
  ) -> (row: Int, most: Number, second: Number) {
    let (edges, profits, shift) = (graph.columnEdges, profits, shift)
    let own = seatStart[column]..<(seatStart[column] + Int(load[column]))
    // While it looks, the column's own rows are so content that none of them would come.
    for seat in own { profits[Int(seats[seat].row)] = .max >> 1 }
    var row = -1
    var most: Number = 0
    var second: Number = 0
    for edge in graph.columnStarts[column]..<graph.columnEnds[column] {
      let pair = edges[edge]
      let sum = (pair.worth &<< shift) &- profits[Int(pair.other)]
      if sum <= second { continue }
      if sum > most {
        second = most
        most = sum
        row = Int(pair.other)
      } else {
        second = sum
      }
    }
    for seat in own { profits[Int(seats[seat].row)] = profit(Int(seats[seat].row)) }
    return (row, most, second)
  }

  func lowerPrice(of column: Int, to newPrice: Number) {
    price[column] = newPrice
    for seat in seatStart[column]..<(seatStart[column] + Int(load[column])) {
      let row = Int(seats[seat].row)
      seats[seat].bid = newPrice
      profits[row] = (graph.edges[rows[row].edge].worth &<< shift) &- newPrice
    }
  }
}
