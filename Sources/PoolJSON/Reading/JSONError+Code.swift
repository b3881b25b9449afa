extension JSONError {
  /// Names a reason to refuse a text; new reasons may join in later versions.
  public struct Code: Sendable, Hashable, RawRepresentable, CustomStringConvertible {
    /// Gives the stable name.
    public let rawValue: String

    /// Makes a code of any name.
    public init(rawValue: String) { self.rawValue = rawValue }

    private init(_ name: String) { rawValue = name }

    /// Gives the stable name.
    public var description: String { rawValue }

    /// Reports something that no other code names: a missing comma, an unquoted name.
    public static var syntax: Code { Code("syntax") }
    /// Reports a name that stands twice in one object.
    public static var duplicateKey: Code { Code("duplicateKey") }
    /// Reports a comma before `]` or `}`.
    public static var trailingComma: Code { Code("trailingComma") }
    /// Reports `//` or `/*`.
    public static var comment: Code { Code("comment") }
    /// Reports nesting beyond `JSONLimits.depth`.
    public static var depthExceeded: Code { Code("depthExceeded") }
    /// Reports bytes that are no UTF-8: cut short, overlong, a surrogate, beyond U+10FFFF.
    public static var invalidUTF8: Code { Code("invalidUTF8") }
    /// Reports a text in UTF-16.
    public static var utf16: Code { Code("utf16") }
    /// Reports the byte order mark of UTF-8.
    public static var byteOrderMark: Code { Code("byteOrderMark") }
    /// Reports a control character (below U+0020) as it is inside a text.
    public static var unescapedControl: Code { Code("unescapedControl") }
    /// Reports half of a pair of `\u` escapes.
    public static var loneSurrogate: Code { Code("loneSurrogate") }
    /// Reports `\u0000`.
    public static var nulEscape: Code { Code("nulEscape") }
    /// Reports any other escape outside the grammar, `\x41` say.
    public static var badEscape: Code { Code("badEscape") }
    /// Reports a number outside the grammar: `05`, `+5`, `.5`, `1.`, `NaN`, `0x1`.
    public static var badNumber: Code { Code("badNumber") }
    /// Reports a text that stops in the middle of a value.
    public static var unexpectedEnd: Code { Code("unexpectedEnd") }
    /// Reports something after the value.
    public static var trailingText: Code { Code("trailingText") }
    /// Reports a text with no value in it.
    public static var empty: Code { Code("empty") }
    /// Reports a document beyond `JSONLimits.bytes`.
    public static var tooLarge: Code { Code("tooLarge") }
    /// Reports more values than `JSONLimits.values`.
    public static var tooManyValues: Code { Code("tooManyValues") }
    /// Reports a text beyond `JSONLimits.stringBytes`.
    public static var stringTooLong: Code { Code("stringTooLong") }
    /// Reports a member's name beyond `JSONLimits.nameBytes`.
    public static var nameTooLong: Code { Code("nameTooLong") }
    /// Reports a number beyond `JSONLimits.numberBytes`.
    public static var numberTooLong: Code { Code("numberTooLong") }
  }
}
