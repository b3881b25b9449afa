/// The columns a search has reached and not yet closed.
///
/// Both kinds give the nearest column first and among equally near ones that of the lowest rank,
/// so that the answer does not depend on which of them is used.
protocol Frontier: Sendable {
  associatedtype Weight: PathWeight

  init()
  mutating func removeAll()
  /// Adds a column, or hears of its shorter distance.
  mutating func insert(_ column: Int32, at distance: Weight, isNew: Bool)
  /// Takes out the nearest column, each column once.
  mutating func popNearest(_ columns: [ColumnState<Weight>]) -> Int32?
}
