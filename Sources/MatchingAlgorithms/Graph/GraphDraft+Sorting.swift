extension GraphDraft {
  /// Sorts the edges of each row by column, and finds pairs with more than one edge.
  mutating func sortRows() {
    let rowStarts = rowStarts
    let unsorted = (0..<(rowStarts.count - 1)).filter { row in
      !edgeColumns.isAscending(rowStarts[row]..<rowStarts[row + 1])
    }
    if unsorted.isEmpty { return }
    // For each place of the rows to be sorted, the place in the row from which its edge comes.
    var origins = [Int32](repeating: 0, count: edgeColumns.count)
    edgeColumns.withUnsafeMutableBufferPointer { columns in
      origins.withUnsafeMutableBufferPointer { origins in
        var keys: [UInt64] = []
        for row in unsorted {
          let range = rowStarts[row]..<rowStarts[row + 1]
          keys.removeAll(keepingCapacity: true)
          // The column above, the place in the row below.
          for edge in range {
            keys.append(UInt64(columns[edge]) << 32 | UInt64(edge - range.lowerBound))
          }
          keys.forEachRanked { rank, key in
            columns[range.lowerBound &+ rank] = Int32(truncatingIfNeeded: key >> 32)
            origins[range.lowerBound &+ rank] = Int32(truncatingIfNeeded: key)
          }
        }
      }
    }
    for level in edgeBenefits.indices {
      edgeBenefits[level].permute(rows: unsorted, rowStarts: rowStarts, origins: origins)
    }
    for row in unsorted {
      for edge in (rowStarts[row]..<rowStarts[row + 1]).dropFirst()
      where edgeColumns[edge] == edgeColumns[edge - 1] {
        faults.append(.duplicateEdge(row: row, column: Int(edgeColumns[edge])))
      }
    }
  }
}

extension [Int64] {
  /// Moves the values of some rows to their places from where they were in the row.
  fileprivate mutating func permute(rows: [Int], rowStarts: [Int], origins: [Int32]) {
    withUnsafeMutableBufferPointer { values in
      origins.withUnsafeBufferPointer { origins in
        var old: [Int64] = []
        for row in rows {
          let start = rowStarts[row]
          old.removeAll(keepingCapacity: true)
          old.append(contentsOf: values[start..<rowStarts[row + 1]])
          for place in old.indices { values[start + place] = old[Int(origins[start + place])] }
        }
      }
    }
  }
}

extension [UInt64] {
  /// Tells of each of these different numbers, all below 2⁶³, how many of them are smaller.
  ///
  /// On the few edges of a sparse row each is compared with each: the highest bit of a difference says
  /// which is smaller, so that there are no branches that nobody can foresee, as sorting has.
  @inline(__always)
  fileprivate mutating func forEachRanked(_ body: (_ rank: Int, _ key: UInt64) -> Void) {
    if count > 48 {
      sort()
      for (rank, key) in enumerated() { body(rank, key) }
      return
    }
    withUnsafeBufferPointer { keys in
      for key in keys {
        var rank: UInt64 = 0
        for other in keys { rank &+= (other &- key) >> 63 }
        body(Int(truncatingIfNeeded: rank), key)
      }
    }
  }
}

extension [Int32] {
  /// Whether each column in a range is larger than the one before.
  fileprivate func isAscending(_ range: Range<Int>) -> Bool {
    withUnsafeBufferPointer { columns in
      var isAscending = true
      for edge in range.dropFirst() {
        isAscending = isAscending && columns[edge - 1] < columns[edge]
      }
      return isAscending
    }
  }

  /// The position of a column in an ascending range, by bisection.
  func position(of column: Int, in range: Range<Int>) -> Int? {
    var range = range
    while !range.isEmpty {
      let middle = range.lowerBound + range.count / 2
      let found = Int(self[middle])
      if found == column { return middle }
      range = found < column ? (middle + 1)..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }
}

extension [Int64] {
  /// The sum over the rows of the largest magnitude times the pairs a row can have.
  ///
  /// - Returns: `nil` if it is above `BipartiteGraph.valueLimit`.
  func sumOfLargest(rowStarts: [Int], demands: [Int]?) -> Int64? {
    withUnsafeBufferPointer { values in
      var sum: UInt64 = 0
      for row in 0..<(rowStarts.count - 1) {
        var largest: UInt64 = 0
        for edge in rowStarts[row]..<rowStarts[row + 1] {
          largest = Swift.max(largest, values[edge].magnitude)
        }
        if let demands {
          let pairs = Swift.min(demands[row], rowStarts[row + 1] - rowStarts[row])
          let (product, overflow) = largest.multipliedReportingOverflow(by: UInt64(clamping: pairs))
          if overflow || product > UInt64(BipartiteGraph.valueLimit) { return nil }
          largest = product
        }
        sum += largest
        if sum > UInt64(BipartiteGraph.valueLimit) { return nil }
      }
      return Int64(sum)
    }
  }
}
