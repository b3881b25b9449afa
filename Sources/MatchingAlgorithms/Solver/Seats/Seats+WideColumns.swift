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
    let displaced = Int(seatRow[first])
    edgeOfRow[displaced] = -1
    seatOfRow[displaced] = -1
    put(row, in: first, by: edge)
    seatBid[first] = bid
    sink(0, in: column)
    price[column] = seatBid[first]
    return displaced
  }

  /// Moves the bid at a place down until no lower one is below it.
  private func sink(_ start: Int, in column: Int) {
    let (first, count) = (seatStart[column], Int(load[column]))
    let (row, bid) = (seatRow[first + start], seatBid[first + start])
    var place = start
    while true {
      var child = 2 * place + 1
      if child >= count { break }
      if child + 1 < count, seatBid[first + child + 1] < seatBid[first + child] { child += 1 }
      if seatBid[first + child] >= bid { break }
      set(seatRow[first + child], seatBid[first + child], at: first + place)
      place = child
    }
    set(row, bid, at: first + place)
  }

  private func set(_ row: Int32, _ bid: Number, at seat: Int) {
    seatRow[seat] = row
    seatBid[seat] = bid
    seatOfRow[Int(row)] = seat
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
