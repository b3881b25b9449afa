/// Keeps the columns' prices and, for each row, a short list of its cheapest columns at them.
///
/// The price of a column only falls while the solver runs (but for a shift of all at once), so what
/// a column costs a row beyond its price only rises. A list therefore holds a promise: no column
/// outside it will ever cost the row less than the list's bound. As long as what is looked for lies
/// within the bound, the list answers for the whole row; else it is renewed by one pass.
///
/// Memory: each row's list takes 8 or 12 bytes an entry.
final class PricedRows<Cost: FixedWidthInteger & SignedInteger> {
  let rowCount: Int
  let columnCount: Int
  private let cells: UnsafePointer<Cost>
  /// The number of rows that have cells; those after them cost 0 everywhere.
  private let filledRowCount: Int
  private let blankRow: UnsafeMutablePointer<Cost>
  let prices: UnsafeMutablePointer<Cost>

  /// How long a list becomes when it is renewed, and the room each has.
  var listLength: Int
  let listRoom: Int
  let listColumns: UnsafeMutablePointer<Int32>
  let listCosts: UnsafeMutablePointer<Cost>
  let listCounts: UnsafeMutablePointer<Int32>
  /// What every column outside the list costs the row at least; the least number before the first
  /// list, the largest once all columns are listed.
  let bounds: UnsafeMutablePointer<Cost>
  /// How many lists have been made.
  private(set) var renewals = 0

  /// The width of the blocks in which a row is first looked at.
  static var blockWidth: Int { 16 }
  private let blockLeast: UnsafeMutablePointer<Cost>
  private let foundCosts: UnsafeMutablePointer<Cost>
  private let foundColumns: UnsafeMutablePointer<Int32>
  private var found = 0
  /// How far a list last reached beyond the least: the first guess for the next.
  private var reach: Cost = 1

  /// Starts with all prices 0; the cells must outlive the object.
  convenience init(_ cells: UnsafePointer<Cost>, rows: Int, columns: Int, plan: DensePlan) {
    self.init(cells, filledRows: rows, rows: rows, columns: columns, plan: plan)
  }

  private init(
    _ cells: UnsafePointer<Cost>, filledRows: Int, rows: Int, columns: Int, plan: DensePlan
  ) {
    self.cells = cells
    filledRowCount = filledRows
    rowCount = rows
    columnCount = columns
    blankRow = .allocate(filledRows < rows ? columns : 0, of: 0)
    listLength = min(plan.shortLength, columns)
    listRoom = min(max(plan.shortLength, plan.longLength), columns)
    prices = .allocate(columns, of: 0)
    listColumns = .allocate(capacity: rows * listRoom)
    listCosts = .allocate(capacity: rows * listRoom)
    listCounts = .allocate(rows, of: 0)
    bounds = .allocate(rows, of: .min)
    blockLeast = .allocate(columns / Self.blockWidth + 1, of: 0)
    // A block is written whole before it is known how much of it counts.
    foundCosts = .allocate(columns + Self.blockWidth, of: 0)
    foundColumns = .allocate(columns + Self.blockWidth, of: 0)
  }

  /// The same rows at the same prices, and as many more of cost 0 as make it square.
  func squared(_ plan: DensePlan) -> PricedRows {
    let square = PricedRows(
      cells, filledRows: filledRowCount, rows: columnCount, columns: columnCount, plan: plan)
    for column in 0..<columnCount { square.prices[column] = prices[column] }
    return square
  }

  deinit {
    blankRow.deallocate()
    prices.deallocate()
    listColumns.deallocate()
    listCosts.deallocate()
    listCounts.deallocate()
    bounds.deallocate()
    blockLeast.deallocate()
    foundCosts.deallocate()
    foundColumns.deallocate()
  }

  /// The costs of a row.
  @inline(__always) func costs(ofRow row: Int) -> UnsafePointer<Cost> {
    row < filledRowCount ? cells + row &* columnCount : UnsafePointer(blankRow)
  }

  @inline(__always) func cost(_ row: Int, _ column: Int) -> Cost { costs(ofRow: row)[column] }

  /// Takes the largest price from all, so that they stay near 0.
  func shiftPrices() {
    let shift = Threshold.most(prices, columnCount)
    for column in 0..<columnCount { prices[column] &-= shift }
    for row in 0..<rowCount where bounds[row] != .min && bounds[row] != .max {
      bounds[row] &+= shift
      // A list this old is worth nothing, and its bound must not run over.
      if bounds[row] < .min / 4 { bounds[row] = .min }
    }
  }

  /// Makes the row's list anew at the prices of now.
  ///
  /// Complexity: one pass over the row and some over a sixteenth of it.
  func renewList(ofRow row: Int) {
    renewals &+= 1
    let limit = columnCount <= listLength ? listEverything(row) : gather(row)
    let start = row &* listRoom
    guard found > listLength else {
      for place in 0..<found { keep(foundColumns[place], row, at: start &+ place) }
      listCounts[row] = Int32(truncatingIfNeeded: found)
      bounds[row] = limit
      return
    }
    // Too many: all that cost less than some threshold, and of those at the threshold the first.
    let least = Threshold.least(foundCosts, found)
    let most = Threshold.most(foundCosts, found)
    let threshold = Threshold.find(
      foundCosts, found, range: least...most, guess: least &+ (most &- least) / 2,
      wanted: (listLength &- listLength / 4)...listLength)
    var room = listLength &- Threshold.count(foundCosts, found, atMost: threshold &- 1)
    var bound = min(limit, threshold &+ 1)
    var kept = start
    for place in 0..<found where foundCosts[place] <= threshold {
      if foundCosts[place] == threshold {
        if room == 0 {
          bound = threshold
          continue
        }
        room &-= 1
      }
      keep(foundColumns[place], row, at: kept)
      kept &+= 1
    }
    listCounts[row] = Int32(truncatingIfNeeded: kept &- start)
    bounds[row] = bound
  }

  @inline(__always) private func keep(_ column: Int32, _ row: Int, at place: Int) {
    listColumns[place] = column
    listCosts[place] = cost(row, Int(column))
  }

  private func listEverything(_ row: Int) -> Cost {
    found = columnCount
    for column in 0..<columnCount {
      foundColumns[column] = Int32(truncatingIfNeeded: column)
    }
    return .max
  }

  /// Finds some columns, and returns a limit such that no column costs less that was not found.
  private func gather(_ row: Int) -> Cost {
    let width = Self.blockWidth
    let blocks = columnCount / width
    let costs = costs(ofRow: row)
    found = 0
    let wanted = max(1, listLength / 3)
    guard blocks > 2 * wanted else {
      gather(costs, 0..<columnCount, atMost: .max &- 1)
      return Threshold.most(foundCosts, found) &+ 1
    }
    for block in 0..<blocks {
      var least = Cost.max
      let cost = costs + block &* width
      let price = prices + block &* width
      for place in 0..<width { least = min(least, cost[place] &- price[place]) }
      blockLeast[block] = least
    }
    let least = Threshold.least(blockLeast, blocks)
    let threshold = Threshold.find(
      blockLeast, blocks, range: least...Threshold.most(blockLeast, blocks),
      guess: least &+ reach, wanted: wanted...(2 * wanted))
    reach = max(1, threshold &- least)
    gather(costs, (blocks &* width)..<columnCount, atMost: threshold)
    for block in 0..<blocks where blockLeast[block] < threshold {
      gather(costs, (block &* width)..<(block &* width &+ width), atMost: threshold)
    }
    // Ties are taken from a place that differs from row to row, so that rows spread over them.
    var block = Int(truncatingIfNeeded: StableHash.mixed(UInt64(row)) >> 33) % blocks
    for _ in 0..<blocks {
      if blockLeast[block] == threshold {
        if found >= listLength { return threshold }
        gather(costs, (block &* width)..<(block &* width &+ width), atMost: threshold)
      }
      block &+= 1
      if block == blocks { block = 0 }
    }
    return threshold &+ 1
  }

  /// Appends the columns of a range that cost at most the threshold, without a branch.
  @inline(__always) private func gather(
    _ costs: UnsafePointer<Cost>, _ columns: Range<Int>, atMost threshold: Cost
  ) {
    var count = found
    for column in columns {
      let cost = costs[column] &- prices[column]
      foundCosts[count] = cost
      foundColumns[count] = Int32(truncatingIfNeeded: column)
      count &+= cost <= threshold ? 1 : 0
    }
    found = count
  }
}

extension UnsafeMutablePointer {
  /// Allocates and fills; the owner deallocates.
  static func allocate(_ count: Int, of value: Pointee) -> Self {
    let pointer = allocate(capacity: count)
    pointer.initialize(repeating: value, count: count)
    return pointer
  }
}
