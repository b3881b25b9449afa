/// The stable name of a rule, by which a policy refers to it: `practitionerHasAPlaceFree`.
///
/// A name is a sentence in camel case. A policy stores names and parameters; a ``RuleSet`` passed at
/// the call resolves them, the host's own rules included.
public struct RuleName: Hashable, Comparable, Sendable, Codable, CustomStringConvertible,
  ExpressibleByStringLiteral
{
  /// The name.
  public let description: String

  /// Names a rule.
  public init(_ name: String) { description = name }

  /// Names a rule by a literal.
  public init(stringLiteral name: String) { description = name }

  /// Orders names by their characters.
  public static func < (left: Self, right: Self) -> Bool { left.description < right.description }

  /// Reads the name.
  public init(from decoder: any Decoder) throws {
    description = try decoder.singleValueContainer().decode(String.self)
  }

  /// Writes the name.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
