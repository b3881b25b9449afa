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

/// A binary heap of items by distance, equal distances by the number of the item.
///
/// Source: Williams, *Algorithm 232: Heapsort*, Communications of the ACM 7, 1964.
struct DistanceHeap<Number: SeatNumber> {
  struct Entry: BitwiseCopyable {
    let distance: Number
    let item: Int32

    @inline(__always) static func < (left: Self, right: Self) -> Bool {
      left.distance < right.distance || (left.distance == right.distance && left.item < right.item)
    }
  }

  private var entries: [Entry] = []

  mutating func removeAll() {
    entries.removeAll(keepingCapacity: true)
  }

  mutating func insert(_ item: Int32, at distance: Number) {
    let entry = Entry(distance: distance, item: item)
    entries.append(entry)
    entries.withUnsafeMutableBufferPointer { entries in
      var place = entries.count &- 1
      while place > 0 {
        let parent = (place &- 1) >> 1
        guard entry < entries[parent] else { break }
        entries[place] = entries[parent]
        place = parent
      }
      entries[place] = entry
    }
  }

  mutating func popNearest() -> Entry? {
    guard let nearest = entries.first, let last = entries.popLast() else { return nil }
    entries.withUnsafeMutableBufferPointer { entries in
      if entries.isEmpty { return }
      var place = 0
      while true {
        var child = 2 &* place &+ 1
        guard child < entries.count else { break }
        if child &+ 1 < entries.count, entries[child &+ 1] < entries[child] { child &+= 1 }
        guard entries[child] < last else { break }
        entries[place] = entries[child]
        place = child
      }
      entries[place] = last
    }
    return nearest
  }
}
