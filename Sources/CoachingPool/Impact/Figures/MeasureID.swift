/// Names a measure for good, such as `hoursPerPersonSupported`.
///
/// A code is 1 to 64 ASCII letters, digits and hyphens and begins with a letter.
public struct MeasureID: Hashable, Comparable, Sendable, TextForm {
  /// The name as files and programs write it.
  public let code: String

  /// Checks the form of a code; `nil` where it has none.
  public init?(_ text: String) {
    let bytes = text.utf8
    guard (1...64).contains(bytes.count), bytes.first?.isASCIILetter == true,
      bytes.allSatisfy({ $0.isASCIILetter || Self.isOther($0) })
    else { return nil }
    code = text
  }

  init(unchecked code: String) { self.code = code }

  private static func isOther(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
  }

  /// What the text looks like.
  public static var textForm: String {
    "a measure of 1 to 64 letters, digits and hyphens that begins with a letter"
  }

  /// The code.
  public var description: String { code }

  /// Orders measures by code.
  public static func < (left: Self, right: Self) -> Bool { left.code < right.code }
}
