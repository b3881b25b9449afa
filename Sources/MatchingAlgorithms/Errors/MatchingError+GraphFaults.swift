extension MatchingError.Fault {
  static func count(_ things: String, _ count: Int, limit: Int) -> Self {
    Self(
      .countOutOfRange, value: Int64(count),
      "The number of \(things) is \(count); it must be from 0 to \(limit).")
  }

  static func negativeCapacity(column: Int, _ capacity: Int) -> Self {
    Self(
      .negativeCapacity, column: column, value: Int64(capacity),
      "Column \(column) has capacity \(capacity); a capacity is 0 or more.")
  }

  static func edgeBeforeFirstRow(column: Int) -> Self {
    Self(
      .edgeBeforeFirstRow, column: column,
      "An edge to column \(column) was added before the first row.")
  }

  static func rowOutOfRange(_ row: Int, count: Int, column: Int?) -> Self {
    let rows = count == 0 ? "there are no rows" : "rows go from 0 to \(count - 1)"
    let place = column.map { " of an edge to column \($0)" } ?? ""
    return Self(
      .rowOutOfRange, row: row, column: column, value: Int64(row),
      "The row \(row)\(place) does not exist; \(rows).")
  }

  static func columnOutOfRange(row: Int?, _ column: Int, count: Int) -> Self {
    let columns = count == 0 ? "there are no columns" : "columns go from 0 to \(count - 1)"
    return Self(
      .columnOutOfRange, row: row.flatMap { $0 < 0 ? nil : $0 }, column: column,
      value: Int64(column),
      "The column \(column)\(row.map { " of row \($0)" } ?? "") does not exist; \(columns).")
  }

  static func duplicateEdge(row: Int, column: Int) -> Self {
    Self(
      .duplicateEdge, row: row, column: column,
      "Row \(row) and column \(column) are joined by more than one edge.")
  }

  static func benefitCountMismatch(row: Int, column: Int, _ count: Int, expected: Int) -> Self {
    Self(
      .benefitCountMismatch, row: row < 0 ? nil : row, column: column, value: Int64(count),
      "The edge of row \(row) to column \(column) carries \(count) benefits; it must be \(expected)."
    )
  }

  static func benefitOutOfRange(row: Int, column: Int, level: Int, _ benefit: Int64) -> Self {
    Self(
      .benefitOutOfRange, row: row < 0 ? nil : row, column: column, level: level, value: benefit,
      """
      Benefit \(level) of row \(row) at column \(column) is \(benefit); it must be within \
      ±\(BipartiteGraph.valueLimit).
      """)
  }

  static func sumOutOfRange(_ what: String, level: Int) -> Self {
    Self(
      .sumOutOfRange, level: level,
      """
      The largest magnitudes of \(what) \(level), one a row, add up to more than \
      \(BipartiteGraph.valueLimit).
      """)
  }

  static func listCount(_ list: String, _ count: Int, expected: Int) -> Self {
    Self(
      .listCountMismatch, value: Int64(count),
      "The list of \(list) has \(count) entries; it needs \(expected).")
  }

  static func rowStarts(_ row: Int, _ start: Int) -> Self {
    Self(
      .rowStartsInvalid, row: row, value: Int64(start),
      "The start \(start) at place \(row) is wrong: starts ascend from 0 to the number of edges.")
  }
}
