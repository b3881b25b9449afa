/// Finds many disjoint paths at once along edges that cost nothing at the prices, by depth-first search.
///
/// Each row's edges and each column's places are tried once, so one pass is linear. Source: Hopcroft
/// and Karp, *An n^5/2 algorithm for maximum matchings in bipartite graphs*, SIAM J. Computing 2, 1973.
struct TightPaths<Number: SeatNumber> {
  private let seats: Seats<Number>
  /// The next edge each row is to try.
  private let nextEdge: FlatArray<Int>
  /// The next place of each column whose row is to be moved on.
  private let nextSeat: FlatArray<Int>
  private let isOnPath: FlatArray<Bool>
  /// The rows of the path, from the one to be served on.
  private var path: [Int] = []

  init(_ seats: Seats<Number>) {
    self.seats = seats
    nextEdge = FlatArray(repeating: 0, count: seats.graph.rowCount)
    for row in 0..<seats.graph.rowCount { nextEdge[row] = seats.graph.rowStarts[row] }
    nextSeat = FlatArray(copying: seats.seatStart)
    isOnPath = FlatArray(repeating: false, count: seats.graph.columnCount)
  }

  func free() {
    nextEdge.free()
    nextSeat.free()
    isOnPath.free()
  }

  /// Serves the rows that such a path serves, or finds content without a place, and returns the others.
  mutating func serve(_ rows: [Int32]) -> [Int32] {
    var left: [Int32] = []
    for row in rows where !serve(Int(row)) { left.append(row) }
    return left
  }

  private mutating func serve(_ start: Int) -> Bool {
    path.removeAll(keepingCapacity: true)
    path.append(start)
    while let row = path.last {
      let edge = seats.rows[row].edge
      let profit = edge < 0 ? seats.bestProfit(row) : seats.profit(row)
      if profit == 0 {
        use(endingAt: nil)
        return true
      }
      switch step(from: row, profit) {
      case .end(let column):
        use(endingAt: column)
        return true
      case .deeper: continue
      case .back:
        path.removeLast()
        if edge >= 0 { isOnPath[seats.graph.column(edge)] = false }
      }
    }
    return false
  }

  private enum Step {
    case end(Int)
    case deeper
    case back
  }

  /// Goes on from a row by its next tight edge.
  private mutating func step(from row: Int, _ profit: Number) -> Step {
    let graph = seats.graph
    while nextEdge[row] < graph.rowStarts[row + 1] {
      let edge = nextEdge[row]
      let pair = graph.edges[edge]
      let column = Int(pair.other)
      if pair.worth &- seats.price[column] == profit, !isOnPath[column],
        edge != seats.rows[row].edge
      {
        if seats.hasFreePlace(column) { return .end(column) }
        let seat = nextSeat[column]
        if seat < seats.seatStart[column] + Int(seats.load[column]) {
          nextSeat[column] = seat + 1
          isOnPath[column] = true
          path.append(Int(seats.seats[seat].row))
          return .deeper
        }
      }
      nextEdge[row] = edge + 1
    }
    return .back
  }

  /// Moves the rows of the path: each by the edge it was trying, into the place the next one leaves.
  private mutating func use(endingAt column: Int?) {
    var vacant: Int
    if let column {
      vacant = seats.seatStart[column] + Int(seats.load[column])
      seats.load[column] += 1
    } else {
      guard let last = path.popLast() else { return }
      vacant = seats.rows[last].seat
      leavePath(last)
      seats.rows[last].edge = -1
      seats.rows[last].seat = -1
    }
    for row in path.reversed() {
      let left = seats.rows[row].seat
      leavePath(row)
      seats.put(row, in: vacant, by: nextEdge[row])
      vacant = left
    }
  }

  private func leavePath(_ row: Int) {
    let column = seats.column(ofRow: row)
    if column >= 0 { isOnPath[column] = false }
  }
}
