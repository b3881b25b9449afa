/// Proves that the worst-off pair could not be better off without a loss on an earlier level.
///
/// Two things are to be proved, both on the levels before the worst-off level. That nothing better is
/// possible on them at all: `before` are prices in the graph as the earlier worst-off levels leave
/// it, which add up to what the assignment reaches. And that if every chosen pair had more than
/// `value`, less would be reached: `above` are prices in the graph that holds only the edges above
/// the value, which add up to lexicographically less. Each has one entry for each level before it
/// that is a sum, and, if the graph has requirements, one before those for the requirements met.
/// ``CertificateChecker`` adds the prices up, whatever they are (weak duality).
///
/// Source: Garfinkel, *An improved algorithm for the bottleneck assignment problem*, Operations
/// Research 19, 1971 (thresholds); the proof by prices is linear programming duality.
public struct WorstOffBarrier: Hashable, Sendable {
  /// The position of the worst-off level in the objective, from 0.
  public let level: Int
  /// The smallest benefit among the chosen pairs, as the level's value states it.
  public let value: Int64
  /// Prices in the graph as the earlier worst-off levels leave it.
  public let before: DualPrices
  /// Prices in the graph that has only edges above the value; `nil` where no pair is chosen.
  public let above: DualPrices?

  /// States a proof, as a solver found it or as somebody claims it.
  public init(level: Int, value: Int64, before: DualPrices, above: DualPrices?) {
    self.level = level
    self.value = value
    self.before = before
    self.above = above
  }
}
