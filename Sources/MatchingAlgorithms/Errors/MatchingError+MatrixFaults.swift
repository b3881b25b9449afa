extension MatchingError.Code {
  // MARK: The matrix

  /// A list of costs has not exactly one entry for each cell of the matrix.
  public static let costCountMismatch = Self(rawValue: "costCountMismatch")
  /// A cost is beyond ±`BipartiteGraph.valueLimit`, shared among the pairs a matching can have.
  public static let costOutOfRange = Self(rawValue: "costOutOfRange")
}

extension MatchingError.Fault {
  static func costCount(_ count: Int, rows: Int, columns: Int) -> Self {
    Self(
      .costCountMismatch, value: Int64(count),
      "There are \(count) costs for \(rows) rows and \(columns) columns; each cell needs one.")
  }

  static func costOutOfRange(row: Int, column: Int, _ cost: Int64, limit: Int64) -> Self {
    Self(
      .costOutOfRange, row: row, column: column, value: cost,
      """
      The cost of row \(row) at column \(column) is \(cost); in a matrix of this size it must be \
      within ±\(limit).
      """)
  }
}
