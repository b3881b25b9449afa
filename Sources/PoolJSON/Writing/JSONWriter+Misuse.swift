extension JSONWriter {
  /// Names the first call that did not fit.
  public enum Misuse: Sendable, Hashable {
    /// Reports a name outside an object.
    case nameOutsideObject
    /// Reports a name, or the end of the object, where a value is due.
    case nameWithoutValue
    /// Reports a value in an object without a name before it.
    case valueWithoutName
    /// Reports an end without its beginning.
    case unmatchedEnd
    /// Reports a second value after the text was complete.
    case secondValue
    /// Reports U+0000 in a text, which the reader would refuse.
    case nulCharacter
  }
}
