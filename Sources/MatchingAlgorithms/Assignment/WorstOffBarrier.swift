/// Proves that the worst-off pair could not be better off without a loss on an earlier level.
///
/// If every chosen pair had more than `value`, the assignment would lie in the graph that holds
/// only the edges above it. The prices, one for each sum level before the worst-off level (and, if
/// the graph has requirements, one before them for the requirements met), bound what can be reached
/// in that graph; the bound is lexicographically less than what the assignment reaches.
/// ``CertificateChecker`` verifies this by adding the prices up, whatever they are (weak duality).
///
/// Source: Garfinkel, *An improved algorithm for the bottleneck assignment problem*, Operations
/// Research 19, 1971 (thresholds); the proof by prices is linear programming duality.
public struct WorstOffBarrier: Hashable, Sendable {
  /// The position of the worst-off level in the objective, from 0.
  public let level: Int
  /// The smallest benefit among the chosen pairs, as the level's value states it.
  public let value: Int64
  /// Prices for the graph that has only edges above the value.
  public let prices: DualPrices

  /// States a proof, as a solver found it or as somebody claims it.
  public init(level: Int, value: Int64, prices: DualPrices) {
    self.level = level
    self.value = value
    self.prices = prices
  }
}
