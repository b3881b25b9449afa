extension MatchingError.Fault {
  static func demand(row: Int, _ demand: Int) -> Self {
    Self(
      .demandOutOfRange, row: row, value: Int64(demand),
      "Row \(row) has demand \(demand); a demand is 1 or more.")
  }

  static func negativeMinimum(column: Int, _ minimum: Int) -> Self {
    Self(
      .negativeMinimum, column: column, value: Int64(minimum),
      "Column \(column) has minimum \(minimum); a minimum is 0 or more.")
  }

  static func minimumAboveCapacity(column: Int, _ minimum: Int, capacity: Int) -> Self {
    Self(
      .minimumAboveCapacity, column: column, value: Int64(minimum),
      "Column \(column) has minimum \(minimum), more than its capacity \(capacity).")
  }

  static func forcedEdgeAbsent(_ pair: BipartiteGraph.Pair) -> Self {
    Self(
      .forcedEdgeAbsent, row: pair.row, column: pair.column,
      "Row \(pair.row) and column \(pair.column) are forced, but have no edge.")
  }

  static func forcedTwice(_ pair: BipartiteGraph.Pair) -> Self {
    Self(
      .forcedTwice, row: pair.row, column: pair.column,
      "Row \(pair.row) and column \(pair.column) are forced more than once.")
  }

  static func quotaMember(_ quota: Int, _ member: Int, side: Quota.Side, count: Int) -> Self {
    Self(
      .quotaMemberUnknown, row: side == .rows ? member : nil,
      column: side == .columns ? member : nil, value: Int64(member), quotas: [quota],
      "Quota \(quota) has member \(member), which is none of the \(count) \(side.rawValue).")
  }

  static func quotaMemberRepeated(_ quota: Int, _ member: Int, side: Quota.Side) -> Self {
    Self(
      .quotaMemberRepeated, row: side == .rows ? member : nil,
      column: side == .columns ? member : nil, value: Int64(member), quotas: [quota],
      "Quota \(quota) has member \(member) more than once.")
  }

  static func quotaBound(_ quota: Int, _ bound: Int) -> Self {
    Self(
      .quotaBoundNegative, value: Int64(bound), quotas: [quota],
      "Quota \(quota) has the bound \(bound); a bound is 0 or more.")
  }

  static func quotaBounds(_ quota: Int, atLeast: Int, atMost: Int) -> Self {
    Self(
      .quotaBoundsReversed, value: Int64(atLeast), quotas: [quota],
      "Quota \(quota) asks for at least \(atLeast) but allows at most \(atMost).")
  }

  static func quotasCross(_ quota: Int, _ other: Int) -> Self {
    Self(
      .quotasCross, quotas: [min(quota, other), max(quota, other)],
      """
      Quotas \(min(quota, other)) and \(max(quota, other)) overlap, and neither holds the other; \
      only nested or disjoint quotas make a problem of flows.
      """)
  }

  static func infeasible(_ shortage: RequirementShortage) -> Self {
    Self(
      .infeasible, value: Int64(shortage.asked - shortage.available), shortage: shortage,
      """
      Minimums, quotas and forced pairs cannot all be met: \(shortage.asked) are asked where only \
      \(shortage.available) can be had.
      """)
  }
}
