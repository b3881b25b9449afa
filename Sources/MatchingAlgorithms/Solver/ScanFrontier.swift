/// An unordered list that is scanned for the nearest column: best where rows are dense.
struct ScanFrontier<Weight: PathWeight>: Frontier {
  private var open: [Int32] = []

  mutating func removeAll() {
    open.removeAll(keepingCapacity: true)
  }

  mutating func insert(_ column: Int32, at distance: Weight, isNew: Bool) {
    if isNew { open.append(column) }
  }

  mutating func popNearest(_ columns: [ColumnState<Weight>]) -> Int32? {
    guard var nearest = open.first else { return nil }
    var place = 0
    var distance = columns[Int(nearest)].distance
    for candidate in 1..<open.count {
      let column = open[candidate]
      let other = columns[Int(column)].distance
      if other < distance || (other == distance && column < nearest) {
        place = candidate
        nearest = column
        distance = other
      }
    }
    open.swapAt(place, open.count - 1)
    open.removeLast()
    return nearest
  }
}
