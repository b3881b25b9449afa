/// A word of a controlled vocabulary that a policy may extend.
///
/// The library's words are static members; a pool adds its own by ``PoolPolicy/extraWords``. A code is
/// 1 to 64 ASCII letters, digits and hyphens and begins with a letter or a digit.
public protocol VocabularyCode: Hashable, Comparable, Sendable, TextForm {
  /// The word as files and programs write it.
  var code: String { get }
  /// Keeps a code that is known to be well formed; use ``TextForm/init(_:)`` for anything else.
  init(unchecked code: String)
  /// The words that the library brings.
  static var vocabulary: Vocabulary<Self> { get }
}

extension VocabularyCode {
  /// Checks the form of a code; gives `nil` where it has none.
  ///
  /// Whether a policy knows it is asked there.
  public init?(_ code: String) {
    guard Self.isCode(code) else { return nil }
    self.init(unchecked: code)
  }

  static func isCode(_ code: String) -> Bool {
    var code = code
    return code.withUTF8 { isCode($0) }
  }

  static func isCode(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard (1...64).contains(bytes.count), bytes[0] != UInt8(ascii: "-") else { return false }
    for byte in bytes where !isAllowed(byte) { return false }
    return true
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  /// What the text looks like.
  public static var textForm: String { "a word of 1 to 64 letters, digits and hyphens" }

  /// The code.
  public var description: String { code }

  /// Orders words by code.
  public static func < (left: Self, right: Self) -> Bool { left.code < right.code }

  /// The words for people, or the code where the library does not know it.
  public var title: String { Self.vocabulary[self]?.title ?? code }
}
