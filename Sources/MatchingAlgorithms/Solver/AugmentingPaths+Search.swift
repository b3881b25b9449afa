extension AugmentingPaths {
  /// Where a path ends: a column with a free place, or a row that becomes or stays unserved.
  enum End: Sendable {
    case place(Int)
    case unserved(Int)
  }

  /// Finds the shortest path for a row, raises the prices it proves too low, and moves the rows.
  mutating func serve(_ start: Int) {
    // The row's own price: what its best pair leaves above the column's price.
    var slack = Weight.zero
    for edge in graph.edgeStarts[start]..<graph.edgeStarts[start + 1] {
      let gain = graph.edges[edge].weight - columns[Int(graph.edges[edge].column)].price
      if slack < gain { slack = gain }
    }
    if slack == .zero { return }

    var limit = slack
    var end = End.unserved(start)
    look(from: start, slack: slack, at: .zero, &limit, &end)
    while let nearest = open.popNearest(columns) {
      let column = Int(nearest)
      let distance = columns[column].distance
      if distance >= limit { break }
      closed.append(nearest)
      let price = columns[column].price
      // Only full columns are ever open, so all their slots are taken.
      for slot in slotStarts[column]..<slotStarts[column + 1] {
        let row = Int(slotRows[slot])
        let slack = graph.edges[edgeOfRow[row]].weight - price
        if distance + slack < limit {
          limit = distance + slack
          end = .unserved(row)
        }
        look(from: row, slack: slack, at: distance, &limit, &end)
        if limit <= distance { break }
      }
    }

    for column in closed {
      let column = Int(column)
      let rise = limit - columns[column].distance
      if rise > .zero { columns[column].price += rise }
    }
    move(to: end, from: start)
    forgetSearch()
  }

  /// Reaches the columns of a row at a distance.
  @inline(__always)
  private mutating func look(
    from row: Int, slack: Weight, at distance: Weight, _ limit: inout Weight, _ end: inout End
  ) {
    let offset = distance + slack
    for edge in graph.edgeStarts[row]..<graph.edgeStarts[row + 1] {
      let column = Int(graph.edges[edge].column)
      let length = offset + columns[column].price - graph.edges[edge].weight
      let known = columns[column].distance
      // A closed column is nearer than any that is looked at now, so this passes it over too.
      guard length < known, length < limit else { continue }
      let isNew = known == .unreached
      if isNew { reached.append(Int32(column)) }
      columns[column].distance = length
      columns[column].edge = edge
      columns[column].row = Int32(row)
      if columns[column].free > 0 {
        limit = length
        end = .place(column)
      } else {
        open.insert(Int32(column), at: length, isNew: isNew)
      }
    }
  }

  /// Shifts the rows along the path that ends there, each into the place the next one leaves.
  private mutating func move(to end: End, from start: Int) {
    var column: Int
    var vacant: Int
    switch end {
    case .place(let last):
      column = last
      vacant = takeSlot(of: last)
    case .unserved(let last):
      if last == start { return }
      column = Int(graph.edges[edgeOfRow[last]].column)
      vacant = slotOfRow[last]
      edgeOfRow[last] = -1
      slotOfRow[last] = -1
    }
    while true {
      let row = Int(columns[column].row)
      let left = (edge: edgeOfRow[row], slot: slotOfRow[row])
      put(row, in: vacant, by: columns[column].edge)
      if row == start { return }
      column = Int(graph.edges[left.edge].column)
      vacant = left.slot
    }
  }

  private mutating func forgetSearch() {
    for column in reached { columns[Int(column)].distance = .unreached }
    reached.removeAll(keepingCapacity: true)
    closed.removeAll(keepingCapacity: true)
    open.removeAll()
  }
}
