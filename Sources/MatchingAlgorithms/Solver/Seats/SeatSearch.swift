/// Remembers how far a search for a shortest path has come, and forgets it in time linear in that.
final class SeatSearch<Number: SeatNumber> {
  /// How far each column is; `Number.max` where it was not reached.
  let distance: FlatArray<Number>
  /// The edge by which each reached column is reached.
  let edge: FlatArray<Int>
  /// The row from which each reached column is reached.
  let row: FlatArray<Int32>
  private var reached: [Int32] = []
  private(set) var closed: [Int32] = []
  private var open = DistanceHeap<Number>()

  init(columnCount: Int) {
    distance = FlatArray(repeating: .max, count: columnCount)
    edge = FlatArray(repeating: -1, count: columnCount)
    row = FlatArray(repeating: -1, count: columnCount)
  }

  deinit {
    distance.free()
    edge.free()
    row.free()
  }

  /// Hears of a way to a column that is shorter than any so far; `isOpen` says whether it goes on there.
  @inline(__always)
  func reach(_ column: Int, at length: Number, isOpen: Bool) {
    if distance[column] == .max { reached.append(Int32(truncatingIfNeeded: column)) }
    distance[column] = length
    if isOpen { open.insert(Int32(truncatingIfNeeded: column), at: length) }
  }

  /// Closes the nearest open column nearer than a limit and returns it.
  func closeNearest(below limit: Number) -> Int? {
    while let nearest = open.popNearest() {
      if nearest.distance >= limit { return nil }
      let column = Int(nearest.item)
      // An entry that a shorter way has overtaken, or one of two equal ones, is passed over.
      if distance[column] != nearest.distance { continue }
      closed.append(nearest.item)
      return column
    }
    return nil
  }

  func forget() {
    for column in reached { distance[Int(column)] = .max }
    reached.removeAll(keepingCapacity: true)
    closed.removeAll(keepingCapacity: true)
    open.removeAll()
  }
}
