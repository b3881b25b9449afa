extension Seats {
  /// Fills or unprices the free places of a column, with ε = 0, along shortest paths.
  ///
  /// The path goes from the column to a row that would come for less, from there to the column the row
  /// leaves, and so on, until a row comes that was unserved, or a place stays free at the price 0.
  func settle(_ start: Int) {
    while hasFreePlace(start), price[start] > 0 { fillOrUnprice(start) }
  }

  /// Settles every column.
  func settleAll() throws(MatchingError) {
    refreshProfits()
    for column in 0..<graph.columnCount where price[column] > 0 && hasFreePlace(column) {
      if Task.isCancelled { throw MatchingError(faults: [.cancelled]) }
      graph.listByColumn()
      settle(column)
    }
  }

  private func fillOrUnprice(_ start: Int) {
    let edges = graph.columnEdges
    var limit = price[start]
    var end = start
    var comer = -1
    search.reach(start, at: 0, isOpen: true)
    search.edge[start] = -1
    while let column = search.closeNearest(below: limit) {
      let distance = search.distance[column]
      if distance &+ price[column] < limit {
        limit = distance &+ price[column]
        (end, comer) = (column, -1)
      }
      let offset = distance &+ price[column]
      for edge in graph.columnStarts[column]..<graph.columnEnds[column] {
        let row = Int(edges[edge].other)
        let length = offset &+ (profits[row] &- edges[edge].worth)
        guard length < limit, row != barred else { continue }
        let left = self.column(ofRow: row)
        if left == column { continue }
        if left < 0 {
          limit = length
          (end, comer) = (column, row)
        } else if length < search.distance[left] {
          search.reach(left, at: length, isOpen: true)
          // The row leaves for the column that is nearer to the start.
          search.row[left] = Int32(truncatingIfNeeded: row)
          search.edge[left] = column
        }
      }
    }
    for column in search.closed {
      let fall = limit &- search.distance[Int(column)]
      if fall > 0 { changePrice(of: Int(column), by: 0 &- fall) }
    }
    call(comer, to: end, from: start)
    search.forget()
  }

  /// Moves a row to each column of the path, from its far end to the start, so that the free place goes
  /// the other way.
  private func call(_ comer: Int, to end: Int, from start: Int) {
    // The rows that leave each column of the path, and where they go, from the far end on.
    var column = end
    var moves: [(row: Int, column: Int)] = []
    while column != start {
      let next = search.edge[column]
      moves.append((Int(search.row[column]), next))
      column = next
    }
    // The place nearest the start is free; so the last move is made first.
    for move in moves.reversed() { reseat(move.row, in: move.column) }
    if comer >= 0 { reseat(comer, in: end) }
  }

  private func reseat(_ row: Int, in column: Int) {
    guard let edge = graph.edge(row: row, column: column) else { return }
    if rows[row].edge >= 0 {
      gain &-= graph.edges[rows[row].edge].worth
      vacate(row)
    }
    gain &+= graph.edges[edge].worth
    seat(row, by: edge, bid: 0)
    profits[row] = profit(row)
  }
}
