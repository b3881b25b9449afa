/// Finds, for each entry of a row's list, where the row stands in the column's list.
///
/// Each entry of a row has a slot: its place among all entries that name the same column, in the
/// order of the rows. One pass over the rows' lists writes the rows into the slots, one over the
/// columns' lists replaces each row by its position, and one over the rows' lists collects the
/// positions. The passes verify as they go that the two sides list each other exactly once: each
/// index is in range, each column gets as many entries as its own list has, the entries of a column come
/// from ascending (and so distinct) rows, and each of these rows was seen in the column's list. Lists
/// as long as the number of distinct rows that they must hold can then hold nobody twice.
enum PreferenceRanks {
  /// Returns for each entry of the rows the position among the columns' entries, or `nil` if the two
  /// sides do not list each other; the starts are valid.
  ///
  /// Complexity: linear.
  static func find(rows: PreferenceLists, columns: PreferenceLists) -> [Int32]? {
    let count = rows.entries.count
    guard columns.entries.count == count else { return nil }
    var fits = false
    let ranks = [Int32](unsafeUninitializedCapacity: count) { ranks, ranked in
      // Twice the room: so a column with too many entries is found at the end, not at each entry.
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: 2 * count) { slots in
        withUnsafeTemporaryAllocation(of: UInt32.self, capacity: columns.count) { cursors in
          rows.withPointers { rowStarts, rowEntries in
            columns.withPointers { columnStarts, columnEntries in
              reset(cursors, columnStarts)
              guard fill(slots, with: rowStarts, rowEntries, columnStarts, cursors),
                rank(slots, by: columnStarts, columnEntries, rowCount: rows.count)
              else { return }
              reset(cursors, columnStarts)
              collect(into: ranks, from: slots, rowEntries, cursors)
              fits = true
            }
          }
        }
      }
      ranked = fits ? count : 0
    }
    return fits ? ranks : nil
  }

  private static func reset(
    _ cursors: UnsafeMutableBufferPointer<UInt32>, _ starts: UnsafeBufferPointer<Int32>
  ) {
    for column in cursors.indices {
      cursors.initializeElement(at: column, to: UInt32(truncatingIfNeeded: starts[column]))
    }
  }

  /// Writes each row into the slots of its entries.
  private static func fill(
    _ slots: UnsafeMutableBufferPointer<Int32>, with starts: UnsafeBufferPointer<Int32>,
    _ entries: UnsafeBufferPointer<Int32>, _ columnStarts: UnsafeBufferPointer<Int32>,
    _ cursors: UnsafeMutableBufferPointer<UInt32>
  ) -> Bool {
    let columnCount = UInt(bitPattern: cursors.count)
    var wasFree = true
    slots.initialize(repeating: -1)
    for row in 0..<(starts.count - 1) {
      for entry in Int(starts[row])..<Int(starts[row &+ 1]) {
        let column = Int(entries[entry])
        guard UInt(bitPattern: column) < columnCount else { return false }
        let slot = cursors[column]
        cursors[column] = slot &+ 1
        wasFree = wasFree && slots[Int(slot)] < 0
        slots[Int(slot)] = Int32(truncatingIfNeeded: row)
      }
    }
    return wasFree && cursors.indices.allSatisfy { Int(cursors[$0]) == Int(columnStarts[$0 + 1]) }
  }

  /// Replaces the row in each slot by its position among the columns' entries.
  private static func rank(
    _ slots: UnsafeMutableBufferPointer<Int32>, by starts: UnsafeBufferPointer<Int32>,
    _ entries: UnsafeBufferPointer<Int32>, rowCount: Int
  ) -> Bool {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: rowCount) { positions in
      positions.initialize(repeating: -1)
      for column in 0..<(starts.count - 1) {
        let start = starts[column]
        let list = Int(start)..<Int(starts[column + 1])
        for entry in list {
          let row = Int(entries[entry])
          guard UInt(bitPattern: row) < UInt(bitPattern: rowCount) else { return false }
          positions[row] = Int32(truncatingIfNeeded: entry)
        }
        var fits = true
        var previous: Int32 = -1
        for slot in list {
          let row = slots[slot]
          let position = positions[Int(row)]
          fits = fits && row > previous && position >= start
          previous = row
          slots[slot] = position
        }
        guard fits else { return false }
      }
      return true
    }
  }

  /// Reads the slots again in the order in which they were filled.
  private static func collect(
    into ranks: UnsafeMutableBufferPointer<Int32>, from slots: UnsafeMutableBufferPointer<Int32>,
    _ entries: UnsafeBufferPointer<Int32>, _ cursors: UnsafeMutableBufferPointer<UInt32>
  ) {
    for entry in entries.indices {
      let column = Int(entries[entry])
      let slot = cursors[column]
      cursors[column] = slot &+ 1
      ranks[entry] = slots[Int(slot)]
    }
  }
}
