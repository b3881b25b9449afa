extension String: WireText {
  static var wireNoun: String { "a text" }
  static func reading(_ text: String) -> String? { text }
  var wireText: String { self }
}

extension Identifier: WireText {
  static var wireNoun: String {
    "an identifier of 1 to 64 of the characters A-Z, a-z, 0-9, _ and -"
  }
  static func reading(_ text: String) -> Self? { try? Self(text) }
  var wireText: String { text }
}

extension WireText where Self: TextForm {
  static var wireNoun: String { textForm }
  static func reading(_ text: String) -> Self? { Self(text) }
  var wireText: String { description }
}

extension CivilDate: WireText {}
extension Instant: WireText {}
extension Quarter: WireText {}
extension LanguageTag: WireText {}
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
