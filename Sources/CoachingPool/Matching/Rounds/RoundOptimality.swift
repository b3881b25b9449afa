/// Says whether a round is proved to be the best under its policy.
public enum RoundOptimality: Hashable, Sendable {
  /// Nothing better is possible.
  case proved
  /// The search ended at its limit of branches: something better may be possible, but nothing beyond
  /// these values of the aims, in the policy's order.
  case notProved(bound: [Int])
}
