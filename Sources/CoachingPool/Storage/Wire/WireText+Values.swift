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

extension CivilDate: WireText {
  static var wireNoun: String { "a day such as 2026-03-01" }
  static func reading(_ text: String) -> Self? { Self(text) }
  var wireText: String { description }
}

extension Instant: WireText {
  static var wireNoun: String { "a moment such as 2026-03-01T09:30:00Z" }
  static func reading(_ text: String) -> Self? { Self(text) }
  var wireText: String { description }
}

extension Quarter: WireText {
  static var wireNoun: String { "a quarter such as 2026-Q1" }
  static func reading(_ text: String) -> Self? { Self(text) }
  var wireText: String { description }
}

extension LanguageTag: WireText {
  static var wireNoun: String { "a language tag such as en-GB or cy" }
  static func reading(_ text: String) -> Self? { Self(text) }
  var wireText: String { tag }
}

extension GSSCode: WireText {
  static var wireNoun: String { "a GSS code such as E08000025" }
  static func reading(_ text: String) -> Self? { Self(text) }
  var wireText: String { code }
}

extension CurrencyCode: WireText {
  static var wireNoun: String { "a currency of three capitals such as GBP" }
  static func reading(_ text: String) -> Self? { Self(text) }
  var wireText: String { code }
}

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
