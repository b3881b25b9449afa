/// Names one thing to make as large as possible; a list of levels is an objective.
///
/// The first level decides; the second only between matchings that are equal on the first, and so
/// on. Most people served, and among those matchings most points: `[.rowsServed, .total()]`.
/// Fewest exceptions, then most points, where benefit 1 is -1 on each exceptional pair:
/// `[.rowsServed, .total(1), .total(0)]`.
public struct ObjectiveLevel: Hashable, Sendable {
  enum Kind: Hashable, Sendable {
    case rowsServed(weights: [Int64]?)
    case total(benefit: Int)
  }

  let kind: Kind

  /// The largest number of levels in one objective.
  public static let limit = 8

  /// Counts the rows that get a column.
  public static let rowsServed = Self(kind: .rowsServed(weights: nil))

  /// Adds the weights of the rows that get a column.
  ///
  /// - Parameter weights: One weight a row, from 0 to `BipartiteGraph.valueLimit`, as is their sum.
  public static func rowsServed(weights: [Int64]) -> Self {
    Self(kind: .rowsServed(weights: weights))
  }

  /// Adds one of the benefits the edges carry, over the chosen pairs.
  ///
  /// - Parameter benefit: The position of the benefit in each edge, from 0.
  public static func total(_ benefit: Int = 0) -> Self {
    Self(kind: .total(benefit: benefit))
  }
}
