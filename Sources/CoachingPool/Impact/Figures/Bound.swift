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

/// One end of what a figure may be.
public struct BoundEnd: Hashable, Sendable, Codable, CustomStringConvertible {
  /// Where the end lies.
  public let value: Ratio
  /// Whether the figure may be that value itself.
  public let isIncluded: Bool

  /// Sets an end.
  public init(_ value: Ratio, isIncluded: Bool = true) {
    self.value = value
    self.isIncluded = isIncluded
  }

  /// The value, and whether it is itself inside.
  public var description: String { "\(value)\(isIncluded ? "" : " not included")" }

  static prefix func - (end: Self) -> Self { Self(-end.value, isIncluded: end.isIncluded) }
}
