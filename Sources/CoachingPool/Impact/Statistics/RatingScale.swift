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
