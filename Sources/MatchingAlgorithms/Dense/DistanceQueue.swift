/// Gives back places by least distance; a binary heap that is emptied but not freed.
struct DistanceQueue<Distance: Comparable> {
  struct Entry {
    var distance: Distance
    var place: Int32
  }

  private var heap: [Entry] = []

  mutating func removeAll() { heap.removeAll(keepingCapacity: true) }

  @inline(__always) mutating func insert(_ distance: Distance, _ place: Int32) {
    let entry = Entry(distance: distance, place: place)
    heap.append(entry)
    heap.withUnsafeMutableBufferPointer { heap in
      var hole = heap.count &- 1
      while hole > 0 {
        let parent = (hole &- 1) / 2
        if heap[parent].distance <= distance { break }
        heap[hole] = heap[parent]
        hole = parent
      }
      heap[hole] = entry
    }
  }

  @inline(__always) mutating func popLeast() -> Entry? {
    guard let last = heap.popLast() else { return nil }
    guard let least = heap.first else { return last }
    heap.withUnsafeMutableBufferPointer { heap in
      var hole = 0
      while true {
        var child = 2 &* hole &+ 1
        if child >= heap.count { break }
        if child &+ 1 < heap.count, heap[child &+ 1].distance < heap[child].distance {
          child &+= 1
        }
        if heap[child].distance >= last.distance { break }
        heap[hole] = heap[child]
        hole = child
      }
      heap[hole] = last
    }
    return least
  }
}
