/// The whole numbers that an answer can be.
public struct RatingScale: Hashable, Sendable, Codable, CustomStringConvertible {
  /// The furthest that a scale goes on either side of zero.
  public static let widest = 1_000_000
  /// Names the instrument and the question, so that like is compared with like.
  public let name: String
  /// The lowest answer.
  public let lowest: Int
  /// The highest answer.
  public let highest: Int
  /// Whether more is better; not so for anxiety.
  public let isHigherBetter: Bool

  /// Names a scale; `nil` where the lowest is not below the highest, or one lies beyond a million.
  public init?(_ name: String, _ lowest: Int, _ highest: Int, isHigherBetter: Bool = true) {
    guard lowest < highest, lowest >= -Self.widest, highest <= Self.widest else { return nil }
    self.init(known: name, lowest, highest, isHigherBetter)
  }

  init(known name: String, _ lowest: Int, _ highest: Int, _ isHigherBetter: Bool) {
    self.name = name
    self.lowest = lowest
    self.highest = highest
    self.isHigherBetter = isHigherBetter
  }

  /// How likely somebody is to recommend, 0 to 10.
  public static let recommendation = RatingScale(known: "recommendation", 0, 10, true)

  /// The name and the numbers, such as `recommendation, 0 to 10`.
  public var description: String { "\(name), \(lowest) to \(highest)" }

  private enum CodingKeys: String, CodingKey { case name, lowest, highest, isHigherBetter }

  /// Reads a scale, and refuses one that could not be made.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let scale = Self(
      try container.decode(String.self, forKey: .name),
      try container.decode(Int.self, forKey: .lowest),
      try container.decode(Int.self, forKey: .highest),
      isHigherBetter: try container.decode(Bool.self, forKey: .isHigherBetter))
    guard let scale else {
      throw DecodingError.dataCorruptedError(
        forKey: .lowest, in: container,
        debugDescription: "A scale goes from a lower to a higher number, within a million.")
    }
    self = scale
  }
}

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
