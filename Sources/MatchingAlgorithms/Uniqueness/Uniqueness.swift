/// Says whether an assignment is the only best one.
public enum Uniqueness: Hashable, Sendable {
  /// Every other assignment is worse.
  case unique
  /// Another assignment is as good, and differs in this pair: it is chosen in one of the two.
  case differs(BipartiteGraph.Pair)
  /// The assignment is not proved best, so that nothing can be said.
  case unproved([CertificateViolation])
}
