extension BipartiteGraph {
  /// Returns the largest number of columns a row takes; 0 if there is no such row.
  public func demand(ofRow row: Int) -> Int {
    guard row >= 0, row < rowCount else { return 0 }
    return rowDemands?[row] ?? 1
  }

  /// Returns the least number of rows a column takes; 0 if there is no such column.
  public func minimum(ofColumn column: Int) -> Int {
    guard column >= 0, column < columnCount else { return 0 }
    return columnMinimums?[column] ?? 0
  }

  /// The pairs that must be chosen, by ascending row and column.
  ///
  /// Complexity: logarithmic in the rows for each pair.
  public var forcedPairs: [Pair] {
    forcedEdges.map { Pair(row: row(ofEdge: $0), column: Int(edgeColumns[$0])) }
  }

  /// Tells whether a minimum, a quota's `atLeast` or a forced pair asks for something.
  ///
  /// If so, prices have one more level, the first: the number of requirement units that are met.
  public var hasRequirements: Bool {
    columnMinimums != nil || !forcedEdges.isEmpty || lostForcedCount > 0
      || quotas.contains { $0.atLeast > 0 }
  }

  /// The number of requirement units: minimums, quotas' `atLeast` and forced pairs together.
  var requirementCount: Int128 {
    (columnMinimums ?? []).reduce(into: Int128(forcedEdges.count + lostForcedCount)) {
      $0 += Int128($1)
    }
      + quotas.reduce(into: Int128(0)) { $0 += Int128($1.atLeast) }
  }

  /// Whether there are only rows of demand 1 and columns with a capacity.
  var isPlain: Bool {
    rowDemands == nil && columnMinimums == nil && quotas.isEmpty && forcedEdges.isEmpty
      && lostForcedCount == 0
  }

  /// The row to which an edge belongs, by bisection.
  func row(ofEdge edge: Int) -> Int {
    var range = 0..<rowCount
    while range.count > 1 {
      let middle = range.lowerBound + range.count / 2
      range =
        rowStarts[middle] <= edge
        ? middle..<range.upperBound : range.lowerBound..<middle
    }
    return range.lowerBound
  }
}
