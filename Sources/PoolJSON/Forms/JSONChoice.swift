/// Reads one of the words of an enumeration.
@usableFromInline
enum JSONChoice: Sendable {
  /// The case whose raw value has the bytes of a text; nil where there is none.
  @inlinable
  static func read<Choice: RawRepresentable<String>>(
    _ document: JSONDocument, at place: Int
  ) -> Choice? {
    guard let text = document.string(at: place), let value = Choice(rawValue: text),
      // Equal strings may have other bytes.
      isSame(value.rawValue, text)
    else { return nil }
    return value
  }

  @usableFromInline
  static func isSame(_ left: String, _ right: String) -> Bool { JSONName.same(left, right) }
}
