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
    for row in 0..<graph.rowCount where edgeOfRow[row] < 0 { fall(from: row, at: 0) }
    for column in 0..<graph.columnCount where price[column] < search.distance[column] {
      search.reach(column, at: price[column], isOpen: true)
    }
    while let column = search.closeNearest(below: .max) {
      let distance = search.distance[column]
      let first = seatStart[column]
      for seat in first..<(first + Int(load[column])) {
        fall(from: Int(seatRow[seat]), at: distance)
      }
    }
    for column in 0..<graph.columnCount { price[column] &-= search.distance[column] }
    search.forget()
  }

  /// Limits how far a row's columns can fall, if its own can fall that far.
  private func fall(from row: Int, at distance: Number) {
    let offset = distance &+ profit(row)
    let edges = graph.edges
    for edge in graph.rowStarts[row]..<graph.rowStarts[row + 1] {
      let pair = edges[edge]
      let column = Int(pair.other)
      let length = offset &+ (price[column] &- pair.worth)
      if length < search.distance[column] { search.reach(column, at: length, isOpen: true) }
    }
  }
}
