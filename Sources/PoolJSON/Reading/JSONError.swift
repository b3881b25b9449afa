/// Says why a text was refused: what stands there, where, why that is refused, and what to do.
///
/// It quotes names, numbers and single characters of the text, never the content of a text value.
public struct JSONError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Tells a program what is wrong.
  public let code: Code
  /// Tells where it is wrong.
  public let position: JSONPosition
  /// Gives the JSON pointer (RFC 6901) of the value being read; empty for the whole document.
  public let path: String
  /// Says what was found, as a clause without a full stop.
  public let what: String
  /// Says why that is refused, as a sentence.
  public let why: String
  /// Says what to do next, as a sentence.
  public let next: String

  /// Makes an error; a reader of another format on top of this one may need it.
  public init(
    code: Code, position: JSONPosition, path: String = "", what: String, why: String, next: String
  ) {
    self.code = code
    self.position = position
    self.path = path
    self.what = what
    self.why = why
    self.next = next
  }

  /// Says what, where, why and what next.
  ///
  /// `Line 2, column 9, at /a: this comma is followed by no value. JSON allows …. Delete the comma.`
  public var description: String {
    position.opening(path: path) + ": " + what + ". " + why + " " + next
  }
}
