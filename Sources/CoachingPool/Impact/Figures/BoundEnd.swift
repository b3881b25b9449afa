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
