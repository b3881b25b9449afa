extension JSONFault {
  /// Names a kind of fault; forms may add their own.
  public struct Code: Sendable, Hashable, RawRepresentable, CustomStringConvertible {
    /// Gives the stable name.
    public let rawValue: String

    /// Makes a code of any name.
    public init(rawValue: String) { self.rawValue = rawValue }

    private init(_ name: String) { rawValue = name }

    /// Gives the stable name.
    public var description: String { rawValue }

    /// Reports a required member that is absent.
    public static var missing: Code { Code("missing") }
    /// Reports a value of another kind: a text for a number, say.
    public static var wrongType: Code { Code("wrongType") }
    /// Reports a number, or the length of a list, outside its range.
    public static var outOfRange: Code { Code("outOfRange") }
    /// Reports a value of the right kind that means nothing here: 2026-02-30 as a day.
    public static var invalidValue: Code { Code("invalidValue") }
    /// Reports a member that the form does not know.
    public static var unknownMember: Code { Code("unknownMember") }
    /// Reports `null` for an optional member that is to be left out.
    public static var nullRefused: Code { Code("nullRefused") }
  }
}
