internal import MatchingAlgorithms

/// Finds the best assignment where there are too many pairs to keep, and proves it against all of them.
///
/// A small graph of the likeliest pairs is solved with its prices. One pass over all pairs looks for
/// those that are worth more than their row and column cost; these are added, and the graph is solved
/// again. When a pass finds none, the prices prove the assignment best among all pairs: the proof by
/// linear programming duality needs nothing else.
///
/// Source: Desrosiers and Lübbecke, *A primer in column generation*, 2005; Volgenant, *Solving the
/// k-cardinality assignment problem by transformation*, 2004 (core and pricing).
struct ImplicitAssignment<Rows: PairRows> {
  /// How many pairs are kept at each step.
  struct Settings: Sendable {
    /// The pairs of each row in the first graph.
    var first = 12
    /// The pairs that a row may add at a time.
    var added = 12
    /// The pairs of each row that are looked at before a pass over all.
    var reserve = 200
    /// How many pairs all rows may hold in reserve, so that very many rows hold fewer each.
    var reserveInAll = 8_000_000

    /// What a row of so many holds in reserve.
    func reserve(ofEachOf rows: Int) -> Int {
      min(reserve, max(64, reserveInAll / max(1, rows)))
    }
  }

  private let rows: Rows
  private let levels: [ImplicitLevel]
  private let settings: Settings
  private var core: CorePairs
  /// For each row, columns that were worth most at the last pass, and their benefits.
  private var reserveColumns: [[Int32]]
  private var reserveBenefits: [[Int64]]
  private var worths: [Int64] = []
  private var best: BestPairs
  private var passes = 0
  private var solves = 0
  private var pairCount = 0
  private var forbidden: Set<BipartiteGraph.Pair> = []

  /// Prepares to solve; ``run()`` does.
  init(_ rows: Rows, _ levels: [ImplicitLevel], _ settings: Settings = Settings()) {
    self.rows = rows
    self.levels = levels
    self.settings = settings
    core = CorePairs(rowCount: rows.rowCount, width: BenefitSource.pairCount(rows.benefits))
    reserveColumns = Array(repeating: [], count: rows.rowCount)
    reserveBenefits = reserveColumns.map { _ in [] }
    best = BestPairs(limit: settings.reserve(ofEachOf: rows.rowCount))
  }

  /// Finds a best assignment and the prices that prove it.
  ///
  /// - Throws: ``RoundError`` where the numbers do not fit, or the task was cancelled.
  static func solve(
    _ rows: Rows, maximising levels: [ImplicitLevel], settings: Settings = Settings()
  ) throws(RoundError) -> ImplicitSolution {
    var search = ImplicitAssignment(rows, levels, settings)
    return try search.run()
  }

  /// Leaves pairs out from now on; what was learnt of the others is kept for the next run.
  mutating func forbid(_ pairs: [BipartiteGraph.Pair]) {
    for pair in pairs where forbidden.insert(pair).inserted {
      rows.forbid(pair.column, ofRow: pair.row)
    }
  }

  /// Finds a best assignment of the pairs that are not forbidden.
  mutating func run() throws(RoundError) -> ImplicitSolution {
    let none = [[Int64]](
      repeating: Array(repeating: 0, count: rows.rowCount), count: levels.count)
    let free = [[Int64]](
      repeating: Array(repeating: 0, count: rows.capacities.count), count: levels.count)
    if passes == 0 {
      // With no prices every pair seems better than none: the pass gathers the best of each row.
      _ = try pass(DualPrices(rows: none, columns: free), adding: settings.first, isFirst: true)
    }
    while true {
      let (assignment, graph) = try solveCore()
      let prices = try folded(assignment.prices)
      if addFromReserve(prices) > 0 { continue }
      if try pass(assignment.prices, adding: settings.added, isFirst: false) == 0 {
        return ImplicitSolution(
          assignment: assignment, core: graph, passes: passes, solves: solves,
          pairCount: pairCount)
      }
    }
  }

  private mutating func solveCore() throws(RoundError) -> (Assignment, BipartiteGraph) {
    solves += 1
    do {
      let graph = try core.graph(rows.capacities, rows.benefits)
      let allowed =
        forbidden.isEmpty
        ? graph : graph.forbidding(forbidden.sorted { ($0.row, $0.column) < ($1.row, $1.column) })
      let assignment = try LexicographicAssignment.solve(
        allowed, maximising: levels.map(\.level))
      return (assignment, graph)
    } catch { throw RoundError(error) }
  }

  private func folded(_ prices: DualPrices) throws(RoundError) -> LevelPrices {
    guard let folded = LevelPrices(prices, levels, of: rows) else { throw .outOfRange }
    return folded
  }

  /// Adds pairs of the reserve that beat the prices, and tells how many.
  private mutating func addFromReserve(_ prices: LevelPrices) -> Int {
    let width = BenefitSource.pairCount(rows.benefits)
    let scales = prices.pairScales(levels, rows.benefits)
    var added = 0
    var best = BestPairs(limit: settings.added)
    for row in reserveColumns.indices {
      best.removeAll()
      let columns = reserveColumns[row]
      for (position, column) in columns.enumerated() {
        var worth = prices.columnTerms[Int(column)]
        for (benefit, scale) in scales {
          worth += reserveBenefits[row][position * width + benefit] * scale
        }
        if worth > prices.rowTerms[row], !isForbidden(row, column) {
          best.offer(worth, row: row, column: column, position: position)
        }
      }
      for entry in best.entries {
        let start = Int(entry.position) * width
        core.add(
          columns[Int(entry.position)], reserveBenefits[row][start..<start + width], toRow: row)
        added += 1
      }
    }
    return added
  }

  private func isForbidden(_ row: Int, _ column: Int32) -> Bool {
    !forbidden.isEmpty && forbidden.contains(.init(row: row, column: Int(column)))
  }

  /// Looks at every pair of every row, keeps the best as reserve where some beat the prices, adds the
  /// best of those, and tells how many beat them.
  private mutating func pass(
    _ prices: DualPrices, adding limit: Int, isFirst: Bool
  ) throws(RoundError) -> Int {
    let folded = try folded(prices)
    let scales = folded.pairScales(levels, rows.benefits)
    passes += 1
    pairCount = 0
    var found = 0
    for (turn, row) in rows.readingOrder.enumerated() {
      if turn % 256 == 0, Task.isCancelled { throw .cancelled }
      rows.read(row)
      let columns = rows.columns
      pairCount += columns.count
      let bar = folded.rowTerms[row]
      let benefits = rows.pairBenefits
      let better = weigh(columns, benefits, scales, folded.columnTerms, above: bar)
      found += better
      guard better > 0 || isFirst else { continue }
      best.removeAll()
      for (position, worth) in worths.enumerated() where worth >= best.threshold {
        best.offer(worth, row: row, column: columns[position], position: position)
      }
      let sorted = best.sorted()
      func values(_ position: Int) -> [Int64] {
        benefits.map { $0.isEmpty ? 0 : $0[position] }
      }
      reserveColumns[row] = sorted.map { columns[Int($0.position)] }
      reserveBenefits[row] = sorted.flatMap { values(Int($0.position)) }
      for entry in sorted.prefix(limit) where isFirst || entry.worth > bar {
        let position = Int(entry.position)
        core.add(columns[position], values(position), toRow: row)
      }
    }
    return found
  }

  /// Weighs the pairs of the row read last, and counts those above a bar.
  private mutating func weigh(
    _ columns: [Int32], _ benefits: [[Int64]], _ scales: [(position: Int, scale: Int64)],
    _ columnTerms: [Int64], above bar: Int64
  ) -> Int {
    let count = columns.count
    worths = [Int64](unsafeUninitializedCapacity: count) { worths, filled in
      columns.withUnsafeBufferPointer { columns in
        columnTerms.withUnsafeBufferPointer { terms in
          for position in 0..<count { worths[position] = terms[Int(columns[position])] }
        }
      }
      filled = count
    }
    for (benefit, scale) in scales {
      worths.withUnsafeMutableBufferPointer { worths in
        benefits[benefit].withUnsafeBufferPointer { values in
          for position in 0..<min(count, values.count) {
            worths[position] &+= values[position] &* scale
          }
        }
      }
    }
    var above = 0
    worths.withUnsafeBufferPointer { worths in
      for worth in worths where worth > bar { above += 1 }
    }
    return above
  }
}

extension ImplicitLevel {
  /// The level as a graph's solver knows it.
  var level: ObjectiveLevel {
    switch self {
    case .rowsServed(let weights): weights.map { .rowsServed(weights: $0) } ?? .rowsServed
    case .total(let benefit): .total(benefit)
    }
  }
}
