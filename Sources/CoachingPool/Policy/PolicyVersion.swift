/// Numbers the versions of a pool's policy from 1; every decision names the version it was made under.
public struct PolicyVersion: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
  /// The number, 1 or more.
  public let number: Int

  /// Numbers a version; `nil` below 1.
  public init?(_ number: Int) {
    guard number >= 1 else { return nil }
    self.number = number
  }

  private init(known: Int) { number = known }

  /// The first version.
  public static let first = PolicyVersion(known: 1)

  /// The number.
  public var description: String { String(number) }

  /// Orders versions by number.
  public static func < (left: Self, right: Self) -> Bool { left.number < right.number }

  /// Reads the number.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let number = try container.decode(Int.self)
    guard let version = PolicyVersion(number) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "A policy version is 1 or more, not \(number).")
    }
    self = version
  }

  /// Writes the number.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(number)
  }
}
