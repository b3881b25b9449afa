extension Seats {
  /// Lets the waiting rows bid until each has a place or wants none at the prices.
  ///
  /// A row bids for its best column what makes it as good as the next best, plus ε. The price of a full
  /// column is its lowest bid, whose row goes when a higher one comes.
  ///
  /// Returns whether it came to an end within a number of bids; where not, rows are left waiting.
  func bid(_ epsilon: Number, limit: Int = .max) throws(MatchingError) -> Bool {
    heapWideColumns()
    let (edges, rowStarts, price, shift) = (graph.edges, graph.rowStarts, price, shift)
    if Task.isCancelled { throw MatchingError(faults: [.cancelled]) }
    var next = 0
    var bids = 0
    while next < waiting.count {
      var row = Int(waiting[next])
      next += 1
      while row >= 0 {
        bids &+= 1
        if bids & 0xFFFF == 0, Task.isCancelled { throw MatchingError(faults: [.cancelled]) }
        if bids > limit {
          waiting.removeFirst(next)
          waiting.append(Int32(truncatingIfNeeded: row))
          return false
        }
        var best: Number = 0
        var second: Number = 0
        var chosen = -1
        var edge = rowStarts[row]
        let end = rowStarts[row + 1]
        while edge < end {
          let pair = edges[edge]
          let profit = (pair.worth &<< shift) &- price[Int(pair.other)]
          if profit > second {
            if profit > best {
              second = best
              best = profit
              chosen = edge
            } else {
              second = profit
            }
          }
          edge &+= 1
        }
        if chosen < 0 { break }
        row = place(row, by: chosen, bid: (edges[chosen].worth &<< shift) &- second &+ epsilon)
      }
    }
    waiting.removeAll(keepingCapacity: true)
    return true
  }

  /// Gives a row the place it bids for and returns the row that had it, or -1.
  @inline(__always)
  private func place(_ row: Int, by edge: Int, bid: Number) -> Int {
    let column = graph.column(edge)
    let first = seatStart[column]
    let places = Int(capacity[column])
    let bids = seatBid
    if load[column] < capacity[column] {
      seat(row, by: edge, bid: bid)
      if load[column] == capacity[column] {
        var lowest = bids[first]
        for seat in first..<(first + places) where bids[seat] < lowest { lowest = bids[seat] }
        price[column] = lowest
        if places >= Self.wide { heapBids(of: column) }
      }
      return -1
    }
    if places >= Self.wide { return placeInHeap(row, by: edge, bid: bid, column: column) }
    var lowest = bids[first]
    var next = Number.max
    var seat = first
    var other = first &+ 1
    while other < first &+ places {
      let bid = bids[other]
      if bid < lowest {
        next = lowest
        lowest = bid
        seat = other
      } else if bid < next {
        next = bid
      }
      other &+= 1
    }
    let displaced = Int(seatRow[seat])
    edgeOfRow[displaced] = -1
    seatOfRow[displaced] = -1
    put(row, in: seat, by: edge)
    bids[seat] = bid
    price[column] = bid < next ? bid : next
    return displaced
  }
}
