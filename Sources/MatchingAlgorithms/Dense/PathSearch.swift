/// Matches waiting rows along shortest augmenting paths, reading short lists where they suffice.
///
/// It is Dijkstra's search over the columns, by what a chain of displacements costs. Scanning a row
/// relaxes its list only; what the list leaves out cannot come nearer than its bound, so the row
/// itself enters the queue at that distance, and only if the search gets there is the list renewed,
/// and if it gets to the new bound as well, the whole row read. A path found is thus as short as if
/// every row had been read, and no search reads a row more than twice.
struct PathSearch<Cost: FixedWidthInteger & SignedInteger>: ~Copyable {
  /// The distance of each column, the largest number if it was not reached.
  private let distances: UnsafeMutablePointer<Cost>
  /// The row through which each column was reached.
  private let sources: UnsafeMutablePointer<Int32>
  private let columnCount: Int
  private var queue = DistanceHeap<Cost>()
  /// Columns reached at the distance of now.
  private var level: [Int32] = []
  private var reached: [Int32] = []
  private var settled: [Int32] = []
  private var renewedIn: [Int32]

  /// The distance to the nearest free column known, and that column.
  private var goal = Cost.max
  private var goalColumn = -1
  private var now = Cost.min

  private(set) var searches = 0
  private var looks = 0
  private var lengths: Int128 = 0

  init(_ rows: PricedRows<Cost>) {
    columnCount = rows.columnCount
    renewedIn = Array(repeating: -1, count: rows.rowCount)
    distances = .allocate(columnCount, of: .max)
    sources = .allocate(columnCount, of: -1)
  }

  deinit {
    distances.deallocate()
    sources.deallocate()
  }

  /// How much dearer than its cheapest column the way to a free one was, on average over the
  /// searches made, and that again for each search still to come, shared among those made.
  ///
  /// The largest number if no search was made.
  func meanLength(plus coming: Int) -> Cost {
    guard searches > 0 else { return .max }
    let mean = lengths / Int128(searches)
    return Cost(clamping: mean + mean * Int128(coming) / Int128(searches))
  }

  /// Matches the waiting rows in turn.
  ///
  /// - Parameter patience: After how many looks at a row's cells to stop; `nil` for never.
  /// - Returns: Whether no row waits any more.
  mutating func run(
    _ matching: DenseMatching<Cost>, patience: Int?
  ) throws(MatchingError) -> Bool {
    try SolvingProgress.begin(.searching)
    while let next = matching.waiting.last {
      if let patience, looks >= patience { return false }
      if Task.isCancelled { throw MatchingError(faults: [.cancelled]) }
      matching.waiting.removeLast()
      search(matching, from: Int(next))
      searches += 1
    }
    return true
  }

  private mutating func search(_ matching: DenseMatching<Cost>, from start: Int) {
    let rows = matching.rows
    queue.removeAll()
    level.removeAll(keepingCapacity: true)
    settled.removeAll(keepingCapacity: true)
    goal = .max
    now = .min
    scan(matching, start, at: 0)
    var first = Cost.max
    while true {
      var column: Int
      if let next = level.popLast() {
        column = Int(next)
      } else if let next = queue.popNearest(), next.distance < goal {
        if next.item >= columnCount {
          now = next.distance
          let row = Int(next.item) - columnCount
          read(matching, row, at: origin(matching, row))
          continue
        }
        column = Int(next.item)
        if next.distance != distances[column] { continue }
        now = next.distance
        first = min(first, now)
      } else {
        break
      }
      if now >= goal { break }
      settled.append(Int32(truncatingIfNeeded: column))
      let row = Int(matching.rowOf[column])
      scan(matching, row, at: origin(matching, row))
    }
    lengths += Int128(goal) - Int128(min(first, goal))
    for column in settled { rows.prices[Int(column)] &-= goal &- distances[Int(column)] }
    augment(matching, to: goalColumn, from: start)
    for column in reached { distances[Int(column)] = .max }
    reached.removeAll(keepingCapacity: true)
  }

  /// The distance from which a row's columns are measured: that of its own column, less what that
  /// one costs it.
  @inline(__always)
  private func origin(_ matching: DenseMatching<Cost>, _ row: Int) -> Cost {
    let column = Int(matching.columnOf[row])
    if column < 0 { return 0 }
    let rows = matching.rows
    return distances[column] &- (rows.cost(row, column) &- rows.prices[column])
  }

  /// Relaxes the row's list and queues the row for what lies beyond.
  private mutating func scan(_ matching: DenseMatching<Cost>, _ row: Int, at origin: Cost) {
    let rows = matching.rows
    if rows.bounds[row] == .min { renew(rows, row) }
    let start = row &* rows.listRoom
    let count = Int(rows.listCounts[row])
    looks &+= count
    for place in start..<(start &+ count) {
      let column = Int(rows.listColumns[place])
      relax(
        matching, row, column, origin &+ rows.listCosts[place] &- rows.prices[column])
    }
    let bound = rows.bounds[row]
    if bound != .max, origin &+ bound < goal {
      queue.insert(Int32(truncatingIfNeeded: columnCount &+ row), at: origin &+ bound)
    }
  }

  /// Looks beyond the row's list: with a new list the first time, at the whole row the second.
  private mutating func read(_ matching: DenseMatching<Cost>, _ row: Int, at origin: Cost) {
    let rows = matching.rows
    if renewedIn[row] != Int32(truncatingIfNeeded: searches) {
      renew(rows, row)
      scan(matching, row, at: origin)
      return
    }
    looks &+= columnCount
    for column in 0..<columnCount {
      relax(matching, row, column, origin &+ rows.cost(row, column) &- rows.prices[column])
    }
  }

  private mutating func renew(_ rows: PricedRows<Cost>, _ row: Int) {
    looks &+= columnCount
    rows.renewList(ofRow: row)
    renewedIn[row] = Int32(truncatingIfNeeded: searches)
  }

  @inline(__always)
  private mutating func relax(
    _ matching: DenseMatching<Cost>, _ row: Int, _ column: Int, _ distance: Cost
  ) {
    guard distance < distances[column], distance < goal else { return }
    if distances[column] == .max { reached.append(Int32(truncatingIfNeeded: column)) }
    distances[column] = distance
    sources[column] = Int32(truncatingIfNeeded: row)
    if matching.rowOf[column] < 0 {
      goal = distance
      goalColumn = column
    } else if distance == now {
      level.append(Int32(truncatingIfNeeded: column))
    } else {
      queue.insert(Int32(truncatingIfNeeded: column), at: distance)
    }
  }

  /// Moves every row on the path to the next column.
  private func augment(_ matching: DenseMatching<Cost>, to goal: Int, from start: Int) {
    var column = goal
    while true {
      let row = Int(sources[column])
      let next = Int(matching.columnOf[row])
      matching.match(row, column)
      if row == start { return }
      column = next
    }
  }
}
