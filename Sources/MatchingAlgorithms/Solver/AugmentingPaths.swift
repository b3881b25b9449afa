/// Serves one row after the other along a shortest alternating path, and keeps prices that prove
/// the assignment of the rows seen so far best.
///
/// The invariant, with p the column prices and u(row) = worth of the row's pair - p, or 0 for an
/// unserved row: p ≥ 0, u ≥ 0, u + p ≥ worth on all edges of rows seen, p = 0 where a place is
/// free. Prices start at 0 and rise only as far as needed, which makes them the smallest possible.
struct AugmentingPaths<Weight: PathWeight, Open: Frontier>: Sendable where Open.Weight == Weight {
  let graph: RankedGraph<Weight>

  /// The last step of a path to a column.
  struct Step: Sendable {
    let row: Int
    let edge: Int
  }

  // The assignment: for each row its edge or -1 and its slot; for each column its slots' rows.
  var edgeOfRow: [Int]
  var slotOfRow: [Int]
  let slotStarts: [Int]
  var slotRows: [Int32]
  var used: [Int]
  var prices: [Weight]

  // The search: for each column its distance from the row to be served, and how it was reached.
  var distances: [Weight]
  var steps: [Step]
  var reached: [Int32] = []
  var closed: [Int32] = []
  var open = Open()

  init(_ graph: RankedGraph<Weight>) {
    self.graph = graph
    let rowCount = graph.rows.count
    let columnCount = graph.columns.count
    edgeOfRow = Array(repeating: -1, count: rowCount)
    slotOfRow = Array(repeating: -1, count: rowCount)
    var starts = [0]
    starts.reserveCapacity(columnCount + 1)
    for places in graph.places { starts.append(starts[starts.count - 1] + places) }
    slotStarts = starts
    slotRows = Array(repeating: -1, count: starts[columnCount])
    used = Array(repeating: 0, count: columnCount)
    prices = Array(repeating: .zero, count: columnCount)
    distances = Array(repeating: .unreached, count: columnCount)
    steps = Array(repeating: Step(row: -1, edge: -1), count: columnCount)
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
      let edges = graph.edgeStarts[row]..<graph.edgeStarts[row + 1]
      var best = -1
      var bestIsFree = false
      for edge in edges {
        let isFree = hasPlace(Int(graph.edgeColumns[edge]))
        let isBetter =
          best < 0 || graph.edgeWeights[best] < graph.edgeWeights[edge]
          || (isFree && !bestIsFree && graph.edgeWeights[best] == graph.edgeWeights[edge])
        if isBetter {
          best = edge
          bestIsFree = isFree
        }
      }
      if bestIsFree {
        let column = Int(graph.edgeColumns[best])
        put(row, in: slotStarts[column] + used[column], by: best)
        used[column] += 1
      } else if best >= 0 {
        left.append(row)
      }
    }
    return left
  }

  func hasPlace(_ column: Int) -> Bool { used[column] < graph.places[column] }

  /// Seats a row in a vacant slot.
  mutating func put(_ row: Int, in slot: Int, by edge: Int) {
    slotRows[slot] = Int32(row)
    slotOfRow[row] = slot
    edgeOfRow[row] = edge
  }
}
