extension GraphDraft {
  /// Sorts the edges of each row by column, and finds pairs with more than one edge.
  mutating func sortRows() {
    var keys: [UInt64] = []
    var values: [Int64] = []
    for row in 0..<(rowStarts.count - 1) {
      let range = rowStarts[row]..<rowStarts[row + 1]
      if edgeColumns.isAscending(range) { continue }
      sort(range, &keys, &values)
      for edge in range.dropFirst() where edgeColumns[edge] == edgeColumns[edge - 1] {
        faults.append(.duplicateEdge(row: row, column: Int(edgeColumns[edge])))
      }
    }
  }

  /// Sorts one row by keys that hold the column above and the place in the row below.
  private mutating func sort(
    _ range: Range<Int>, _ keys: inout [UInt64], _ values: inout [Int64]
  ) {
    let start = range.lowerBound
    keys.removeAll(keepingCapacity: true)
    for edge in range {
      keys.append(UInt64(UInt32(bitPattern: edgeColumns[edge])) << 32 | UInt64(edge - start))
    }
    keys.sortShort()
    for (place, key) in keys.enumerated() { edgeColumns[start + place] = Int32(key >> 32) }
    for level in edgeBenefits.indices {
      values.removeAll(keepingCapacity: true)
      for edge in range { values.append(edgeBenefits[level][edge]) }
      for (place, key) in keys.enumerated() {
        edgeBenefits[level][start + place] = values[Int(key & 0xFFFF_FFFF)]
      }
    }
  }
}

extension [UInt64] {
  /// Sorts by insertion where that is faster, which is on the few edges of a sparse row.
  fileprivate mutating func sortShort() {
    if count > 48 {
      sort()
      return
    }
    withUnsafeMutableBufferPointer { keys in
      for place in keys.indices.dropFirst() {
        let key = keys[place]
        var hole = place
        while hole > 0, keys[hole - 1] > key {
          keys[hole] = keys[hole - 1]
          hole -= 1
        }
        keys[hole] = key
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
