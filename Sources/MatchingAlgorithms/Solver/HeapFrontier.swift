/// A binary heap of columns by distance: best where rows are sparse.
///
/// A shorter distance is a further entry; the longer one is passed over when it comes out. Source: Williams, *Algorithm 232: Heapsort*, Communications of the ACM 7, 1964.
struct HeapFrontier<Weight: PathWeight>: Frontier {
  private struct Entry: Sendable {
    let distance: Weight
    let column: Int32

    static func < (left: Self, right: Self) -> Bool {
      left.distance < right.distance
        || (left.distance == right.distance && left.column < right.column)
    }
  }

  private var entries: [Entry] = []

  init() {}

  mutating func removeAll() {
    entries.removeAll(keepingCapacity: true)
  }

  mutating func insert(_ column: Int32, at distance: Weight, isNew: Bool) {
    let entry = Entry(distance: distance, column: column)
    entries.append(entry)
    var place = entries.count - 1
    while place > 0 {
      let parent = (place - 1) / 2
      guard entry < entries[parent] else { break }
      entries[place] = entries[parent]
      place = parent
    }
    entries[place] = entry
  }

  mutating func popNearest(_ columns: [ColumnState<Weight>]) -> Int32? {
    while let nearest = popEntry() {
      if nearest.distance == columns[Int(nearest.column)].distance { return nearest.column }
    }
    return nil
  }

  private mutating func popEntry() -> Entry? {
    guard let nearest = entries.first, let last = entries.popLast() else { return nil }
    guard !entries.isEmpty else { return nearest }
    var place = 0
    while true {
      var child = 2 * place + 1
      guard child < entries.count else { break }
      if child + 1 < entries.count, entries[child + 1] < entries[child] { child += 1 }
      guard entries[child] < last else { break }
      entries[place] = entries[child]
      place = child
    }
    entries[place] = last
    return nearest
  }
}
