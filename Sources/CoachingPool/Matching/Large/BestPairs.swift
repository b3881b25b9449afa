internal import MatchingAlgorithms

/// Keeps the best few of many pairs of one row; equal worths go by a hash, so that rows differ.
struct BestPairs {
  struct Entry {
    let worth: Int64
    let hash: UInt32
    let position: Int32

    static func isWorse(_ left: Entry, _ right: Entry) -> Bool {
      left.worth != right.worth
        ? left.worth < right.worth
        : left.hash != right.hash ? left.hash < right.hash : left.position > right.position
    }
  }

  /// A heap with the worst on top.
  private(set) var entries: [Entry] = []
  let limit: Int

  init(limit: Int) {
    self.limit = limit
    entries.reserveCapacity(limit)
  }

  mutating func removeAll() { entries.removeAll(keepingCapacity: true) }

  /// The worth below which a pair need not be offered.
  var threshold: Int64 { entries.count < limit ? .min : entries[0].worth }

  mutating func offer(_ worth: Int64, row: Int, column: Int32, position: Int) {
    let key = UInt64(truncatingIfNeeded: row) << 32 | UInt64(UInt32(bitPattern: column))
    let entry = Entry(
      worth: worth, hash: UInt32(truncatingIfNeeded: StableHash.mixed(key) >> 32),
      position: Int32(truncatingIfNeeded: position))
    if entries.count < limit {
      entries.append(entry)
      var child = entries.count - 1
      while child > 0 {
        let parent = (child - 1) / 2
        guard Entry.isWorse(entries[child], entries[parent]) else { break }
        entries.swapAt(child, parent)
        child = parent
      }
      return
    }
    guard limit > 0, Entry.isWorse(entries[0], entry) else { return }
    var parent = 0
    while true {
      var child = 2 * parent + 1
      guard child < limit else { break }
      if child + 1 < limit, Entry.isWorse(entries[child + 1], entries[child]) { child += 1 }
      guard Entry.isWorse(entries[child], entry) else { break }
      entries[parent] = entries[child]
      parent = child
    }
    entries[parent] = entry
  }

  /// The pairs kept, the best first.
  func sorted() -> [Entry] { entries.sorted { Entry.isWorse($1, $0) } }
}
