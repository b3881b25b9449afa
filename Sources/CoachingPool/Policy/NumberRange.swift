/// A stretch of whole numbers as a policy says it: at least, and at most.
///
/// It holds whatever a file says; ``PoolPolicy/faults()`` finds a least above the most.
public struct NumberRange: Hashable, Sendable, Codable {
  /// The smallest number inside.
  public var least: Int
  /// The largest number inside.
  public var most: Int

  /// Names a stretch by its ends.
  public init(_ range: ClosedRange<Int>) {
    least = range.lowerBound
    most = range.upperBound
  }

  /// Names a stretch as it was written, sound or not.
  init(least: Int, most: Int) {
    self.least = least
    self.most = most
  }

  /// Tells whether a number lies inside.
  public func contains(_ number: Int) -> Bool { least <= number && number <= most }
}
