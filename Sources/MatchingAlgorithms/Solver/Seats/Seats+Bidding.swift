extension Seats {
  /// Lets the waiting rows bid until each has a place or wants none at the prices.
  ///
  /// Rows bid in the order in which they came to wait, and a displaced row waits behind all others: so
  /// it is known some bids ahead whose edges will be read, and memory is asked for them in time.
  ///
  /// A row bids for its best column what makes it as good as the next best, plus ε. The price of a full
  /// column is its lowest bid, whose row goes when a higher one comes.
  ///
  /// Returns whether it came to an end within a number of bids; where not, rows are left waiting.
  func bid(_ epsilon: Number, limit: Int = .max) throws(MatchingError) -> Bool {
    heapWideColumns()
    let (edges, rowStarts, price, shift) = (graph.edges, graph.rowStarts, price, shift)
    if Task.isCancelled { throw MatchingError(faults: [.cancelled]) }
    var queue = waiting
    waiting = []
    var seen: Number = 0
    defer { (waiting, touched) = (queue, seen) }
    var next = 0
    var bids = 0
    while next < queue.count {
      let row = Int(queue[next])
      next &+= 1
      if next &+ 3 < queue.count { seen ^= graph.touch(Int(queue[next &+ 3])) }
      bids &+= 1
      if bids & 0xFFFF == 0 {
        if Task.isCancelled { throw MatchingError(faults: [.cancelled]) }
        queue.removeFirst(next)
        next = 0
      }
      if bids > limit {
        queue.removeFirst(next)
        queue.append(Int32(truncatingIfNeeded: row))
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
      if chosen < 0 { continue }
      let displaced = place(
        row, by: chosen, bid: (edges[chosen].worth &<< shift) &- second &+ epsilon)
      if displaced >= 0 { queue.append(Int32(truncatingIfNeeded: displaced)) }
    }
    queue.removeAll(keepingCapacity: true)
    return true
  }

  /// Gives a row the place it bids for and returns the row that had it, or -1.
  @inline(__always)
  private func place(_ row: Int, by edge: Int, bid: Number) -> Int {
    let column = graph.column(edge)
    let first = seatStart[column]
    let places = Int(capacity[column])
    let seats = seats
    if load[column] < capacity[column] {
      seat(row, by: edge, bid: bid)
      if load[column] == capacity[column] {
        var lowest = seats[first].bid
        for seat in first..<(first + places) where seats[seat].bid < lowest {
          lowest = seats[seat].bid
        }
        price[column] = lowest
        if places >= Self.wide { heapBids(of: column) }
      }
      return -1
    }
    if places >= Self.wide { return placeInHeap(row, by: edge, bid: bid, column: column) }
    var lowest = seats[first].bid
    var next = Number.max
    var seat = first
    var other = first &+ 1
    while other < first &+ places {
      let bid = seats[other].bid
      if bid < lowest {
        next = lowest
        lowest = bid
        seat = other
      } else if bid < next {
        next = bid
      }
      other &+= 1
    }
    let displaced = Int(seats[seat].row)
    rows[displaced].edge = -1
    rows[displaced].seat = -1
    put(row, in: seat, by: edge)
    seats[seat].bid = bid
    price[column] = bid < next ? bid : next
    return displaced
  }
}
