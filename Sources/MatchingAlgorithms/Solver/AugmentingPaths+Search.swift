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
      let gain = graph.edgeWeights[edge] - prices[Int(graph.edgeColumns[edge])]
      if slack < gain { slack = gain }
    }
    if slack == .zero { return }

    var length = slack
    var end = End.unserved(start)
    look(from: start, slack: slack, at: .zero, &length, &end)
    while let nearest = open.popNearest(distances) {
      let column = Int(nearest)
      let distance = distances[column]
      if distance >= length { break }
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
    forgetSearch()
  }

  private mutating func forgetSearch() {
    for column in reached { distances[Int(column)] = .unreached }
    reached.removeAll(keepingCapacity: true)
    closed.removeAll(keepingCapacity: true)
    open.removeAll()
  }

  /// Reaches the columns of a row at a distance.
  @inline(__always)
  private mutating func look(
    from row: Int, slack: Weight, at distance: Weight, _ limit: inout Weight, _ end: inout End
  ) {
    let offset = distance + slack
    // Local names spare the loop a look at each array's owner after every write.
    let (columns, weights, prices) = (graph.edgeColumns, graph.edgeWeights, prices)
    for edge in graph.edgeStarts[row]..<graph.edgeStarts[row + 1] {
      let column = Int(columns[edge])
      let length = offset + prices[column] - weights[edge]
      // A closed column is nearer than any that is looked at now, so this passes it over too.
      guard length < distances[column], length < limit else { continue }
      if hasPlace(column) {
        limit = length
        end = .place(column)
        reached.append(Int32(column))
      } else {
        let isNew = distances[column] == .unreached
        if isNew { reached.append(Int32(column)) }
        open.insert(Int32(column), at: length, isNew: isNew)
      }
      distances[column] = length
      steps[column] = Step(row: row, edge: edge)
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
      let step = steps[column]
      let left = (edge: edgeOfRow[step.row], slot: slotOfRow[step.row])
      put(step.row, in: vacant, by: step.edge)
      if step.row == start { return }
      column = Int(graph.edgeColumns[left.edge])
      vacant = left.slot
    }
  }
}
