/// Explains for each unserved row why no more rows can be served.
///
/// The rows that can be reached from an unserved row by alternating paths (to any column the row
/// may take, from there to the rows that take it) have only full columns, if the matching serves
/// as many rows as possible; so they are one more than their places. They are a *minimal*
/// violator: rows among them that have too few places must include the unserved row, since all
/// others have places of their own; then these must include all rows that sit in their columns,
/// since otherwise enough places would remain; and so everything that can be reached.
///
/// ```swift
/// let best = try LexicographicAssignment.solve(graph, maximising: [.rowsServed, .total()])
/// let finder = try HallViolatorFinder(graph, columnOfRow: best.columnOfRow)
/// for row in best.unservedRows { print(try finder.violator(containing: row)) }
/// ```
public struct HallViolatorFinder: Sendable {
  let graph: BipartiteGraph
  let columnOfRow: [Int?]
  /// Where each column's rows begin in `takers`; one entry more than there are columns.
  let takerStarts: [Int]
  let takers: [Int]

  /// Prepares to explain a matching.
  ///
  /// - Throws: All faults of code `notAMatching`: a wrong count, a pair without an edge, a column
  ///   with more rows than places.
  /// - Complexity: linear in rows and columns, and logarithmic in each row's edges.
  public init(_ graph: BipartiteGraph, columnOfRow: [Int?]) throws(MatchingError) {
    guard columnOfRow.count == graph.rowCount else {
      throw MatchingError(faults: [.matchingCount(columnOfRow.count, expected: graph.rowCount)])
    }
    var faults: [MatchingError.Fault] = []
    var starts = [Int](repeating: 0, count: graph.columnCount + 1)
    for (row, column) in columnOfRow.enumerated() {
      guard let column else { continue }
      if graph.edgeIndex(row: row, column: column) == nil {
        faults.append(.matchingPair(row: row, column: column))
      } else {
        starts[column + 1] += 1
      }
    }
    for (column, capacity) in graph.capacities.enumerated() where starts[column + 1] > capacity {
      faults.append(.matchingOverfill(column: column, starts[column + 1], capacity: capacity))
    }
    guard faults.isEmpty else { throw MatchingError(faults: faults) }
    for column in graph.capacities.indices { starts[column + 1] += starts[column] }
    var takers = [Int](repeating: 0, count: starts[graph.columnCount])
    var next = starts
    for (row, column) in columnOfRow.enumerated() {
      guard let column else { continue }
      takers[next[column]] = row
      next[column] += 1
    }
    self.graph = graph
    self.columnOfRow = columnOfRow
    self.takerStarts = starts
    self.takers = takers
  }

  /// Finds the minimal rows, among them the given one, that have one place too few.
  ///
  /// - Parameter row: An unserved row.
  /// - Throws: `rowOutOfRange`; `rowIsServed`; or `matchingNotMaximum`, if the row could be served
  ///   were others to move, as when an objective preferred points to people.
  /// - Complexity: linear in the edges of the rows found.
  public func violator(containing row: Int) throws(MatchingError) -> HallViolator {
    guard row >= 0, row < graph.rowCount else {
      throw MatchingError(faults: [.rowOutOfRange(row, count: graph.rowCount, column: nil)])
    }
    if let column = columnOfRow[row] {
      throw MatchingError(faults: [.rowIsServed(row, by: column)])
    }
    var rows = [row]
    var columns: [Int] = []
    var seen: Set<Int> = []
    var next = 0
    while next < rows.count {
      for edge in graph.edgeRange(ofRow: rows[next]) {
        let column = Int(graph.edgeColumns[edge])
        guard seen.insert(column).inserted else { continue }
        let range = takerStarts[column]..<takerStarts[column + 1]
        guard range.count >= graph.capacities[column] else {
          throw MatchingError(faults: [.matchingNotMaximum(row, place: column)])
        }
        columns.append(column)
        rows.append(contentsOf: takers[range])
      }
      next += 1
    }
    return HallViolator(rows: rows.sorted(), columns: columns.sorted(), places: rows.count - 1)
  }
}
