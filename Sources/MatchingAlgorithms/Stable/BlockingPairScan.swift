/// Goes once over the rows' lists and once over the columns', and reports what does not hold.
///
/// Rows are read down to their claim, and what they would rather have is gathered by column; columns
/// are read down to the least wanted row that they are given.
struct BlockingPairScan {
  private let rows: PreferenceLists
  private let columns: PreferenceLists
  private let capacities: [Int]
  /// The column claimed for each row, -1 for none or one that does not exist.
  private var claims: [Int32] = []
  /// The number of rows claimed for each column.
  private var loads: [Int]
  /// How many of a column's rows list it.
  private var acceptedLoads: [Int]

  /// Scans a claim.
  @discardableResult
  init(_ columnOfRow: [Int?], _ instance: StableInstance, found: (StabilityViolation) -> Void) {
    rows = instance.rows
    columns = instance.columns
    capacities = instance.capacities
    loads = Array(repeating: 0, count: instance.columnCount)
    acceptedLoads = loads
    guard columnOfRow.count == instance.rowCount else {
      found(.init(.countMismatch, value: columnOfRow.count))
      return
    }
    claims.reserveCapacity(columnOfRow.count)
    for (row, column) in columnOfRow.enumerated() {
      if let column, column >= 0, column < instance.columnCount {
        claims.append(Int32(truncatingIfNeeded: column))
        loads[column] += 1
      } else {
        claims.append(-1)
        if let column { found(.init(.unknownColumn, row: row, column: column)) }
      }
    }
    var starts = [Int](repeating: 0, count: instance.columnCount + 1)
    let ends = wishEnds(countingInto: &starts, found)
    let wishers = wishersByColumn(ends, &starts)
    checkColumns(starts, wishers, found)
  }

  /// Returns where in each row's list that ends which it strictly prefers to its claim, and counts
  /// for each column the rows that do so, one place further on.
  private mutating func wishEnds(
    countingInto counts: inout [Int], _ found: (StabilityViolation) -> Void
  ) -> [Int32] {
    var ends: [Int32] = []
    ends.reserveCapacity(rows.count)
    rows.withPointers { starts, entries in
      counts.withUnsafeMutableBufferPointer { counts in
        for row in 0..<(starts.count - 1) {
          let claim = claims[row]
          let start = Int(starts[row])
          let end = Int(starts[row + 1])
          var entry = start
          while entry < end, entries[entry] != claim {
            counts[Int(entries[entry]) &+ 1] &+= 1
            entry &+= 1
          }
          if entry < end {
            acceptedLoads[Int(claim)] += 1
            if !rows.ties.isEmpty {
              while rows.ties[entry] {
                entry -= 1
                counts[Int(entries[entry]) + 1] -= 1
              }
            }
          } else if claim >= 0 {
            found(.init(.unacceptablePair, row: row, column: Int(claim)))
          }
          ends.append(Int32(truncatingIfNeeded: entry))
        }
      }
    }
    return ends
  }

  /// Gathers for each column the rows that strictly prefer it to their claim, and turns the counts
  /// into where they begin.
  private func wishersByColumn(_ ends: [Int32], _ starts: inout [Int]) -> [Int32] {
    for column in 0..<columns.count { starts[column + 1] += starts[column] }
    var next = starts
    return [Int32](unsafeUninitializedCapacity: starts[columns.count]) { wishers, count in
      rows.withPointers { listStarts, entries in
        next.withUnsafeMutableBufferPointer { next in
          for row in ends.indices {
            for entry in Int(listStarts[row])..<Int(ends[row]) {
              let column = Int(entries[entry])
              wishers[next[column]] = Int32(truncatingIfNeeded: row)
              next[column] &+= 1
            }
          }
        }
      }
      count = wishers.count
    }
  }

  /// Asks each column whether it would take one of the rows that would come.
  private func checkColumns(
    _ starts: [Int], _ wishers: [Int32], _ found: (StabilityViolation) -> Void
  ) {
    var welcomedBy = [Int32](repeating: -1, count: rows.count)
    for column in 0..<columns.count {
      if loads[column] > capacities[column] {
        found(.init(.columnOverfilled, column: column, value: loads[column]))
      }
      let wishes = starts[column]..<starts[column + 1]
      if wishes.isEmpty { continue }
      welcome(column, &welcomedBy)
      for wish in wishes where welcomedBy[Int(wishers[wish])] == Int32(column) {
        found(.init(.blockingPair, row: Int(wishers[wish]), column: column))
      }
    }
  }

  /// Marks every row that a column would take instead of what it has: all on its list if it has a
  /// free place or a row that it does not list, else those before the group of its last.
  private func welcome(_ column: Int, _ welcomedBy: inout [Int32]) {
    let isFull = loads[column] >= capacities[column] && acceptedLoads[column] == loads[column]
    var left = isFull ? loads[column] : Int.max
    columns.withPointers { starts, entries in
      welcomedBy.withUnsafeMutableBufferPointer { welcomedBy in
        let list = Int(starts[column])..<Int(starts[column + 1])
        let mark = Int32(truncatingIfNeeded: column)
        guard columns.ties.isEmpty else {
          var group = list.lowerBound
          for entry in list where left > 0 {
            if !columns.ties[entry] {
              for earlier in group..<entry { welcomedBy[Int(entries[earlier])] = mark }
              group = entry
            }
            if claims[Int(entries[entry])] == mark { left -= 1 }
          }
          if !isFull {
            for entry in group..<list.upperBound { welcomedBy[Int(entries[entry])] = mark }
          }
          return
        }
        // Its own rows are marked too; they do not wish to come.
        for entry in list {
          if left == 0 { break }
          let row = Int(entries[entry])
          welcomedBy[row] = mark
          if claims[row] == mark { left &-= 1 }
        }
      }
    }
  }
}
