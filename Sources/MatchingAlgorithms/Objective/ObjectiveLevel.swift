/// Names one thing to make as good as possible; a list of levels is an objective.
///
/// The first level decides; the second only between matchings that are equal on the first, and so
/// on. Most people served, and among those matchings most points: `[.rowsServed, .total()]`.
/// Fewest exceptions, then the worst-off as well served as can be, then most points, then an even
/// load: `[.rowsServed, .leastTotal(1), .worstOff(0), .total(0), .balance()]`, where benefit 1 is 1
/// on each exceptional pair. Sums (`rowsServed`, `placesFilled`, `total`) are made as large as
/// possible; costs (`leastTotal`, `balance`, `lottery`) as small as possible, and stated as they
/// are. ``worstOff(_:)`` is no sum but a smallest value, and is proved by a ``WorstOffBarrier``.
public struct ObjectiveLevel: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case rowsServed(weights: [Int64]?)
    case placesFilled
    case total(benefit: Int)
    case leastTotal(benefit: Int)
    case worstOff(benefit: Int)
    case balance(startingLoads: [Int]?)
    case lottery(rowKeys: [UInt64], columnKeys: [UInt64])
  }

  let kind: Kind

  /// The largest number of levels in one objective.
  public static let limit = 8

  /// The value of a worst-off level where no pair is chosen, so that nobody is worst off.
  public static let nobodyWorstOff = Int64.max

  /// Counts the rows that get a column; a row that gets several counts once.
  public static let rowsServed = Self(kind: .rowsServed(weights: nil))

  /// Adds the weights of the rows that get a column.
  ///
  /// - Parameter weights: One weight a row, from 0 to `BipartiteGraph.valueLimit`, as is their sum.
  public static func rowsServed(weights: [Int64]) -> Self {
    Self(kind: .rowsServed(weights: weights))
  }

  /// Counts the chosen pairs; a row that gets several columns counts each.
  public static let placesFilled = Self(kind: .placesFilled)

  /// Adds one of the benefits the edges carry, over the chosen pairs.
  ///
  /// - Parameter benefit: The position of the benefit in each edge, from 0.
  public static func total(_ benefit: Int = 0) -> Self {
    Self(kind: .total(benefit: benefit))
  }

  /// Adds one of the numbers the edges carry, over the chosen pairs, to be as small as possible.
  ///
  /// Put a level before it that says how many are to be served: choosing nobody costs nothing.
  ///
  /// - Parameter benefit: The position of the number in each edge, from 0.
  public static func leastTotal(_ benefit: Int = 0) -> Self {
    Self(kind: .leastTotal(benefit: benefit))
  }

  /// Makes the smallest benefit among the chosen pairs as large as can be.
  ///
  /// Put a level before it that says how many are to be served: with no pair chosen the value is
  /// ``nobodyWorstOff``, which is the largest.
  ///
  /// - Parameter benefit: The position of the benefit in each edge, from 0.
  public static func worstOff(_ benefit: Int = 0) -> Self {
    Self(kind: .worstOff(benefit: benefit))
  }

  /// Spreads the rows evenly: each further place of a column costs one more than the one before.
  ///
  /// The t-th row that a column takes, t from 1, costs its starting load + t - 1. The sum of these
  /// prices is made as small as possible, which prefers the column that has least to do.
  ///
  /// - Parameter startingLoads: What each column has to do already, 0 or more; 0 for all if `nil`.
  public static func balance(startingLoads: [Int]? = nil) -> Self {
    Self(kind: .balance(startingLoads: startingLoads))
  }

  /// Draws a lot for each pair, from 1 to 2²⁰, and makes the sum of the lots as small as possible.
  ///
  /// As the last level it decides between equally good matchings by keys that belong to the people
  /// and not to their positions, so that the answer is the same in whatever order the input comes.
  /// Equal sums are rare, not impossible; ``UniquenessChecker`` tells. A lot is the upper 20 bits
  /// of `StableHash.mixed(StableHash.mixed(rowKey) + columnKey)`, plus 1; since it is a cost, it
  /// never adds a pair that is worth nothing.
  ///
  /// - Parameters:
  ///   - rowKeys: One key a row, such as the ``StableHash`` of a round's seed and an identifier.
  ///   - columnKeys: One key a column, likewise.
  public static func lottery(rowKeys: [UInt64], columnKeys: [UInt64]) -> Self {
    Self(kind: .lottery(rowKeys: rowKeys, columnKeys: columnKeys))
  }

  /// The lot of a pair, from 1 to 2²⁰.
  static func lot(rowKey: UInt64, columnKey: UInt64) -> Int64 {
    Int64(StableHash.mixed(StableHash.mixed(rowKey) &+ columnKey) >> 44) + 1
  }

  /// Whether the level is a smallest value, and no sum.
  var isWorstOff: Bool {
    if case .worstOff = kind { true } else { false }
  }

  /// Whether the level is a sum that is made as small as possible.
  var isCost: Bool {
    switch kind {
    case .leastTotal, .balance, .lottery: true
    case .rowsServed, .placesFilled, .total, .worstOff: false
    }
  }
}
