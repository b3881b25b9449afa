extension MatchingError.Fault {
  static func matchingCount(_ count: Int, expected: Int) -> Self {
    Self(
      .notAMatching, value: Int64(count),
      "The matching has \(count) entries for \(expected) rows; it needs one for each row.")
  }

  static func matchingPair(row: Int, column: Int) -> Self {
    Self(
      .notAMatching, row: row, column: column,
      "The matching gives row \(row) column \(column), to which it has no edge or which it has already."
    )
  }

  static func matchingOverfill(column: Int, _ count: Int, capacity: Int) -> Self {
    Self(
      .notAMatching, column: column, value: Int64(count),
      "The matching gives column \(column) \(count) rows for \(capacity) places.")
  }

  static func rowIsServed(_ row: Int, by column: Int) -> Self {
    Self(
      .rowIsServed, row: row, column: column,
      "Row \(row) is served by column \(column); only an unserved row is explained.")
  }

  static func matchingNotMaximum(_ row: Int, place column: Int) -> Self {
    Self(
      .matchingNotMaximum, row: row, column: column,
      "Row \(row) could be served if others moved, since column \(column) has a free place.")
  }

  static func notIncremental(_ what: String) -> Self {
    Self(.notIncremental, "Events cannot be followed for \(what); solve anew instead.")
  }

  static func edgeAbsent(row: Int, column: Int) -> Self {
    Self(
      .edgeAbsent, row: row, column: column,
      "Row \(row) and column \(column) are not permitted to be a pair.")
  }

  static func noPlace(column: Int) -> Self {
    Self(.noPlace, column: column, "Column \(column) has no place, so nobody can be forced there.")
  }

  static func matchingOverfill(row: Int, _ count: Int, demand: Int) -> Self {
    Self(
      .notAMatching, row: row, value: Int64(count),
      "The matching gives row \(row) \(count) columns where it demands \(demand).")
  }

  static func matchingNotMaximum(_ row: Int, place column: Int, heldBy other: Int) -> Self {
    Self(
      .matchingNotMaximum, row: row, column: column, value: Int64(other),
      "Row \(row) could be served if row \(other) gave up one of its columns.")
  }

  static func requirementsGovern(_ row: Int, place column: Int) -> Self {
    Self(
      .requirementsGovern, row: row, column: column,
      """
      A place of column \(column) could be had for row \(row) if others moved; unless the matching \
      serves fewer rows than it could, quotas, minimums or forced pairs keep it unserved.
      """)
  }
}
