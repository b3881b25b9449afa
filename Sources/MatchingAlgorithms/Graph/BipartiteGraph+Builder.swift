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
    let benefitCount: Int
    var draft: GraphDraft

    /// Starts a graph without rows.
    ///
    /// - Parameters:
    ///   - columnCapacities: The places of each column, each 0 or more.
    ///   - columnMinimums: The least number of rows of each column, 0 to its capacity; 0 if `nil`.
    ///   - benefitCount: The number of benefits each edge carries, 0 to `benefitLimit`.
    public init(
      columnCapacities: [Int], columnMinimums: [Int]? = nil, benefitCount: Int = 1
    ) {
      let isCountValid = 0...benefitLimit ~= benefitCount
      self.benefitCount = isCountValid ? benefitCount : 0
      draft = GraphDraft(
        capacities: columnCapacities, minimums: columnMinimums, benefitCount: self.benefitCount)
      if !isCountValid {
        draft.faults.insert(.count("benefits", benefitCount, limit: benefitLimit), at: 0)
      }
    }

    /// Begins the next row, to which the edges that follow belong, and returns its index.
    ///
    /// - Parameter demand: The largest number of distinct columns the row takes, 1 or more.
    @discardableResult
    public mutating func addRow(demand: Int = 1) -> Int {
      draft.beginRow(demand: demand)
      return draft.rowStarts.count - 1
    }

    /// Permits the current row to take a column, in a graph whose edges carry one benefit.
    public mutating func addEdge(to column: Int, benefit: Int64) {
      guard benefitCount == 1 else {
        // Outside the fast path: the general form states the fault.
        addEdge(to: column, benefits: [benefit])
        return
      }
      guard canAddEdge(to: column), isInRange(benefit, column: column, level: 0) else { return }
      draft.edgeColumns.append(Int32(column))
      draft.edgeBenefits[0].append(benefit)
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
        draft.faults.append(
          .benefitCountMismatch(
            row: draft.rowStarts.count - 1, column: column, benefits.count, expected: benefitCount))
        isValid = false
      }
      guard isValid else { return }
      draft.edgeColumns.append(Int32(column))
      for (level, benefit) in benefits.enumerated() { draft.edgeBenefits[level].append(benefit) }
    }

    /// Bounds the chosen pairs of a group of rows or columns, which may come before or after it.
    public mutating func addQuota(_ quota: Quota) {
      draft.quotas.append(quota)
    }

    /// Demands that a pair be chosen, whose edge may come before or after.
    public mutating func force(row: Int, column: Int) {
      draft.forced.append(Pair(row: row, column: column))
    }

    /// Finishes the graph.
    ///
    /// - Throws: Every fault met since the builder was made, then duplicate edges, sums that are
    ///   out of range, and faults of quotas and forced pairs.
    /// - Complexity: linear, plus sorting each row whose edges came unsorted.
    public consuming func build() throws(MatchingError) -> BipartiteGraph {
      draft.rowStarts.append(draft.edgeColumns.count)
      return try draft.finished()
    }

    private mutating func canAddEdge(to column: Int) -> Bool {
      let row = draft.rowStarts.count - 1
      if row < 0 { draft.faults.append(.edgeBeforeFirstRow(column: column)) }
      let isKnown = column >= 0 && column < draft.capacities.count
      if !isKnown {
        draft.faults.append(.columnOutOfRange(row: row, column, count: draft.capacities.count))
      }
      return row >= 0 && isKnown && column < vertexLimit
    }

    private mutating func isInRange(_ benefit: Int64, column: Int, level: Int) -> Bool {
      if -valueLimit...valueLimit ~= benefit { return true }
      draft.faults.append(
        .benefitOutOfRange(row: draft.rowStarts.count - 1, column: column, level: level, benefit))
      return false
    }
  }
}
