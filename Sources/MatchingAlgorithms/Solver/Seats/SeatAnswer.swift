/// States what the seat engine found in the caller's numbers and levels.
///
/// The bonus of a pair stands for the first level, most rows served. Where it is raised by any amount,
/// the rows short of places keep their profit and the columns that are all theirs rise in price; all
/// other rows rise in profit and all other columns keep their price; every condition still holds. So
/// the prices are, on the first level, 1 for the former columns and the latter rows and else 0, and
/// on the other levels what is left without the bonus.
struct SeatAnswer<Number: SeatNumber> {
  private let solver: SeatSolver
  private let ranked: RankedSeats<Number>
  private let seats: Seats<Number>
  private let shortage: SeatShortage
  private let bonus: Int64

  init(
    _ solver: SeatSolver, _ ranked: RankedSeats<Number>, _ seats: Seats<Number>,
    _ shortage: SeatShortage, bonus: Int64
  ) {
    self.solver = solver
    self.ranked = ranked
    self.seats = seats
    self.shortage = shortage
    self.bonus = bonus
  }

  func assignment() -> Assignment {
    let (graph, levels) = (solver.values.graph, solver.values.levels.indices)
    var columnOfRow = [Int?](repeating: nil, count: ranked.rows.count)
    var rowPrices = levels.map { _ in [Int64](repeating: 0, count: ranked.rows.count) }
    var columnPrices = levels.map { _ in [Int64](repeating: 0, count: ranked.columns.count) }
    var levelValues = [Int64](repeating: 0, count: levels.count)

    for (rank, row) in ranked.rows.enumerated() {
      let place = seats.column(ofRow: rank)
      if place < 0 { continue }
      let column = ranked.columns[place]
      columnOfRow[row] = column
      if let edge = graph.edgeIndex(row: row, column: column) {
        for level in levels {
          levelValues[level] += solver.values.value(level, row: row, edge: edge)
        }
      }
      set(&rowPrices, row, Int64(seats.profit(rank)), isFirst: isFirst(row: rank))
    }
    for (rank, column) in ranked.columns.enumerated() {
      set(&columnPrices, column, Int64(seats.price[rank]), isFirst: isFirst(column: rank))
    }
    return Assignment(
      columnOfRow: columnOfRow, levelValues: levelValues,
      prices: DualPrices(rows: rowPrices, columns: columnPrices))
  }

  /// Whether a row's profit contains a bonus.
  private func isFirst(row rank: Int) -> Bool {
    solver.plan.hasBonus && !shortage.isShort.row[rank]
  }

  /// Whether a column's price contains a bonus.
  private func isFirst(column rank: Int) -> Bool {
    solver.plan.hasBonus && shortage.isShort.column[rank]
  }

  /// Writes a price, level by level; `isFirst` says whether it contains one bonus.
  private func set(_ prices: inout [[Int64]], _ index: Int, _ price: Int64, isFirst: Bool) {
    var rest = price
    if isFirst {
      prices[0][index] = 1
      rest -= bonus
    }
    if solver.plan.code == nil {
      prices[solver.plan.levels[0]][index] = rest
      return
    }
    for (digit, component) in solver.plan.components(rest).enumerated() {
      prices[solver.plan.levels[digit]][index] = component
    }
  }
}
