/// A number that somebody gave on a scale.
public struct ScaledRating: Hashable, Sendable, Codable {
  /// The number.
  public let value: Int
  /// The scale.
  public let scale: RatingScale

  /// Gives a rating; whether it lies on the scale is asked where it is used.
  public init(_ value: Int, on scale: RatingScale) {
    self.value = value
    self.scale = scale
  }
}

/// What one person rated before and after.
public struct RatingPair: Hashable, Sendable, Codable {
  /// The first rating.
  public let before: ScaledRating
  /// The second rating.
  public let after: ScaledRating

  /// Pairs two ratings of one person.
  public init(before: ScaledRating, after: ScaledRating) {
    self.before = before
    self.after = after
  }
}
