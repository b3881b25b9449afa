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
    var bytes = text
    if bytes.withUTF8({ isSound($0) }) { return nil }
    let shown = String(text.prefix(80))
    if text.isEmpty { return IdentifierError(code: .empty, text: shown, character: nil) }
    for byte in text.utf8 where !isAllowed(byte) {
      let character = text.first { !$0.utf8.allSatisfy(isAllowed) }
      return IdentifierError(code: .character, text: shown, character: character)
    }
    return IdentifierError(code: .tooLong, text: shown, character: nil)
  }

  /// Whether bytes are an identifier.
  static func isSound(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard (1...64).contains(bytes.count) else { return false }
    var isSound = true
    for byte in bytes { isSound = isAllowed(byte) && isSound }
    return isSound
  }

  /// Whether an identifier may have a byte; without a branch, so that the compiler takes several at once.
  @inline(__always)
  private static func isAllowed(_ byte: UInt8) -> Bool {
    let letter: UInt8 = (byte | 0x20) &- UInt8(ascii: "a") < 26 ? 1 : 0
    let digit: UInt8 = byte &- UInt8(ascii: "0") < 10 ? 1 : 0
    let line: UInt8 = byte == UInt8(ascii: "_") ? 1 : 0
    let hyphen: UInt8 = byte == UInt8(ascii: "-") ? 1 : 0
    return letter | digit | line | hyphen != 0
  }
}
