/// Tells of each row which columns it may take and what each pair is worth, without keeping the pairs.
protocol PairRows: AnyObject {
  var rowCount: Int { get }
  /// The places of each column.
  var capacities: [Int] { get }
  /// Where each benefit comes from.
  var benefits: [BenefitSource] { get }
  /// The rows in an order in which reading them all is fast; it has no part in the answer.
  var readingOrder: [Int] { get }

  /// Leaves a pair out from now on.
  func forbid(_ column: Int, ofRow row: Int)

  /// Reads a row; what follows is then of this row.
  func read(_ row: Int)
  /// The columns of the row read last, ascending.
  var columns: [Int32] { get }
  /// The benefits that depend on the pair, each aligned with the columns, or empty where all are 0.
  var pairBenefits: [[Int64]] { get }
}

/// Where a benefit of a pair comes from.
enum BenefitSource: Sendable {
  /// From the pair: the position among the benefits of pairs, and the largest magnitude.
  case pair(Int, limit: Int64)
  /// From the column alone.
  case column([Int64])

  /// How many of some depend on the pair.
  static func pairCount(_ sources: [BenefitSource]) -> Int {
    sources.count { if case .pair = $0 { true } else { false } }
  }
}

/// What a round without a graph makes as large as possible, in order.
enum ImplicitLevel: Hashable, Sendable {
  /// The rows that get a column, or their weights.
  case rowsServed(weights: [Int64]?)
  /// One benefit over all chosen pairs.
  case total(benefit: Int)
}
