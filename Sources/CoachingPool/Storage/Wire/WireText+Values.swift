extension String: WireText {
  static var wireNoun: String { "a text" }
  static func reading(_ text: String) -> String? { text }
  var wireText: String { self }

  func write(to writer: inout WireWriter) { writer.freeText(self) }
}

extension Identifier: WireText {
  static var wireNoun: String {
    "an identifier of 1 to 64 of the characters A-Z, a-z, 0-9, _ and -"
  }
  static func reading(_ text: String) -> Self? { try? Self(text) }
  static func reading(utf8 bytes: UnsafeBufferPointer<UInt8>) -> Self? {
    guard IdentifierError.isSound(bytes) else { return nil }
    return Self(unchecked: String(decoding: bytes, as: UTF8.self))
  }
  var wireText: String { text }

  func write(to writer: inout WireWriter) { writer.identifier(self) }
}

extension WireText where Self: TextForm {
  static var wireNoun: String { textForm }
  static func reading(_ text: String) -> Self? { Self(text) }
  var wireText: String { description }
}

extension CivilDate: WireText {
  static func reading(utf8 bytes: UnsafeBufferPointer<UInt8>) -> CivilDate? { Self(utf8: bytes) }

  func write(to writer: inout WireWriter) {
    writer.plainText(count: DigitText.dayLength) { DigitText.write(self, to: $0) }
  }
}

extension Instant: WireText {
  static func reading(utf8 bytes: UnsafeBufferPointer<UInt8>) -> Instant? { Self(utf8: bytes) }

  func write(to writer: inout WireWriter) {
    writer.plainText(count: DigitText.momentLength) { DigitText.write(self, to: $0) }
  }
}

extension LanguageTag: WireText {
  static func reading(utf8 bytes: UnsafeBufferPointer<UInt8>) -> LanguageTag? { Self(utf8: bytes) }
}

extension Quarter: WireText {}
extension GSSCode: WireText {}
extension CurrencyCode: WireText {}
extension Ratio: WireText {}

extension JobLevel: WireText {
  static var wireNoun: String {
    "a job level: " + allCases.map(\.code).joined(separator: ", ")
  }
  static func reading(_ text: String) -> Self? { Self(code: text) }
  var wireText: String { code }
}

extension RuleName: WireText {
  static var wireNoun: String { "the name of a rule" }
  static func reading(_ text: String) -> Self? { Self(text) }
  var wireText: String { description }
}
