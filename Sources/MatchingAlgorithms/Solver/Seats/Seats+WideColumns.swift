/// What is different for columns with so many places that looking at all of them for each row takes long.
extension Seats {
  /// From how many places on a column's bids are kept as a heap.
  static var wide: Int { 64 }

  /// Puts the bids of full wide columns in the order of a heap, the lowest first.
  func heapWideColumns() {
    for column in 0..<graph.columnCount
    where Int(capacity[column]) >= Self.wide && !hasFreePlace(column) {
      heapBids(of: column)
    }
  }

  /// Puts a full column's bids in the order of a heap (Floyd, *Algorithm 245*, 1964).
  func heapBids(of column: Int) {
    var place = Int(load[column]) / 2
    while place > 0 {
      place -= 1
      sink(place, in: column)
    }
  }

  /// Gives a row the place of the lowest bid in a full wide column and returns the row that had it.
  func placeInHeap(_ row: Int, by edge: Int, bid: Number, column: Int) -> Int {
    let first = seatStart[column]
    let displaced = Int(seats[first].row)
    rows[displaced].edge = -1
    rows[displaced].seat = -1
    put(row, in: first, by: edge)
    seats[first].bid = bid
    sink(0, in: column)
    price[column] = seats[first].bid
    return displaced
  }

  /// Moves the bid at a place down until no lower one is below it.
  private func sink(_ start: Int, in column: Int) {
    let (first, count) = (seatStart[column], Int(load[column]))
    let (row, bid) = (seats[first + start].row, seats[first + start].bid)
    var place = start
    while true {
      var child = 2 * place + 1
      if child >= count { break }
      if child + 1 < count, seats[first + child + 1].bid < seats[first + child].bid { child += 1 }
      if seats[first + child].bid >= bid { break }
      set(seats[first + child].row, seats[first + child].bid, at: first + place)
      place = child
    }
    set(row, bid, at: first + place)
  }

  private func set(_ row: Int32, _ bid: Number, at seat: Int) {
    seats[seat].row = row
    seats[seat].bid = bid
    rows[Int(row)].seat = seat
  }

  /// Offers all free places of a column at once and returns the columns that rows leave.
  ///
  /// They go to the rows that would pay the most, at what the first of the others would pay, less ε.
  func offerAll(of column: Int, _ epsilon: Number) -> [Int] {
    let free = Int(capacity[column] - load[column])
    var wanting: [(sum: Number, row: Int32)] = []
    for edge in graph.columnStarts[column]..<graph.columnEnds[column] {
      let pair = graph.columnEdges[edge]
      let sum = (pair.worth &<< shift) &- profits[Int(pair.other)]
      if sum > epsilon, self.column(ofRow: Int(pair.other)) != column {
        wanting.append((sum, pair.other))
      }
    }
    wanting.sort { ($1.sum, $0.row) < ($0.sum, $1.row) }
    let next = wanting.count > free ? max(0, wanting[free].sum &- epsilon) : 0
    var left: [Int] = []
    for (_, row) in wanting.prefix(free) {
      guard let edge = graph.edge(row: Int(row), column: column) else { continue }
      let old = self.column(ofRow: Int(row))
      if old >= 0 {
        vacate(Int(row))
        left.append(old)
      }
      seat(Int(row), by: edge, bid: price[column])
    }
    lowerPrice(of: column, to: min(price[column], next))
    return left
  }
}
