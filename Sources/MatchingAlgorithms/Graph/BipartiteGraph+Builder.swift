extension BipartiteGraph {
  /// Builds a graph row by row, without an array for each edge.
  ///
  /// Faults are collected as they come and thrown together by `build()`.
  ///
  /// ```swift
  /// var builder = BipartiteGraph.Builder(columnCapacities: [1, 2])
  /// builder.addRow()  // Ann
  /// builder.addEdge(to: 0, benefit: 9)
  /// builder.addEdge(to: 1, benefit: 4)
  /// let graph = try builder.build()
  /// ```
  public struct Builder: Sendable {
    let capacities: [Int]
    let benefitCount: Int
    var rowStarts: [Int] = []
    var edgeColumns: [Int32] = []
    var edgeBenefits: [[Int64]]
    var faults: [MatchingError.Fault] = []

    /// Starts a graph without rows.
    ///
    /// - Parameters:
    ///   - columnCapacities: The places of each column, each 0 or more.
    ///   - benefitCount: The number of benefits each edge carries, 0 to `benefitLimit`.
    public init(columnCapacities: [Int], benefitCount: Int = 1) {
      capacities = columnCapacities
      let isCountValid = 0...benefitLimit ~= benefitCount
      self.benefitCount = isCountValid ? benefitCount : 0
      edgeBenefits = Array(repeating: [], count: self.benefitCount)
      if !isCountValid {
        faults.append(.count("benefits", benefitCount, limit: benefitLimit))
      }
      if capacities.count > vertexLimit {
        faults.append(.count("columns", capacities.count, limit: vertexLimit))
      }
      for (column, capacity) in capacities.enumerated() where capacity < 0 {
        faults.append(.negativeCapacity(column: column, capacity))
      }
    }

    /// Begins the next row, to which the edges that follow belong, and returns its index.
    @discardableResult
    public mutating func addRow() -> Int {
      rowStarts.append(edgeColumns.count)
      return rowStarts.count - 1
    }

    /// Permits the current row to take a column, in a graph whose edges carry one benefit.
    public mutating func addEdge(to column: Int, benefit: Int64) {
      guard benefitCount == 1 else {
        // Outside the fast path: the general form states the fault.
        addEdge(to: column, benefits: [benefit])
        return
      }
      guard canAddEdge(to: column), isInRange(benefit, column: column, level: 0) else { return }
      edgeColumns.append(Int32(column))
      edgeBenefits[0].append(benefit)
    }

    /// Permits the current row to take a column.
    ///
    /// - Parameters:
    ///   - column: The column, from 0.
    ///   - benefits: What the pair is worth, each within ±`valueLimit`.
    public mutating func addEdge(to column: Int, benefits: [Int64]) {
      var isValid = canAddEdge(to: column)
      for (level, benefit) in benefits.enumerated() {
        isValid = isInRange(benefit, column: column, level: level) && isValid
      }
      if benefits.count != benefitCount {
        faults.append(
          .benefitCountMismatch(
            row: rowStarts.count - 1, column: column, benefits.count, expected: benefitCount))
        isValid = false
      }
      guard isValid else { return }
      edgeColumns.append(Int32(column))
      for (level, benefit) in benefits.enumerated() { edgeBenefits[level].append(benefit) }
    }

    private mutating func canAddEdge(to column: Int) -> Bool {
      let row = rowStarts.count - 1
      if row < 0 { faults.append(.edgeBeforeFirstRow(column: column)) }
      let isKnown = column >= 0 && column < capacities.count
      if !isKnown {
        faults.append(.columnOutOfRange(row: row, column, count: capacities.count))
      }
      return row >= 0 && isKnown && column < vertexLimit
    }

    private mutating func isInRange(_ benefit: Int64, column: Int, level: Int) -> Bool {
      if -valueLimit...valueLimit ~= benefit { return true }
      faults.append(
        .benefitOutOfRange(row: rowStarts.count - 1, column: column, level: level, benefit))
      return false
    }
  }
}
