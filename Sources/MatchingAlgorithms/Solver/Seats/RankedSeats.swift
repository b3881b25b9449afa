/// Lays out a graph for the seat engine: rows and columns renumbered in the order in which they are
/// taken, pairs that are worth nothing left out.
struct RankedSeats<Number: SeatNumber> {
  /// The caller's number of the row at each rank.
  let rows: [Int]
  /// The caller's number of the column at each rank.
  let columns: [Int]
  let graph: SeatGraph<Number>
  /// The places of each column, at most one more than it has edges: it then always has a free one.
  let places: [Int]

  /// `keepsAll` keeps pairs of no worth as well, as pairs nobody chooses.
  init(
    _ source: BipartiteGraph, _ plan: SeatPlan, bonus: Int64, order: SolvingOrder,
    keepsAll: Bool = false
  ) {
    rows = order.rows(of: source)
    columns = order.columns(of: source)
    var rank = [Int32](repeating: 0, count: columns.count)
    for (place, column) in columns.enumerated() { rank[column] = Int32(truncatingIfNeeded: place) }

    var kept = 0
    if keepsAll || plan.range.lowerBound + bonus > 0 {
      kept = source.edgeCount
    } else {
      for edge in 0..<source.edgeCount where plan.worth(edge) + bonus > 0 { kept += 1 }
    }
    typealias Edge = SeatGraph<Number>.Edge
    let starts = FlatArray<Int>(repeating: 0, count: rows.count + 1)
    let edges = FlatArray(repeating: Edge(other: 0, worth: 0), count: kept)
    var degrees = [Int](repeating: 0, count: columns.count)
    let isRanked = order.columnKeys != nil
    var next = 0
    for (place, row) in rows.enumerated() {
      starts[place] = next
      for edge in source.rowStarts[row]..<source.rowStarts[row + 1] {
        let worth = plan.worth(edge) &+ bonus
        if worth <= 0, !keepsAll { continue }
        let column = Int(rank[Int(source.edgeColumns[edge])])
        degrees[column] += 1
        edges[next] = Edge(
          other: Int32(truncatingIfNeeded: column), worth: Number(truncatingIfNeeded: max(0, worth))
        )
        next += 1
      }
      if isRanked {
        var pairs = UnsafeMutableBufferPointer(
          start: edges.base + starts[place], count: next - starts[place])
        pairs.sort { $0.other < $1.other }
      }
    }
    starts[rows.count] = next
    graph = SeatGraph(columnCount: columns.count, rowStarts: starts, edges: edges)
    places = zip(columns, degrees).map { min(source.capacities[$0], $1 + 1) }
  }
}
