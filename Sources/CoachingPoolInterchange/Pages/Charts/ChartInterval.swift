public import CoachingPool

/// The range in which a value lies, drawn as a thin line at the value's bar.
public struct ChartInterval: Hashable, Sendable {
  /// The lower end, in the unit of the axis.
  public let lower: Ratio
  /// The upper end, in the unit of the axis.
  public let upper: Ratio
  /// The range as it is printed, such as `80–99`.
  public let text: String

  /// Holds two ends in either order.
  public init(_ first: Ratio, _ second: Ratio, text: String) {
    lower = min(first, second)
    upper = max(first, second)
    self.text = text
  }
}
