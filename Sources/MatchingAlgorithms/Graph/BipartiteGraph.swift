/// Holds who may be matched with whom: rows, columns with places, and the edges between them.
///
/// A row takes at most as many distinct columns as its demand says, one if nothing is said; a
/// column takes at most as many rows as it has places (its capacity), and at least its minimum. An
/// edge is a permitted pair and carries `benefitCount` integers, one for each thing that can be
/// counted (points, minutes, pence …). A pair without an edge is forbidden; a forced pair must be
/// chosen. A ``Quota`` bounds the pairs of a group of rows or columns. Ann may go to Dee or Eli, Ben
/// to Dee alone; Dee has one place, Eli two:
///
/// ```swift
/// let graph = try BipartiteGraph(
///   rowCount: 2, columnCapacities: [1, 2],
///   edges: [
///     .init(row: 0, column: 0, benefits: [9]), .init(row: 0, column: 1, benefits: [4]),
///     .init(row: 1, column: 0, benefits: [1]),
///   ])
/// ```
///
/// The edges are stored row by row (compressed sparse rows), in a row by ascending column; two
/// graphs with the same edges are equal, in whatever order the edges came. Memory: about 4 + 8 ×
/// `benefitCount` bytes an edge.
///
/// Source of the terms: Burkard, Dell'Amico and Martello, *Assignment Problems*, SIAM 2012.
public struct BipartiteGraph: Hashable, Sendable {
  /// The largest magnitude of a benefit or weight: 2⁵⁷.
  ///
  /// It also bounds the sum over all rows of each row's largest magnitude; within it no sum or
  /// price of any algorithm here can overflow.
  public static let valueLimit: Int64 = 1 << 57
  /// The largest number of rows and of columns: 2²⁷.
  public static let vertexLimit = 1 << 27
  /// The largest number of benefits an edge carries.
  public static let benefitLimit = 64

  /// The places of each column, 0 or more.
  public let capacities: [Int]
  /// The number of integers each edge carries.
  public let benefitCount: Int

  /// Where each row's edges begin; one entry more than there are rows.
  let rowStarts: [Int]
  /// The column of each edge.
  let edgeColumns: [Int32]
  /// For each benefit, its value on each edge.
  let edgeBenefits: [[Int64]]

  /// The bounds on groups of rows or columns, nested or disjoint on each side.
  public let quotas: [Quota]
  /// The demand of each row; `nil` if it is one for all.
  let rowDemands: [Int]?
  /// The minimum of each column; `nil` if it is 0 for all.
  let columnMinimums: [Int]?
  /// The positions of the forced edges, ascending.
  let forcedEdges: [Int]
  /// The number of forced pairs whose edges a restriction has left out, and which nothing can meet.
  let lostForcedCount: Int

  /// Trusts arrays that a draft has validated.
  init(
    validated capacities: [Int], rowStarts: [Int], edgeColumns: [Int32], edgeBenefits: [[Int64]],
    rowDemands: [Int]? = nil, columnMinimums: [Int]? = nil, quotas: [Quota] = [],
    forcedEdges: [Int] = [], lostForcedCount: Int = 0
  ) {
    self.capacities = capacities
    self.benefitCount = edgeBenefits.count
    self.rowStarts = rowStarts
    self.edgeColumns = edgeColumns
    self.edgeBenefits = edgeBenefits
    self.rowDemands = rowDemands
    self.columnMinimums = columnMinimums
    self.quotas = quotas
    self.forcedEdges = forcedEdges
    self.lostForcedCount = lostForcedCount
  }

  /// Builds a graph from a list of edges in any order.
  ///
  /// - Parameters:
  ///   - rowCount: The number of rows, 0 to `vertexLimit`.
  ///   - columnCapacities: The places of each column, each 0 or more.
  ///   - edges: The permitted pairs, each at most once.
  ///   - benefitCount: The number of benefits each edge carries, 0 to `benefitLimit`.
  ///   - rowDemands: The largest number of columns of each row, each 1 or more; one if `nil`.
  ///   - columnMinimums: The least number of rows of each column, 0 to its capacity; 0 if `nil`.
  ///   - quotas: Bounds on groups of rows or columns, nested or disjoint on each side.
  ///   - forced: Pairs that must be chosen; each has an edge.
  /// - Throws: All faults of the input at once: those of single edges first, in the order of the
  ///   rows, then those of whole rows and sums, then those of quotas and forced pairs.
  /// - Complexity: linear, plus sorting each row whose edges come unsorted.
  public init(
    rowCount: Int, columnCapacities: [Int], edges: some Sequence<Edge>, benefitCount: Int = 1,
    rowDemands: [Int]? = nil, columnMinimums: [Int]? = nil, quotas: [Quota] = [],
    forced: [Pair] = []
  ) throws(MatchingError) {
    var builder = Builder(
      columnCapacities: columnCapacities, columnMinimums: columnMinimums, benefitCount: benefitCount
    )
    try builder.addRows(rowCount, demands: rowDemands, edges: Array(edges))
    for quota in quotas { builder.addQuota(quota) }
    for pair in forced { builder.force(row: pair.row, column: pair.column) }
    self = try builder.build()
  }

  /// The number of rows.
  public var rowCount: Int { rowStarts.count - 1 }
  /// The number of columns.
  public var columnCount: Int { capacities.count }
  /// The number of edges.
  public var edgeCount: Int { edgeColumns.count }

  /// Returns the edges of a row by ascending column; none if there is no such row.
  public func edges(ofRow row: Int) -> [Edge] {
    edgeRange(ofRow: row).map { edge in
      Edge(
        row: row, column: Int(edgeColumns[edge]), benefits: edgeBenefits.map { $0[edge] })
    }
  }

  /// Returns the edge between a row and a column, or `nil` where the pair is forbidden or unknown.
  ///
  /// Complexity: logarithmic in the number of the row's edges.
  public func edge(row: Int, column: Int) -> Edge? {
    edgeIndex(row: row, column: column).map { edge in
      Edge(row: row, column: column, benefits: edgeBenefits.map { $0[edge] })
    }
  }

  /// The positions of a row's edges; empty if there is no such row.
  func edgeRange(ofRow row: Int) -> Range<Int> {
    guard row >= 0, row < rowCount else { return 0..<0 }
    return rowStarts[row]..<rowStarts[row + 1]
  }

  /// The position of an edge, by bisection.
  func edgeIndex(row: Int, column: Int) -> Int? {
    edgeColumns.position(of: column, in: edgeRange(ofRow: row))
  }
}
