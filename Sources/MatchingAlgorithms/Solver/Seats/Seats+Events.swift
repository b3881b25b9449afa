/// Single changes after which a few shortest paths make all exact conditions hold again, with ε = 0.
extension Seats {
  /// Takes a row out: none of its pairs is worth anything from now on.
  func withdraw(_ row: Int) {
    let left = column(ofRow: row)
    release(row)
    for edge in graph.rowStarts[row]..<graph.rowStarts[row + 1] {
      graph.setWorth(0, ofEdge: edge, row: row)
    }
    if left >= 0 { settle(left) }
  }

  /// Seats a row that the graph has just got.
  func arrive() {
    rows.append(.unserved)
    profits.append(0)
    serve(graph.rowCount - 1)
  }

  /// Gives a column one more place.
  func addPlace(to column: Int) {
    makeRoom(inColumn: column)
    capacity[column] += 1
    settle(column)
  }

  /// Moves a column's places to the end, with room to double, where the room is used up.
  private func makeRoom(inColumn column: Int) {
    let places = Int(capacity[column])
    let (start, moved) = (seatStart[column], seats.count)
    if places < Int(seatRoom[column]) { return }
    let room = 2 * places + 4
    seats.append(.vacant, times: room)
    seatRoom[column] = Int32(clamping: room)
    for place in 0..<Int(load[column]) {
      let row = seats[start + place].row
      seats[moved + place].row = row
      rows[Int(row)].seat = moved + place
    }
    seatStart[column] = moved
  }

  /// Takes a place from a column that has one.
  func removePlace(from column: Int) {
    guard !hasFreePlace(column) else {
      capacity[column] -= 1
      return
    }
    let row = Int(seats[seatStart[column] + Int(load[column]) - 1].row)
    release(row)
    capacity[column] -= 1
    serve(row)
  }

  /// Changes what a pair is worth; 0 or less makes it one nobody chooses.
  func setWorth(_ worth: Number, ofEdge edge: Int, row: Int) {
    let isChosen = rows[row].edge == edge
    let before = graph.edges[edge].worth
    let worth = max(0, worth)
    if isChosen, worth >= before {
      gain &+= worth &- before
      graph.setWorth(worth, ofEdge: edge, row: row)
      profits[row] = profit(row)
      return
    }
    let left = column(ofRow: row)
    let isContent = !isChosen && worth &- price[graph.column(edge)] <= profit(row)
    if isContent {
      graph.setWorth(worth, ofEdge: edge, row: row)
      return
    }
    release(row)
    graph.setWorth(worth, ofEdge: edge, row: row)
    serve(row)
    if left >= 0 { settle(left) }
  }

  /// Takes a row out of the competition and one place from a column, as when the row were forced there.
  ///
  /// The graph stays as it is; the seating is good for nothing afterwards but to read its gain.
  func force(_ row: Int, into column: Int) {
    let left = self.column(ofRow: row)
    release(row)
    barred = row
    if left >= 0 { settle(left) }
    removePlace(from: column)
  }

  private func release(_ row: Int) {
    guard rows[row].edge >= 0 else { return }
    gain &-= graph.edges[rows[row].edge].worth
    vacate(row)
    profits[row] = 0
  }
}
