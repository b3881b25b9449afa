extension BipartiteGraph {
  /// Adopts edges that are already stored row by row, without a copy.
  ///
  /// A row whose columns do not ascend is sorted, in place if the caller kept no copy. Ann (row 0)
  /// may go to columns 0 and 1, Ben (row 1) to column 0:
  ///
  /// ```swift
  /// let graph = try BipartiteGraph(
  ///   rowStarts: [0, 2, 3], edgeColumns: [0, 1, 0], benefits: [[9, 4, 1]],
  ///   columnCapacities: [1, 2])
  /// ```
  ///
  /// - Parameters:
  ///   - rowStarts: Where each row's edges begin, from 0, and at the end the number of edges.
  ///   - edgeColumns: The column of each edge.
  ///   - benefits: For each benefit its value on each edge; at most `benefitLimit` arrays.
  ///   - columnCapacities: The places of each column, each 0 or more.
  ///   - rowDemands: The largest number of columns of each row, each 1 or more; one if `nil`.
  ///   - columnMinimums: The least number of rows of each column, 0 to its capacity; 0 if `nil`.
  ///   - quotas: Bounds on groups of rows or columns, nested or disjoint on each side.
  ///   - forced: Pairs that must be chosen; each has an edge.
  /// - Throws: All faults at once; if the starts do not fit, those of the edges are not looked for.
  /// - Complexity: linear, plus sorting each row whose edges come unsorted.
  public init(
    rowStarts: consuming [Int], edgeColumns: consuming [Int32], benefits: consuming [[Int64]],
    columnCapacities: [Int], rowDemands: [Int]? = nil, columnMinimums: [Int]? = nil,
    quotas: [Quota] = [], forced: [Pair] = []
  ) throws(MatchingError) {
    var draft = GraphDraft(
      capacities: columnCapacities, minimums: columnMinimums, benefitCount: 0)
    if benefits.count > Self.benefitLimit {
      draft.faults.append(.count("benefits", benefits.count, limit: Self.benefitLimit))
    }
    draft.quotas = quotas
    draft.forced = forced
    draft.rowStarts = rowStarts
    draft.edgeColumns = edgeColumns
    draft.edgeBenefits = benefits
    if let rowDemands { draft.adoptDemands(rowDemands) }
    try draft.checkArrays()
    self = try draft.finished()
  }
}
