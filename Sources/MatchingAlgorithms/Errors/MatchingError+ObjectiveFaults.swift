extension MatchingError.Fault {
  static let noLevels = Self(.noLevels, "The objective has no level; it needs at least one.")

  static let cancelled = Self(.cancelled, "The task was cancelled before the answer was found.")

  static func tooManyLevels(_ count: Int) -> Self {
    Self(
      .tooManyLevels, value: Int64(count),
      "The objective has \(count) levels; at most \(ObjectiveLevel.limit) are possible.")
  }

  static func unknownBenefit(_ benefit: Int, level: Int, count: Int) -> Self {
    Self(
      .unknownBenefit, level: level, value: Int64(benefit),
      "Level \(level) asks for benefit \(benefit); the edges carry \(count), numbered from 0.")
  }

  static func weightCountMismatch(_ count: Int, level: Int, rows: Int) -> Self {
    Self(
      .weightCountMismatch, level: level, value: Int64(count),
      "Level \(level) has \(count) weights for \(rows) rows; it needs one for each row.")
  }

  static func weightOutOfRange(_ weight: Int64, row: Int, level: Int) -> Self {
    Self(
      .weightOutOfRange, row: row, level: level, value: weight,
      """
      The weight of row \(row) on level \(level) is \(weight); it must be from 0 to \
      \(BipartiteGraph.valueLimit).
      """)
  }

  /// The faults of keys, of which each row and each column needs one if there are any.
  static func keyCounts(
    _ rowKeys: [UInt64]?, rows: Int, _ columnKeys: [UInt64]?, columns: Int
  ) -> [Self] {
    var faults: [Self] = []
    if let rowKeys, rowKeys.count != rows {
      faults.append(.keyCountMismatch("rows", rowKeys.count, expected: rows))
    }
    if let columnKeys, columnKeys.count != columns {
      faults.append(.keyCountMismatch("columns", columnKeys.count, expected: columns))
    }
    return faults
  }

  static func keyCountMismatch(_ things: String, _ count: Int, expected: Int) -> Self {
    Self(
      .keyCountMismatch, value: Int64(count),
      "There are \(count) keys for \(expected) \(things); each needs one.")
  }

  static func loadCount(_ count: Int, level: Int, columns: Int) -> Self {
    Self(
      .listCountMismatch, level: level, value: Int64(count),
      "Level \(level) has \(count) starting loads for \(columns) columns; each needs one.")
  }

  static func load(_ load: Int, column: Int, level: Int) -> Self {
    Self(
      .loadOutOfRange, column: column, level: level, value: Int64(load),
      """
      The starting load of column \(column) on level \(level) is \(load); it must be from 0 to \
      \(BipartiteGraph.valueLimit).
      """)
  }

  static func loadSum(level: Int) -> Self {
    Self(
      .loadOutOfRange, level: level,
      """
      The prices of all places on level \(level) add up to more than \
      \(BipartiteGraph.valueLimit).
      """)
  }
}
