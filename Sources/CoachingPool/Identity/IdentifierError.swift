/// Says why a text is no identifier.
public struct IdentifierError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Tells the faults apart.
  public struct Code: Hashable, Sendable {
    /// The name of the fault.
    public let name: String
    /// The text has no character.
    public static let empty = Code(name: "empty")
    /// The text has more than 64 characters.
    public static let tooLong = Code(name: "tooLong")
    /// The text holds a character outside the alphabet.
    public static let character = Code(name: "character")
  }

  /// What is wrong.
  public let code: Code
  /// The text as it was given, cut to 80 characters.
  public let text: String
  /// The first character outside the alphabet, where that is the fault.
  public let character: Character?

  /// A full sentence: what is wrong, and what an identifier is made of.
  public var description: String {
    let rule = "An identifier is 1 to 64 of the characters A-Z, a-z, 0-9, _ and -."
    return switch code {
    case .empty: "The identifier is empty. \(rule)"
    case .tooLong: "The identifier \"\(text)\" is longer than 64 characters. \(rule)"
    default:
      "The identifier \"\(text)\" holds \(character.map { "\"\($0)\"" } ?? "a wrong character"). \(rule)"
    }
  }

  static func fault(in text: String) -> IdentifierError? {
    let shown = String(text.prefix(80))
    if text.isEmpty { return IdentifierError(code: .empty, text: shown, character: nil) }
    for byte in text.utf8 where !isAllowed(byte) {
      let character = text.first { !$0.utf8.allSatisfy(isAllowed) }
      return IdentifierError(code: .character, text: shown, character: character)
    }
    if text.utf8.count > 64 { return IdentifierError(code: .tooLong, text: shown, character: nil) }
    return nil
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
