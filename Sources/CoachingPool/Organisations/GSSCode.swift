/// A code of the Government Statistical Service for an area: `E08000025`.
///
/// The form is a letter of E, W, S, N or K and eight digits; the first three characters name the kind
/// of area. Source: reference section 13.4.
public struct GSSCode: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The nine characters.
  public let code: String

  /// Checks the form; `nil` for any other text.
  public init?(_ code: String) {
    let bytes = Array(code.utf8)
    guard bytes.count == 9, "EWSNK".utf8.contains(bytes[0]),
      DigitText.number(bytes, 1..<bytes.count) != nil
    else { return nil }
    self.code = code
  }

  /// The first three characters, which name the kind of area.
  public var prefix: String { String(code.prefix(3)) }

  /// The nine characters.
  public var description: String { code }

  /// Orders codes by their characters.
  public static func < (left: Self, right: Self) -> Bool { left.code < right.code }
}

extension GSSCode: TextForm {
  /// What the text looks like.
  public static var textForm: String { "a GSS code such as E08000025" }
}
