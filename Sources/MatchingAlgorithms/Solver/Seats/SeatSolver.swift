/// Solves a graph whose rows take one column each with the seat engine.
struct SeatSolver: Sendable {
  let values: LevelValues
  let order: SolvingOrder
  let plan: SeatPlan

  /// Fails where the objective does not fit in the engine's numbers.
  init?(_ values: LevelValues, order: SolvingOrder) {
    guard let plan = SeatPlan(values), Self.shift(plan, plan.firstBonus, in: Int64.self) != nil
    else { return nil }
    self.values = values
    self.order = order
    self.plan = plan
  }

  /// By how many bits worths of this size can be scaled in a number, `nil` where they do not fit at all.
  static func shift<Number: SeatNumber>(
    _ plan: SeatPlan, _ bonus: Int64, in number: Number.Type
  ) -> Number? {
    let (largest, overflow) = plan.range.upperBound.addingReportingOverflow(bonus)
    if overflow { return nil }
    return (0...plan.mostBits).last { max(1, largest) <= Int64(Number.max) >> ($0 + 3) }
      .map { Number($0) }
  }

  /// Finds the assignment; `nil` where the bonus that is needed fits in no number.
  func solve() throws(MatchingError) -> Assignment? {
    if let shift = Self.shift(plan, plan.firstBonus, in: Int32.self),
      let found = try solve(in: Int32.self, shift: shift)
    {
      return found
    }
    guard let shift = Self.shift(plan, plan.firstBonus, in: Int64.self) else { return nil }
    return try solve(in: Int64.self, shift: shift)
  }

  /// Finds the assignment in numbers of one size; `nil` where the bonus that is needed does not fit.
  private func solve<Number: SeatNumber>(
    in number: Number.Type, shift: Number
  ) throws(MatchingError) -> Assignment? {
    var bonus = plan.firstBonus
    let ranked = RankedSeats<Number>(values.graph, plan, bonus: bonus, order: order)
    let seats = Seats(ranked.graph, capacities: ranked.places)
    try seats.solve(
      range: plan.kept(bonus), shift: shift, isCrowded: plan.hasBonus)
    var shortage = SeatShortage(plan.hasBonus ? seats : nil)
    while !shortage.isProved {
      let larger = 16 * bonus
      guard Self.shift(plan, larger, in: number) != nil else { return nil }
      ranked.graph.raise(by: Number(truncatingIfNeeded: larger - bonus))
      bonus = larger
      try seats.makeExact()
      shortage = SeatShortage(seats)
    }
    seats.lowerPrices()
    return SeatAnswer(self, ranked, seats, shortage, bonus: bonus).assignment()
  }
}

/// Finds out whether more rows could be served, and if not, which rows and columns keep it so.
///
/// From the rows that want a place and have none it follows every edge to a column and from there to
/// the rows in it. If all columns reached are full, these rows have too few places (Hall 1935).
struct SeatShortage {
  /// Whether no more rows can be served.
  private(set) var isProved = true
  /// The rows among which there are too few places, and the columns that are all theirs.
  private(set) var isShort: (row: [Bool], column: [Bool])

  /// Proves nothing short where there is no seating to look at.
  init<Number: SeatNumber>(_ seats: Seats<Number>?) {
    guard let seats else {
      isShort = ([], [])
      return
    }
    let graph = seats.graph
    isShort = (
      Array(repeating: false, count: graph.rowCount),
      Array(repeating: false, count: graph.columnCount)
    )
    var rows = (0..<graph.rowCount).filter { seats.rows[$0].edge < 0 }
    for row in rows { isShort.row[row] = true }
    var next = 0
    while next < rows.count, isProved {
      for edge in graph.rowStarts[rows[next]]..<graph.rowStarts[rows[next] + 1] {
        let column = graph.column(edge)
        if isShort.column[column] { continue }
        isShort.column[column] = true
        if seats.hasFreePlace(column) { isProved = false }
        let first = seats.seatStart[column]
        for seat in first..<(first + Int(seats.load[column])) {
          let row = Int(seats.seats[seat].row)
          isShort.row[row] = true
          rows.append(row)
        }
      }
      next += 1
    }
  }
}
