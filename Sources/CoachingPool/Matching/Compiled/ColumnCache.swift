/// Keeps the answers of one rule, a column of them for each key, within a number of bytes.
struct ColumnCache<Element: Sendable>: Sendable {
  private var columns: [[Element]?] = []
  private var bytes = 0
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  /// One of the same limit that keeps nothing yet.
  func emptied() -> ColumnCache { ColumnCache(limit: limit) }

  /// The column of a key; made where it is not kept.
  mutating func column(_ key: Int32, make: () -> [Element]) -> [Element] {
    let key = Int(key)
    if key < columns.count, let kept = columns[key] { return kept }
    let made = make()
    let size = made.count * MemoryLayout<Element>.stride
    if bytes + size > limit {
      // Keys come in runs, so the next ones will be others: starting anew is as good as any order.
      columns.removeAll(keepingCapacity: true)
      bytes = 0
    }
    while columns.count <= key { columns.append(nil) }
    columns[key] = made
    bytes += size
    return made
  }
}
