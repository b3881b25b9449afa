extension SeatGraph {
  /// Makes room for rows that are to come, so that few of them move anything.
  func makeRoomForRows() {
    listByColumn(spare: 8)
    edges.reserve(edges.count + edges.count / 8)
    rowStarts.reserve(rowStarts.count + rowStarts.count / 8)
  }

  /// Adds a row with its edges, ascending by column.
  func addRow(_ pairs: [Edge]) {
    let row = Int32(truncatingIfNeeded: rowCount)
    for pair in pairs {
      edges.append(pair)
      if isListedByColumn {
        makeRoom(inColumn: Int(pair.other))
        let end = columnEnds[Int(pair.other)]
        columnEdges[end] = Edge(other: row, worth: pair.worth)
        columnEnds[Int(pair.other)] = end + 1
      }
    }
    rowStarts.append(edges.count)
    rowCount += 1
  }

  /// Sets what a pair is worth; 0 makes it one nobody chooses.
  func setWorth(_ worth: Number, ofEdge edge: Int, row: Int) {
    edges[edge].worth = worth
    guard isListedByColumn else { return }
    let column = self.column(edge)
    // The rows of a column's list ascend, so it is found by bisection.
    var range = columnStarts[column]..<columnEnds[column]
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      let found = Int(columnEdges[middle].other)
      if found == row { columnEdges[middle].worth = worth }
      range = found < row ? (middle + 1)..<range.upperBound : range.lowerBound..<middle
    }
  }

  /// Moves a column's list to the end, with room to double, where the next list begins at its end.
  private func makeRoom(inColumn column: Int) {
    let (start, end) = (columnStarts[column], columnEnds[column])
    if end < columnLimits[column] { return }
    let moved = columnEdges.count
    columnEdges.append(Edge(other: 0, worth: 0), times: 2 * (end - start) + 4)
    for place in start..<end { columnEdges[moved + place - start] = columnEdges[place] }
    columnStarts[column] = moved
    columnEnds[column] = moved + end - start
    columnLimits[column] = columnEdges.count
  }
}
