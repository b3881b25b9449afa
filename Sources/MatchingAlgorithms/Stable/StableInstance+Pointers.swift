/// The arrays of a strict instance, for the loops that visit pairs out of order.
///
/// Valid only inside ``StableInstance/withPointers(_:)``. Every index that the arrays hold was checked
/// when the instance was made.
struct StablePointers {
  let rowStarts: UnsafeBufferPointer<Int32>
  let rowEntries: UnsafeBufferPointer<Int32>
  let columnStarts: UnsafeBufferPointer<Int32>
  let columnEntries: UnsafeBufferPointer<Int32>
  let ranks: UnsafeBufferPointer<Int32>
}

extension StableInstance {
  /// Lends the arrays to a loop.
  func withPointers<Result>(_ body: (StablePointers) -> Result) -> Result {
    rows.withPointers { rowStarts, rowEntries in
      columns.withPointers { columnStarts, columnEntries in
        ranks.withUnsafeBufferPointer { ranks in
          body(
            StablePointers(
              rowStarts: rowStarts, rowEntries: rowEntries, columnStarts: columnStarts,
              columnEntries: columnEntries, ranks: ranks))
        }
      }
    }
  }
}

extension PreferenceLists {
  /// Lends starts and entries to a loop.
  func withPointers<Result>(
    _ body: (_ starts: UnsafeBufferPointer<Int32>, _ entries: UnsafeBufferPointer<Int32>) -> Result
  ) -> Result {
    starts.withUnsafeBufferPointer { starts in
      entries.withUnsafeBufferPointer { entries in body(starts, entries) }
    }
  }
}
