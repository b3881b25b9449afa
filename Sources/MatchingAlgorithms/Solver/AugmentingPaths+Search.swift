extension AugmentingPaths {
  /// Where a path ends: a column with a free place, or a row that becomes or stays unserved.
  enum End: Sendable {
    case place(Int)
    case unserved(Int)
  }

  /// Finds the shortest path for a row, raises the prices it proves too low, and moves the rows.
  mutating func serve(_ start: Int) {
    search += 1
    closed.removeAll(keepingCapacity: true)
    open.removeAll()

    // The row's own price: what its best pair leaves above the column's price.
    var slack = Weight.zero
    for edge in graph.edgeStarts[start]..<graph.edgeStarts[start + 1] {
      let gain = graph.edgeWeights[edge] - prices[Int(graph.edgeColumns[edge])]
      if slack < gain { slack = gain }
    }
    if slack == .zero { return }

    var length = slack
    var end = End.unserved(start)
    look(from: start, slack: slack, at: .zero, &length, &end)
    while let nearest = open.popNearest(distances) {
      let column = Int(nearest)
      if marks[column] == 2 * search + 1 { continue }
      let distance = distances[column]
      if distance >= length { break }
      marks[column] = 2 * search + 1
      closed.append(nearest)
      for slot in slotStarts[column]..<(slotStarts[column] + used[column]) {
        let row = Int(slotRows[slot])
        let slack = graph.edgeWeights[edgeOfRow[row]] - prices[column]
        if distance + slack < length {
          length = distance + slack
          end = .unserved(row)
        }
        look(from: row, slack: slack, at: distance, &length, &end)
        if length <= distance { break }
      }
    }

    for column in closed where distances[Int(column)] < length {
      let column = Int(column)
      prices[column] = prices[column] + (length - distances[column])
    }
    move(to: end, from: start)
  }

  /// Reaches the columns of a row at a distance.
  @inline(__always)
  private mutating func look(
    from row: Int, slack: Weight, at distance: Weight, _ length: inout Weight, _ end: inout End
  ) {
    let offset = distance + slack
    for edge in graph.edgeStarts[row]..<graph.edgeStarts[row + 1] {
      let column = Int(graph.edgeColumns[edge])
      let reached = offset + prices[column] - graph.edgeWeights[edge]
      guard reached < length else { continue }
      let mark = marks[column]
      if mark == 2 * search + 1 { continue }
      if hasPlace(column) {
        length = reached
        end = .place(column)
      } else if mark == 2 * search {
        guard reached < distances[column] else { continue }
        open.insert(Int32(column), at: reached, isNew: false)
      } else {
        marks[column] = 2 * search
        open.insert(Int32(column), at: reached, isNew: true)
      }
      distances[column] = reached
      reachedFrom[column] = Int32(row)
      reachedBy[column] = edge
    }
  }

  /// Shifts the rows along the path that ends there, each into the place the next one leaves.
  private mutating func move(to end: End, from start: Int) {
    var column: Int
    var vacant: Int
    switch end {
    case .place(let last):
      column = last
      vacant = slotStarts[last] + used[last]
      used[last] += 1
    case .unserved(let last):
      if last == start { return }
      column = Int(graph.edgeColumns[edgeOfRow[last]])
      vacant = slotOfRow[last]
      edgeOfRow[last] = -1
      slotOfRow[last] = -1
    }
    while true {
      let row = Int(reachedFrom[column])
      let left = (edge: edgeOfRow[row], slot: slotOfRow[row])
      put(row, in: vacant, by: reachedBy[column])
      if row == start { return }
      column = Int(graph.edgeColumns[left.edge])
      vacant = left.slot
    }
  }
}
