/// Lets columns make the offers: deferred acceptance for strict lists.
///
/// Each column offers its places down its list; a row holds the offer that stands first in its own
/// list. A column that loses a row offers to the next one of its list.
struct ColumnProposals: ~Copyable {
  /// The entry of each row whose offer it holds; the end of its list for none.
  private let held: UnsafeMutableBufferPointer<Int32>
  /// The entry of each column that its next offer goes to.
  private let next: UnsafeMutableBufferPointer<Int32>
  /// For each entry of a column's list, the entry in the row's.
  private let rowEntryOf: UnsafeMutableBufferPointer<Int32>
  /// The columns that have lost rows and not yet offered on.
  private var waiting: [Int32] = []
  /// How many places each column has to offer.
  private var free: [Int]

  /// Frees every place.
  init(_ instance: StableInstance) {
    held = .allocate(capacity: instance.rowCount)
    _ = held.initialize(from: instance.rows.starts.dropFirst())
    next = .allocate(capacity: instance.columnCount)
    _ = next.initialize(from: instance.columns.starts.dropLast())
    free = instance.capacities
    let rowEntryOf = UnsafeMutableBufferPointer<Int32>.allocate(capacity: instance.pairCount)
    instance.withPointers { lists in
      for entry in lists.rowEntries.indices {
        rowEntryOf.initializeElement(
          at: Int(lists.ranks[entry]), to: Int32(truncatingIfNeeded: entry))
      }
    }
    self.rowEntryOf = rowEntryOf
  }

  deinit {
    held.deallocate()
    next.deallocate()
    rowEntryOf.deallocate()
  }

  /// Lets some columns offer their places, and every column that loses a row by it.
  mutating func offer(from columns: Range<Int>, _ lists: StablePointers) {
    for first in columns {
      waiting.append(Int32(truncatingIfNeeded: first))
      while let column = waiting.popLast().map({ Int($0) }) {
        let end = lists.columnStarts[column + 1]
        while free[column] > 0, next[column] < end {
          let entry = Int(next[column])
          next[column] += 1
          let offer = rowEntryOf[entry]
          let row = Int(lists.columnEntries[entry])
          let present = held[row]
          if offer >= present { continue }
          held[row] = offer
          free[column] -= 1
          if present < lists.rowStarts[row + 1] {
            let loser = lists.rowEntries[Int(present)]
            free[Int(loser)] += 1
            waiting.append(loser)
          }
        }
      }
    }
  }

  /// Returns the column of each row, `nil` for none.
  borrowing func columnOfRow(_ lists: StablePointers) -> [Int?] {
    held.indices.map { row in
      let entry = held[row]
      return entry < lists.rowStarts[row + 1] ? Int(lists.rowEntries[Int(entry)]) : nil
    }
  }
}
