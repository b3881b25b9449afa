extension Seats {
  /// Lowers all prices as far as the seating allows, with ε = 0: a price is then what one more place
  /// there would add.
  ///
  /// A price can fall until it is 0, or until a row that is content elsewhere would rather come; and
  /// that row's own column may fall as well. So how far each can fall is a shortest path, for all
  /// columns by one search (Dijkstra 1959). Source: Demange, Gale and Sotomayor 1986.
  ///
  /// Complexity: O(m log m) for m edges.
  func lowerPrices() {
    let (seats, seatStart, load, price) = (seats, seatStart, load, price)
    let (edges, rowStarts) = (graph.edges, graph.rowStarts)
    // What each price is at least, as far as the search has come.
    let least = FlatArray<Number>(repeating: 0, count: graph.columnCount)
    defer { least.free() }
    var seen: Number = 0
    var open = DistanceHeap<Number>()
    for row in 0..<graph.rowCount where rows[row].edge < 0 {
      for edge in rowStarts[row]..<rowStarts[row + 1] {
        let pair = edges[edge]
        if pair.worth > least[Int(pair.other)] { least[Int(pair.other)] = pair.worth }
      }
    }
    for column in 0..<graph.columnCount {
      open.insert(Int32(truncatingIfNeeded: column), at: price[column] &- least[column])
    }
    // Columns that are equally near are closed together, so that memory is asked ahead for their rows.
    var nearest: [Int32] = []
    while let distance = open.nearest?.distance {
      nearest.removeAll(keepingCapacity: true)
      while let entry = open.nearest, entry.distance == distance {
        _ = open.popNearest()
        let column = Int(entry.item)
        if price[column] &- least[column] == distance { nearest.append(entry.item) }
      }
      for place in nearest.indices {
        if place + 2 < nearest.count {
          let column = Int(nearest[place + 2])
          for seat in seatStart[column]..<(seatStart[column] + Int(load[column])) {
            seen ^= graph.touch(Int(seats[seat].row))
          }
        }
        let column = Int(nearest[place])
        for seat in seatStart[column]..<(seatStart[column] + Int(load[column])) {
          let row = Int(seats[seat].row)
          let profit = edges[rows[row].edge].worth &- least[column]
          for edge in rowStarts[row]..<rowStarts[row + 1] {
            let pair = edges[edge]
            let bound = pair.worth &- profit
            let other = Int(pair.other)
            if bound > least[other] {
              least[other] = bound
              open.insert(pair.other, at: price[other] &- bound)
            }
          }
        }
      }
    }
    for column in 0..<graph.columnCount { price[column] = least[column] }
    touched = seen
  }
}
