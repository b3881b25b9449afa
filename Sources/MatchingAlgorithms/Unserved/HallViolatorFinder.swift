/// Explains for each unserved row why no more rows can be served.
///
/// The rows that can be reached from an unserved row by alternating paths (to any column the row
/// may take, from there to the rows that take it) have only full columns, if the matching serves
/// as many rows as possible; so they are one more than their places. They are a *minimal*
/// violator: rows among them that have too few places must include the unserved row, since all
/// others have places of their own; then these must include all rows that sit in their columns,
/// since otherwise enough places would remain; and so everything that can be reached.
///
/// Where rows demand several columns, a row that has two could give one up for the unserved one; the
/// matching then does not serve as many rows as possible. Where there are quotas, minimums or forced
/// pairs, rows can be unserved though places are left: then no violator exists, and the code
/// `requirementsGovern` says so.
///
/// ```swift
/// let best = try LexicographicAssignment.solve(graph, maximising: [.rowsServed, .total()])
/// let finder = try HallViolatorFinder(graph, columnOfRow: best.columnOfRow)
/// for row in best.unservedRows { print(try finder.violator(containing: row)) }
/// ```
public struct HallViolatorFinder: Sendable {
  let graph: BipartiteGraph
  /// For each row the number of its columns, and one of them.
  let loads: [Int]
  let columnOfRow: [Int?]
  /// Where each column's rows begin in `takers`; one entry more than there are columns.
  let takerStarts: [Int]
  let takers: [Int]

  /// Prepares to explain a matching that gives each row at most one column.
  ///
  /// - Throws: All faults of code `notAMatching`: a wrong count, a pair without an edge, a column
  ///   with more rows than places.
  /// - Complexity: linear in rows and columns, and logarithmic in each row's edges.
  public init(_ graph: BipartiteGraph, columnOfRow: [Int?]) throws(MatchingError) {
    guard columnOfRow.count == graph.rowCount else {
      throw MatchingError(faults: [.matchingCount(columnOfRow.count, expected: graph.rowCount)])
    }
    let pairs = columnOfRow.enumerated().compactMap { row, column in
      column.map { BipartiteGraph.Pair(row: row, column: $0) }
    }
    try self.init(graph, pairs: pairs)
  }

  /// Prepares to explain a matching by its pairs, in any order.
  ///
  /// - Throws: All faults of code `notAMatching`: a pair without an edge or twice, a row with more
  ///   columns than it demands, a column with more rows than places.
  /// - Complexity: linear in rows, columns and pairs, and logarithmic in each row's edges.
  public init(_ graph: BipartiteGraph, pairs: [BipartiteGraph.Pair]) throws(MatchingError) {
    var faults: [MatchingError.Fault] = []
    var starts = [Int](repeating: 0, count: graph.columnCount + 1)
    var loads = [Int](repeating: 0, count: graph.rowCount)
    var columnOfRow = [Int?](repeating: nil, count: graph.rowCount)
    var isChosen: Set<BipartiteGraph.Pair> = []
    var valid: [BipartiteGraph.Pair] = []
    for pair in pairs {
      guard graph.edgeIndex(row: pair.row, column: pair.column) != nil,
        isChosen.insert(pair).inserted
      else {
        faults.append(.matchingPair(row: pair.row, column: pair.column))
        continue
      }
      starts[pair.column + 1] += 1
      loads[pair.row] += 1
      columnOfRow[pair.row] = pair.column
      valid.append(pair)
    }
    for (row, load) in loads.enumerated() where load > graph.demand(ofRow: row) {
      faults.append(.matchingOverfill(row: row, load, demand: graph.demand(ofRow: row)))
    }
    for (column, capacity) in graph.capacities.enumerated() where starts[column + 1] > capacity {
      faults.append(.matchingOverfill(column: column, starts[column + 1], capacity: capacity))
    }
    guard faults.isEmpty else { throw MatchingError(faults: faults) }
    for column in graph.capacities.indices { starts[column + 1] += starts[column] }
    var takers = [Int](repeating: 0, count: valid.count)
    var next = starts
    for pair in valid {
      takers[next[pair.column]] = pair.row
      next[pair.column] += 1
    }
    self.graph = graph
    self.loads = loads
    self.columnOfRow = columnOfRow
    self.takerStarts = starts
    self.takers = takers
  }

  /// Finds the minimal rows, among them the given one, that have one place too few.
  ///
  /// - Parameter row: An unserved row.
  /// - Throws: `rowOutOfRange`; `rowIsServed`; `matchingNotMaximum`, if the row could be served
  ///   were others to move, as when an objective preferred points to people; or, instead of it in a
  ///   graph with quotas or requirements, `requirementsGovern`.
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
          throw MatchingError(faults: [notByPlaces(row, place: column)])
        }
        if let other = takers[range].first(where: { loads[$0] > 1 }) {
          throw MatchingError(faults: [notByPlaces(row, place: column, heldBy: other)])
        }
        columns.append(column)
        rows.append(contentsOf: takers[range])
      }
      next += 1
    }
    return HallViolator(rows: rows.sorted(), columns: columns.sorted(), places: rows.count - 1)
  }

  /// Says why a row is unserved though a place could be had.
  private func notByPlaces(
    _ row: Int, place column: Int, heldBy other: Int? = nil
  ) -> MatchingError.Fault {
    if graph.hasRequirements || !graph.quotas.isEmpty {
      return .requirementsGovern(row, place: column)
    }
    if let other { return .matchingNotMaximum(row, place: column, heldBy: other) }
    return .matchingNotMaximum(row, place: column)
  }
}
