/// Tells of each row which columns it may take and what each pair is worth, without keeping the pairs.
protocol PairRows: AnyObject {
  var rowCount: Int { get }
  /// The places of each column.
  var capacities: [Int] { get }
  /// The largest magnitude of each benefit that depends on the pair.
  var pairBenefitLimits: [Int64] { get }
  /// Benefits that depend on the column alone; they count on from those of pairs.
  var columnBenefits: [[Int64]] { get }
  /// The rows in an order in which reading them all is fast; it has no part in the answer.
  var readingOrder: [Int] { get }

  /// Reads a row; what follows is then of this row.
  func read(_ row: Int)
  /// The columns of the row read last, ascending.
  var columns: [Int32] { get }
  /// The benefits that depend on the pair, each aligned with the columns.
  var pairBenefits: [[Int64]] { get }
}

/// What a round without a graph makes as large as possible, in order.
enum ImplicitLevel: Hashable, Sendable {
  /// The rows that get a column, or their weights.
  case rowsServed(weights: [Int64]?)
  /// One benefit over all chosen pairs.
  case total(benefit: Int)
}
