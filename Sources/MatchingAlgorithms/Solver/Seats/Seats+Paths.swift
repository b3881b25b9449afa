extension Seats {
  /// Where a shortest path ends: a column with a free place, or a row that becomes or stays unserved.
  enum PathEnd {
    case place(Int)
    case unserved(Int)
  }

  /// Seats one unserved row along a shortest path, with ε = 0, and raises the prices it proves too low.
  ///
  /// The path goes from the row to a column, from there to a row in it, and so on; its length is what
  /// profits lose on the way. A free place ends it even where the place has a price; `settle` sees to
  /// those afterwards.
  func serve(_ start: Int) {
    guard let (distance, end) = nearestEnd(from: CollectionOfOne(Int32(start))) else { return }
    raisePrices(to: distance)
    move(from: start, to: end)
    search.forget()
  }

  /// Raises prices as far as the nearest end of a path from any waiting row is away.
  func raisePricesToNearestEnd() {
    guard let (distance, _) = nearestEnd(from: waiting) else { return }
    raisePrices(to: distance)
    search.forget()
  }

  /// Searches from unserved rows for the nearest end of a path; `nil` if there is no row.
  private func nearestEnd(
    from starts: some Sequence<Int32>
  ) -> (distance: Number, end: PathEnd)? {
    var limit = Number.max
    var end: PathEnd?
    for start in starts {
      let row = Int(start)
      let profit = bestProfit(row)
      if profit < limit {
        limit = profit
        end = .unserved(row)
      }
      look(from: row, offset: profit, &limit, &end)
    }
    while let column = search.closeNearest(below: limit) {
      let distance = search.distance[column]
      let first = seatStart[column]
      for seat in first..<(first + Int(load[column])) {
        let row = Int(seats[seat].row)
        let offset = distance &+ self.profit(row)
        if offset < limit {
          limit = offset
          end = .unserved(row)
        }
        look(from: row, offset: offset, &limit, &end)
      }
    }
    return end.map { (limit, $0) }
  }

  /// Reaches the columns of a row.
  @inline(__always)
  private func look(from row: Int, offset: Number, _ limit: inout Number, _ end: inout PathEnd?) {
    let (edges, price) = (graph.edges, price)
    for edge in graph.rowStarts[row]..<graph.rowStarts[row + 1] {
      let pair = edges[edge]
      let column = Int(pair.other)
      let length = offset &- (pair.worth &- price[column])
      guard length < limit, length < search.distance[column] else { continue }
      let isFree = hasFreePlace(column)
      search.reach(column, at: length, isOpen: !isFree)
      search.edge[column] = edge
      search.row[column] = Int32(truncatingIfNeeded: row)
      if isFree {
        limit = length
        end = .place(column)
      }
    }
  }

  /// Raises the price of each closed column by what it is nearer than the end of the path.
  private func raisePrices(to limit: Number) {
    for column in search.closed {
      let rise = limit &- search.distance[Int(column)]
      if rise > 0 { changePrice(of: Int(column), by: rise) }
    }
  }

  /// Shifts the rows of the path, each into the place that the next one leaves.
  private func move(from start: Int, to end: PathEnd) {
    var column: Int
    var vacant: Int
    switch end {
    case .place(let last):
      column = last
      vacant = seatStart[last] + Int(load[last])
      load[last] += 1
    case .unserved(let last):
      if last == start { return }
      column = self.column(ofRow: last)
      vacant = rows[last].seat
      gain &-= graph.edges[rows[last].edge].worth
      profits[last] = 0
      rows[last].edge = -1
      rows[last].seat = -1
    }
    while true {
      let row = Int(search.row[column])
      let (leftEdge, leftSeat) = (rows[row].edge, rows[row].seat)
      put(row, in: vacant, by: search.edge[column])
      gain &+= graph.edges[search.edge[column]].worth
      profits[row] = profit(row)
      if row == start { return }
      gain &-= graph.edges[leftEdge].worth
      column = graph.column(leftEdge)
      vacant = leftSeat
    }
  }
}
