/// Serves one row after the other along a shortest alternating path, and keeps prices that prove
/// the assignment of the rows seen so far best.
///
/// The invariant, with p the column prices and u(row) = worth of the row's pair - p, or 0 for an
/// unserved row: p ≥ 0, u ≥ 0, u + p ≥ worth on all edges of rows seen, p = 0 where a place is
/// free. Prices start at 0 and rise only as far as needed, which makes them the smallest possible:
/// the columns that rise together are full, and the rows in them and the one to be served want
/// nothing else, and no fewer columns have too many such rows (Demange, Gale and Sotomayor 1986).
struct AugmentingPaths<Weight: PathWeight, Open: Frontier>: Sendable where Open.Weight == Weight {
  let graph: RankedGraph<Weight>

  // The assignment: for each row its edge or -1 and its slot; for each column its slots' rows.
  var edgeOfRow: [Int]
  var slotOfRow: [Int]
  let slotStarts: [Int]
  var slotRows: [Int32]

  // The prices, and the search.
  var columns: [ColumnState<Weight>]
  var reached: [Int32] = []
  var closed: [Int32] = []
  var open = Open()

  init(_ graph: RankedGraph<Weight>) {
    self.graph = graph
    edgeOfRow = Array(repeating: -1, count: graph.rows.count)
    slotOfRow = Array(repeating: -1, count: graph.rows.count)
    var starts = [0]
    starts.reserveCapacity(graph.columns.count + 1)
    for places in graph.places { starts.append(starts[starts.count - 1] + places) }
    slotStarts = starts
    slotRows = Array(repeating: -1, count: starts[graph.columns.count])
    columns = graph.places.map { ColumnState(free: Int32($0)) }
  }

  /// Serves all rows; throws when the task is cancelled.
  mutating func run() throws(MatchingError) {
    for row in rowsLeftByGreedyStart() {
      if Task.isCancelled { throw MatchingError(faults: [.cancelled]) }
      serve(row)
    }
    if Task.isCancelled { throw MatchingError(faults: [.cancelled]) }
  }

  /// Gives rows, in order, a column of their largest worth where one has a free place.
  private mutating func rowsLeftByGreedyStart() -> [Int] {
    var left: [Int] = []
    for row in graph.rows.indices {
      var best = -1
      var largest = Weight.zero
      var isFree = false
      for edge in graph.edgeStarts[row]..<graph.edgeStarts[row + 1] {
        let weight = graph.edges[edge].weight
        if weight < largest || (weight == largest && isFree) { continue }
        let hasPlace = columns[Int(graph.edges[edge].column)].free > 0
        if largest < weight || hasPlace {
          best = edge
          largest = weight
          isFree = hasPlace
        }
      }
      if isFree {
        let column = Int(graph.edges[best].column)
        put(row, in: takeSlot(of: column), by: best)
      } else if best >= 0 {
        left.append(row)
      }
    }
    return left
  }

  /// Takes the next free place of a column and returns its slot.
  mutating func takeSlot(of column: Int) -> Int {
    let slot = slotStarts[column + 1] - Int(columns[column].free)
    columns[column].free -= 1
    return slot
  }

  /// Seats a row in a vacant slot.
  mutating func put(_ row: Int, in slot: Int, by edge: Int) {
    slotRows[slot] = Int32(row)
    slotOfRow[row] = slot
    edgeOfRow[row] = edge
  }
}
