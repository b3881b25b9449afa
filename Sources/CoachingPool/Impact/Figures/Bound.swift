/// What a published figure says about the true one.
///
/// A new case is a breaking change and comes with a major version. Source: metrics section 11.1 ("more
/// than" values), rule A44.
public enum Bound: String, Hashable, Sendable, Codable, CaseIterable {
  /// It is the true one.
  case exact
  /// The true one is that or more: "more than 1,100 hours".
  case atLeast
  /// The true one is that or less.
  case atMost
  /// The true one lies between two ends.
  case interval
  /// It has no direction: the true one may be more or less, and how much is not known.
  case indicative
}
