/// A language by its BCP 47 tag, as far as a pool needs: `en-GB`, `cy`, `bfi` for British Sign Language.
///
/// The form is a primary subtag of 2 or 3 letters and further subtags of 1 to 8 letters or digits;
/// two tags of one primary subtag are understood as one language in matching.
public struct LanguageTag: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The tag as it was given.
  public let tag: String

  /// Checks the form; `nil` for any other text.
  public init?(_ tag: String) {
    var text = tag
    guard text.withUTF8({ Self.isTag($0) }) else { return nil }
    self.tag = tag
  }

  /// Checks the form of bytes; `nil` for any other text.
  init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    guard Self.isTag(bytes) else { return nil }
    tag = String(decoding: bytes, as: UTF8.self)
  }

  private static func isTag(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count <= 35 else { return false }
    var isPrimary = true
    var length = 0
    for byte in bytes {
      if byte == UInt8(ascii: "-") {
        guard (isPrimary ? 2...3 : 1...8).contains(length) else { return false }
        isPrimary = false
        length = 0
      } else {
        guard byte.isASCIILetter || !isPrimary && (48...57).contains(byte) else { return false }
        length += 1
      }
    }
    return (isPrimary ? 2...3 : 1...8).contains(length)
  }

  private init(known: String) { tag = known }

  /// British English.
  public static let britishEnglish = LanguageTag(known: "en-GB")

  /// The language without region or script, in lower case.
  public var primary: String { tag.prefix { $0 != "-" }.lowercased() }

  /// The tag.
  public var description: String { tag }

  /// Orders tags by their characters.
  public static func < (left: Self, right: Self) -> Bool { left.tag < right.tag }
}

extension LanguageTag: TextForm {
  /// What the text looks like.
  public static var textForm: String { "a language tag such as en-GB or cy" }
}
