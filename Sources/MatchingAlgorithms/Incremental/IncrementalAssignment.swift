/// Keeps an assignment best while rows come and go, places are won and lost, and benefits change.
///
/// Each event moves rows along one or two shortest paths instead of solving anew, so that at three
/// million edges it takes a millisecond or so. The value reached is always that of a new solution;
/// between equally good assignments the pairs may differ from those a new solution would have.
///
/// Dee (column 0) has one place, which Ann (row 0) has; Dee gains a place, and then Ann withdraws:
///
/// ```swift
/// var live = try IncrementalAssignment(graph, maximising: [.rowsServed, .total()])
/// live.column(ofRow: 0)  // 0
/// try live.setCapacity(ofColumn: 0, to: 2)
/// try live.withdraw(row: 0)
/// live.assignment.unservedRows  // [0], and everybody else as well off as can be
/// ```
///
/// Rows take one column each: a graph with demands, minimums, quotas or forced edges is refused, and so
/// are levels other than rows served and totals. It is a value: a copy is made when a shared one changes.
///
/// Memory: 36 bytes an edge beside the graph, 8 more where several levels are packed. Source: Toroslu and Üçoluk, *Incremental assignment
/// problem*, Information Sciences 177, 2007; the paths are those of Tomizawa 1971.
public struct IncrementalAssignment: Sendable {
  let base: BipartiteGraph
  let levels: [ObjectiveLevel]
  let plan: SeatPlan
  let order: SeatOrder
  /// How much the rows' largest magnitudes may add up to on each level, and what they add up to now.
  let limits: [Int64]
  var bounds: [Int64]
  /// The capacity of each column, as the caller states it.
  var capacities: [Int]
  /// What the edges carry that came or changed since the start, `nil` where one was forbidden.
  var changes: [EdgeKey: [Int64]?] = [:]
  /// The columns of each row that came since the start, ascending.
  var arrivals: [[Int]] = []
  var withdrawn: Set<Int> = []
  /// Changed only while no copy of this value shares it.
  private var box: SeatBox

  /// Finds the first assignment, from which events go on.
  ///
  /// - Parameters: as those of ``LexicographicAssignment/solve(_:maximising:order:)``.
  /// - Throws: All faults of the levels and keys at once; `notIncremental` for what this type does not
  ///   keep, the levels' ranges among it if they do not fit one 64-bit number; `cancelled`.
  /// - Complexity: that of one solution.
  public init(
    _ graph: BipartiteGraph, maximising levels: [ObjectiveLevel], order: SolvingOrder = .byIndex
  ) throws(MatchingError) {
    let values = try LevelValues(levels, of: graph, takenIn: order)
    guard graph.isPlain else {
      throw MatchingError(
        faults: [.notIncremental("demands, minimums, quotas or forced edges")])
    }
    guard levels.allSatisfy(\.isIncremental) else {
      throw MatchingError(faults: [
        .notIncremental("a level that is neither rows served nor a total")
      ])
    }
    guard let (plan, limits) = Self.roomyPlan(values),
      let shift = SeatSolver.shift(plan, 0, in: Int64.self)
    else {
      throw MatchingError(faults: [.notIncremental("levels that do not fit one number together")])
    }
    let ranked = RankedSeats<Int64>(graph, plan, bonus: 0, order: order, keepsAll: true)
    let seats = Seats(ranked.graph, capacities: ranked.places)
    try seats.solve(range: plan.kept(0), shift: shift, isCrowded: false)
    ranked.graph.makeRoomForRows()
    seats.refreshProfits()
    base = graph
    self.levels = levels
    self.plan = plan
    self.order = SeatOrder(rows: ranked.rows, columns: ranked.columns)
    bounds = values.bounds
    self.limits = limits
    capacities = graph.capacities
    box = SeatBox(seats)
  }

  /// The plan with the widest bounds for which all levels fit one number, so that later rows find room.
  private static func roomyPlan(_ values: LevelValues) -> (SeatPlan, limits: [Int64])? {
    let most = BipartiteGraph.valueLimit
    for (factor, least) in [(1024, 1 << 30), (64, 1 << 20), (8, 1 << 10), (1, 0)] {
      let limits = values.bounds.map { bound in
        let (product, isLarge) = bound.multipliedReportingOverflow(by: Int64(factor))
        return min(most, max(isLarge ? most : product, Int64(least)))
      }
      if let plan = SeatPlan(values, allowsBonus: false, bounds: limits) { return (plan, limits) }
    }
    return nil
  }

  /// The number of rows, those that came and those that withdrew among them.
  public var rowCount: Int { base.rowCount + arrivals.count }
  /// The number of columns.
  public var columnCount: Int { base.columnCount }

  /// The column of a row, `nil` where it is unserved or unknown.
  public func column(ofRow row: Int) -> Int? {
    guard row >= 0, row < rowCount else { return nil }
    let column = seats.column(ofRow: order.rank(ofRow: row))
    return column < 0 ? nil : order.columns[column]
  }

  /// The seating, to look at.
  var seats: Seats<Int64> { box.seats }

  /// The seating, to change: a copy of its own where another value shares it.
  mutating func ownSeats() -> Seats<Int64> {
    if !isKnownUniquelyReferenced(&box) {
      box = SeatBox(Seats(copying: box.seats, graph: SeatGraph(copying: box.seats.graph)))
    }
    return box.seats
  }
}

/// Holds a seating that is changed only by a value that alone refers to it.
private final class SeatBox: @unchecked Sendable {
  let seats: Seats<Int64>

  init(_ seats: Seats<Int64>) {
    self.seats = seats
  }
}

/// Names an edge of a graph.
struct EdgeKey: Hashable, Sendable {
  let row: Int
  let column: Int
}

/// Translates between the caller's numbers and ranks; rows that come later keep their number as rank.
struct SeatOrder: Sendable {
  let rows: [Int]
  let columns: [Int]
  private let rankOfRow: [Int32]
  private let rankOfColumn: [Int32]

  init(rows: [Int], columns: [Int]) {
    self.rows = rows
    self.columns = columns
    rankOfRow = Self.inverse(rows)
    rankOfColumn = Self.inverse(columns)
  }

  func rank(ofRow row: Int) -> Int { row < rankOfRow.count ? Int(rankOfRow[row]) : row }
  func rank(ofColumn column: Int) -> Int { Int(rankOfColumn[column]) }

  private static func inverse(_ order: [Int]) -> [Int32] {
    var ranks = [Int32](repeating: 0, count: order.count)
    for (rank, index) in order.enumerated() { ranks[index] = Int32(truncatingIfNeeded: rank) }
    return ranks
  }
}
