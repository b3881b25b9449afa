/// Says which ratings cannot be used, all of them at once.
public struct RatingsError: Error, Hashable, Sendable, CustomStringConvertible {
  /// One rating that cannot be used.
  public struct Fault: Hashable, Sendable, CustomStringConvertible {
    /// Tells the faults apart.
    public struct Code: Hashable, Sendable {
      /// The name of the fault.
      public let name: String
      /// The rating is no number of its scale.
      public static let outOfRange = Code(name: "outOfRange")
      /// The rating is on another scale than the first.
      public static let scaleDiffers = Code(name: "scaleDiffers")
    }

    /// What is wrong.
    public let code: Code
    /// The place of the rating, or of its pair, from 0.
    public let place: Int
    /// The rating.
    public let value: Int
    /// The scale that it is on.
    public let scale: RatingScale

    /// A full sentence.
    public var description: String {
      code == .outOfRange
        ? "At place \(place), \(value) does not lie on the scale \(scale)."
        : "At place \(place), \(value) is on another scale than the first rating: \(scale)."
    }
  }

  /// What is wrong, by place.
  public let faults: [Fault]

  /// One sentence a line.
  public var description: String { faults.map(\.description).joined(separator: "\n") }
}
