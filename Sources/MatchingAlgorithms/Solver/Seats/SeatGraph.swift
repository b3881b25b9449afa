/// The integers the seat engine counts in: 32 bits where the values allow it, which is half the memory, else 64.
typealias SeatNumber = FixedWidthInteger & SignedInteger & BitwiseCopyable & Sendable

/// Says who may sit where and what it is worth, as the seat engine reads it: by row and by column.
///
/// Rows and columns are ranks, in the order in which the solver takes them. Each row's edges ascend
/// by column.
final class SeatGraph<Number: SeatNumber> {
  /// A permitted pair, seen from one of its sides.
  struct Edge: BitwiseCopyable {
    /// The column where listed by row, the row where listed by column.
    var other: Int32
    /// What the pair is worth, more than nothing where the row is to bid for it.
    var worth: Number
  }

  var rowCount: Int
  let columnCount: Int
  /// Where each row's edges begin; one more than there are rows.
  var rowStarts: FlatArray<Int>
  var edges: FlatArray<Edge>

  /// The same edges listed by column, made when first asked for.
  var columnEdges: FlatArray<Edge>
  /// Where each column's list begins and ends, and where the room for it ends.
  var columnStarts: FlatArray<Int>
  var columnEnds: FlatArray<Int>
  var columnLimits: FlatArray<Int>
  private(set) var isListedByColumn = false

  /// Takes over arrays; the caller has checked them.
  init(columnCount: Int, rowStarts: FlatArray<Int>, edges: FlatArray<Edge>) {
    rowCount = rowStarts.count - 1
    self.columnCount = columnCount
    self.rowStarts = rowStarts
    self.edges = edges
    columnStarts = FlatArray(repeating: 0, count: 0)
    columnEnds = FlatArray(repeating: 0, count: 0)
    columnLimits = FlatArray(repeating: 0, count: 0)
    columnEdges = FlatArray(repeating: Edge(other: 0, worth: 0), count: 0)
  }

  init(copying other: SeatGraph) {
    rowCount = other.rowCount
    columnCount = other.columnCount
    rowStarts = FlatArray(copying: other.rowStarts)
    edges = FlatArray(copying: other.edges)
    columnStarts = FlatArray(copying: other.columnStarts)
    columnEnds = FlatArray(copying: other.columnEnds)
    columnLimits = FlatArray(copying: other.columnLimits)
    columnEdges = FlatArray(copying: other.columnEdges)
    isListedByColumn = other.isListedByColumn
  }

  deinit {
    rowStarts.free()
    edges.free()
    columnStarts.free()
    columnEnds.free()
    columnLimits.free()
    columnEdges.free()
  }

  @inline(__always) func column(_ edge: Int) -> Int { Int(edges[edge].other) }

  /// Reads where a row's edges begin and end, so that the processor has them when they are needed.
  ///
  /// What it returns says nothing; its use keeps the compiler from leaving the reading out.
  @inline(__always) func touch(_ row: Int) -> Number {
    let (start, end) = (rowStarts[row], rowStarts[row &+ 1])
    return start < end ? edges[start].worth ^ edges[end &- 1].worth : 0
  }

  /// The edge of a row to a column, if there is one.
  func edge(row: Int, column: Int) -> Int? {
    (rowStarts[row]..<rowStarts[row + 1]).first { self.column($0) == column }
  }

  /// Lists the edges by column, by counting; with room for one more in so many, where it is to grow.
  func listByColumn(spare: Int? = nil) {
    if isListedByColumn, spare == nil { return }
    isListedByColumn = true
    columnStarts.free()
    columnEnds.free()
    columnLimits.free()
    columnEdges.free()
    columnStarts = FlatArray(repeating: 0, count: columnCount)
    columnEnds = FlatArray(repeating: 0, count: columnCount)
    columnLimits = FlatArray(repeating: 0, count: columnCount)
    let (edges, ends) = (edges, columnEnds)
    for edge in 0..<edges.count { ends[Int(edges[edge].other)] &+= 1 }
    var start = 0
    for column in 0..<columnCount {
      columnStarts[column] = start
      start += ends[column] + (spare.map { ends[column] / $0 + 2 } ?? 0)
      columnLimits[column] = start
      ends[column] = columnStarts[column]
    }
    columnEdges = FlatArray(repeating: Edge(other: 0, worth: 0), count: start)
    let listed = columnEdges
    for row in 0..<rowCount {
      for edge in rowStarts[row]..<rowStarts[row + 1] {
        let column = Int(edges[edge].other)
        let place = ends[column]
        listed[place] = Edge(other: Int32(truncatingIfNeeded: row), worth: edges[edge].worth)
        ends[column] = place &+ 1
      }
    }
  }

  /// Adds the same to what every pair is worth.
  func raise(by amount: Number) {
    for edge in 0..<edges.count { edges[edge].worth += amount }
    for edge in 0..<columnEdges.count { columnEdges[edge].worth += amount }
  }
}
