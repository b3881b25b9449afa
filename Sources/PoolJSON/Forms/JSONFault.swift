/// Says what is wrong with one value or member of a form, and where.
public struct JSONFault: Sendable, Hashable, CustomStringConvertible {
  /// Tells a program what is wrong.
  public let code: Code
  /// Gives the JSON pointer (RFC 6901) of the value, or of the member that is missing.
  public let path: String
  /// Tells where the value starts, the name of an unknown member, or the object that lacks one.
  public let position: JSONPosition
  /// Says what the form expects, as a noun: `a whole number from 0 to 40`.
  public let expected: String
  /// Says what was found, as a noun: `the text "12"`; for a missing or unknown member, its name.
  public let found: String
  /// Gives the nearest value or name that would be right, if one is near.
  public let suggestion: String?

  /// Makes a fault; forms use `JSONFaults.report` or `JSONObjectReader.report` instead.
  public init(
    code: Code, path: String, position: JSONPosition, expected: String, found: String,
    suggestion: String? = nil
  ) {
    self.code = code
    self.path = path
    self.position = position
    self.expected = expected
    self.found = found
    self.suggestion = suggestion
  }

  /// Says it in a sentence with its place.
  ///
  /// `Line 4, column 9, at /hours: expected is a whole number from 0 to 40, but found is the text "12".`
  public var description: String {
    let opening = position.opening(path: path) + ": "
    let hint = suggestion.map { " Did you mean \(JSONShown.quoted($0))?" } ?? ""
    switch code {
    case .missing:
      return opening + "the member \(JSONShown.quoted(found)) is missing; expected is \(expected)."
    case .unknownMember:
      return opening + "the member \(JSONShown.quoted(found)) is unknown here."
        + (hint.isEmpty ? " Expected is \(expected)." : hint)
    case .nullRefused:
      return opening + "expected is \(expected), but found is null. "
        + "Leave the member out if it has no value."
    default:
      return opening + "expected is \(expected), but found is \(found)." + hint
    }
  }
}
