/// A request that the data-protection officer logged, without which they read nothing.
///
/// Source: rules R36 and A30, "for a logged request only".
public struct LoggedRequest: Hashable, Sendable, Codable {
  /// What is asked for.
  public enum Kind: Hashable, Sendable, Codable {
    /// Somebody wants what is kept about them; the matrix then shows content, others blacked out.
    case subjectAccess(PersonID)
    /// Anything else: a correction, an erasure, a question of the regulator.
    case other
  }

  /// The number under which the host logged it: a word of letters, digits and hyphens.
  public let number: String
  /// What is asked for.
  public let kind: Kind

  /// Names a logged request; `nil` where the number is no word of 1 to 64 letters, digits and hyphens,
  /// since the audit trail keeps it.
  public init?(_ number: String, _ kind: Kind) {
    guard Theme(number) != nil else { return nil }
    self.number = number
    self.kind = kind
  }

  /// Reads a logged request, and refuses a number that ``init(_:_:)`` would.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let number = try container.decode(String.self, forKey: .number)
    guard let request = try Self(number, container.decode(Kind.self, forKey: .kind)) else {
      throw DecodingError.dataCorruptedError(
        forKey: .number, in: container,
        debugDescription: "not a word of 1 to 64 letters, digits and hyphens")
    }
    self = request
  }

  private enum CodingKeys: CodingKey {
    case number, kind
  }
}
