extension BipartiteGraph.Builder {
  /// Adds a number of rows and their edges, which come in any order.
  mutating func addRows(
    _ rowCount: Int, edges: [BipartiteGraph.Edge]
  ) throws(MatchingError) {
    guard 0...BipartiteGraph.vertexLimit ~= rowCount else {
      faults.append(.count("rows", rowCount, limit: BipartiteGraph.vertexLimit))
      throw MatchingError(faults: faults)
    }
    // A counting sort by row: the starts first, then each edge's position to its row.
    var starts = [Int](repeating: 0, count: rowCount + 1)
    for edge in edges {
      if edge.row >= 0, edge.row < rowCount {
        starts[edge.row + 1] += 1
      } else {
        faults.append(.rowOutOfRange(edge.row, count: rowCount, column: edge.column))
      }
    }
    for row in 0..<rowCount { starts[row + 1] += starts[row] }
    var positions = [Int](repeating: 0, count: starts[rowCount])
    var next = starts
    for (position, edge) in edges.enumerated() where edge.row >= 0 && edge.row < rowCount {
      positions[next[edge.row]] = position
      next[edge.row] += 1
    }
    for row in 0..<rowCount {
      addRow()
      for place in starts[row]..<starts[row + 1] {
        let edge = edges[positions[place]]
        addEdge(to: edge.column, benefits: edge.benefits)
      }
    }
  }

  /// Finishes the graph.
  ///
  /// - Throws: Every fault met since the builder was made, then duplicate edges and sums that are
  ///   out of range.
  /// - Complexity: linear, plus sorting each row whose edges came unsorted.
  public consuming func build() throws(MatchingError) -> BipartiteGraph {
    if rowStarts.count > BipartiteGraph.vertexLimit {
      faults.append(.count("rows", rowStarts.count, limit: BipartiteGraph.vertexLimit))
    }
    rowStarts.append(edgeColumns.count)
    for row in 0..<(rowStarts.count - 1) {
      sortEdges(rowStarts[row]..<rowStarts[row + 1])
      findDuplicates(row: row)
    }
    for level in 0..<benefitCount { checkSum(level: level) }
    guard faults.isEmpty else { throw MatchingError(faults: faults) }
    return BipartiteGraph(
      validated: capacities, rowStarts: rowStarts, edgeColumns: edgeColumns,
      edgeBenefits: edgeBenefits)
  }

  private mutating func sortEdges(_ range: Range<Int>) {
    let isSorted = range.dropFirst().allSatisfy { edgeColumns[$0 - 1] <= edgeColumns[$0] }
    if isSorted { return }
    // Only the slice is copied: a copy of the whole array for each row would be quadratic.
    let start = range.lowerBound
    let columns = Array(edgeColumns[range])
    let order = columns.indices.sorted { (columns[$0], $0) < (columns[$1], $1) }
    for (place, old) in order.enumerated() { edgeColumns[start + place] = columns[old] }
    for level in 0..<benefitCount {
      let values = Array(edgeBenefits[level][range])
      for (place, old) in order.enumerated() { edgeBenefits[level][start + place] = values[old] }
    }
  }

  private mutating func findDuplicates(row: Int) {
    for edge in (rowStarts[row]..<rowStarts[row + 1]).dropFirst()
    where edgeColumns[edge] == edgeColumns[edge - 1] {
      faults.append(.duplicateEdge(row: row, column: Int(edgeColumns[edge])))
    }
  }

  /// Bounds the value of every matching: no row adds more than its largest magnitude.
  private mutating func checkSum(level: Int) {
    var sum: Int64 = 0
    for row in 0..<(rowStarts.count - 1) {
      var largest: Int64 = 0
      for edge in rowStarts[row]..<rowStarts[row + 1] {
        largest = max(largest, abs(edgeBenefits[level][edge]))
      }
      sum += largest
      if sum > BipartiteGraph.valueLimit {
        faults.append(.sumOutOfRange("benefit", level: level))
        return
      }
    }
  }
}
