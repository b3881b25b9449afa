extension GraphDraft {
  /// Checks adopted arrays: counts, starts, and each edge's column and benefits.
  ///
  /// - Throws: All faults so far, if the starts or the counts do not fit the edges.
  mutating func checkArrays() throws(MatchingError) {
    let before = faults.count
    checkStarts()
    for (level, values) in edgeBenefits.enumerated() where values.count != edgeColumns.count {
      faults.append(
        .listCount("benefit \(level)", values.count, expected: edgeColumns.count))
    }
    guard faults.count == before else { throw MatchingError(faults: faults) }
    // A first look without branches; only if something is wrong is each edge looked at.
    let count = capacities.count
    var isInRange = edgeColumns.allWithin(0, Int32(clamping: count - 1))
    for values in edgeBenefits {
      isInRange =
        isInRange && values.allWithin(-BipartiteGraph.valueLimit, BipartiteGraph.valueLimit)
    }
    if isInRange { return }
    for row in 0..<(rowStarts.count - 1) { checkEdges(row) }
    throw MatchingError(faults: faults)
  }

  private mutating func checkStarts() {
    var previous = 0
    if rowStarts.isEmpty { faults.append(.rowStarts(0, 0)) }
    for (row, start) in rowStarts.enumerated() {
      let isLast = row == rowStarts.count - 1
      let isRight =
        start >= previous && start <= edgeColumns.count && (row > 0 || start == 0)
        && (!isLast || start == edgeColumns.count)
      if !isRight { faults.append(.rowStarts(row, start)) }
      previous = max(previous, start)
    }
  }

  private mutating func checkEdges(_ row: Int) {
    for edge in rowStarts[row]..<rowStarts[row + 1] {
      let column = Int(edgeColumns[edge])
      if column < 0 || column >= capacities.count {
        faults.append(.columnOutOfRange(row: row, column, count: capacities.count))
      }
      for (level, values) in edgeBenefits.enumerated()
      where values[edge].magnitude > UInt64(BipartiteGraph.valueLimit) {
        faults.append(.benefitOutOfRange(row: row, column: column, level: level, values[edge]))
      }
    }
  }
}

extension Array where Element: FixedWidthInteger {
  /// Whether all elements lie in a range; written so that it compiles to vector instructions.
  fileprivate func allWithin(_ least: Element, _ largest: Element) -> Bool {
    withUnsafeBufferPointer { values in
      var low = Element.max
      var high = Element.min
      for value in values {
        low = Swift.min(low, value)
        high = Swift.max(high, value)
      }
      return values.isEmpty || (low >= least && high <= largest)
    }
  }
}
