/// Goes once over the rows' lists and once over the columns', and reports what does not hold.
struct BlockingPairScan {
  private let instance: StableInstance
  /// The column claimed for each row, -1 for none or one that does not exist.
  private var claims: [Int]
  /// The number of rows claimed for each column.
  private var loads: [Int]
  /// How many of a column's rows list it.
  private var acceptedLoads: [Int]

  /// Scans a claim.
  @discardableResult
  init(_ columnOfRow: [Int?], _ instance: StableInstance, found: (StabilityViolation) -> Void) {
    self.instance = instance
    claims = []
    loads = []
    acceptedLoads = []
    guard columnOfRow.count == instance.rowCount else {
      found(.init(.countMismatch, value: columnOfRow.count))
      return
    }
    claims = Array(repeating: -1, count: columnOfRow.count)
    loads = Array(repeating: 0, count: instance.columnCount)
    acceptedLoads = loads
    for (row, column) in columnOfRow.enumerated() {
      guard let column else { continue }
      if column >= 0, column < instance.columnCount {
        claims[row] = column
        loads[column] += 1
      } else {
        found(.init(.unknownColumn, row: row, column: column))
      }
    }
    let ends = wishEnds(found)
    let (starts, wishers) = wishersByColumn(ends)
    checkColumns(starts, wishers, found)
  }

  /// Returns where in each row's list that ends which it strictly prefers to its claim.
  private mutating func wishEnds(_ found: (StabilityViolation) -> Void) -> [Int] {
    let lists = instance.rows
    var ends = [Int](repeating: 0, count: lists.count)
    for row in 0..<lists.count {
      let list = Int(lists.starts[row])..<Int(lists.starts[row + 1])
      let claim = claims[row]
      var end = list.upperBound
      if claim >= 0 {
        if var place = list.first(where: { Int(lists.entries[$0]) == claim }) {
          if !lists.ties.isEmpty { while lists.ties[place] { place -= 1 } }
          end = place
          acceptedLoads[claim] += 1
        } else {
          found(.init(.unacceptablePair, row: row, column: claim))
        }
      }
      ends[row] = end
    }
    return ends
  }

  /// Gathers for each column the rows that strictly prefer it to their claim.
  private func wishersByColumn(_ ends: [Int]) -> (starts: [Int], wishers: [Int32]) {
    let lists = instance.rows
    var starts = [Int](repeating: 0, count: instance.columnCount + 1)
    for row in ends.indices {
      for entry in Int(lists.starts[row])..<ends[row] { starts[Int(lists.entries[entry]) + 1] += 1 }
    }
    for column in 0..<instance.columnCount { starts[column + 1] += starts[column] }
    var wishers = [Int32](repeating: 0, count: starts[instance.columnCount])
    var next = starts
    for row in ends.indices {
      for entry in Int(lists.starts[row])..<ends[row] {
        let column = Int(lists.entries[entry])
        wishers[next[column]] = Int32(row)
        next[column] += 1
      }
    }
    return (starts, wishers)
  }

  /// Asks each column whether it would take one of the rows that would come.
  private func checkColumns(
    _ starts: [Int], _ wishers: [Int32], _ found: (StabilityViolation) -> Void
  ) {
    let lists = instance.columns
    var welcomedBy = [Int](repeating: -1, count: instance.rowCount)
    for column in 0..<instance.columnCount {
      if loads[column] > instance.capacities[column] {
        found(.init(.columnOverfilled, column: column, value: loads[column]))
      }
      let list = Int(lists.starts[column])..<Int(lists.starts[column + 1])
      for entry in list.lowerBound..<welcomeEnd(of: column, list) {
        welcomedBy[Int(lists.entries[entry])] = column
      }
      for wish in starts[column]..<starts[column + 1]
      where welcomedBy[Int(wishers[wish])] == column {
        found(.init(.blockingPair, row: Int(wishers[wish]), column: column))
      }
    }
  }

  /// Where in a column's list that ends which it would take instead of what it has.
  private func welcomeEnd(of column: Int, _ list: Range<Int>) -> Int {
    let lists = instance.columns
    let isFull = loads[column] >= instance.capacities[column]
    guard isFull, acceptedLoads[column] == loads[column] else { return list.upperBound }
    var left = loads[column]
    var end = list.lowerBound
    for entry in list where left > 0 && claims[Int(lists.entries[entry])] == column {
      left -= 1
      end = entry
    }
    if !lists.ties.isEmpty, end < list.upperBound { while lists.ties[end] { end -= 1 } }
    return end
  }
}
