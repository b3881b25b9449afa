/// A binary heap of items by distance, equal distances by the number of the item.
///
/// Source: Williams, *Algorithm 232: Heapsort*, Communications of the ACM 7, 1964.
struct DistanceHeap<Distance: Comparable> {
  struct Entry {
    let distance: Distance
    let item: Int32

    @inline(__always) static func < (left: Self, right: Self) -> Bool {
      left.distance < right.distance || (left.distance == right.distance && left.item < right.item)
    }
  }

  private var entries: [Entry] = []

  /// The nearest item, which stays in the heap.
  var nearest: Entry? { entries.first }

  mutating func removeAll() {
    entries.removeAll(keepingCapacity: true)
  }

  @inline(__always) mutating func insert(_ item: Int32, at distance: Distance) {
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

  @inline(__always) mutating func popNearest() -> Entry? {
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
