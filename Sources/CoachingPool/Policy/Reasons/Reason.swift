/// One typed reason for a decision: a code, the values concerned, and who may read it.
///
/// No rule of the library answers with a bare `Bool`. What people read is made from the code and the
/// values by a ``Phrasebook``.
public struct Reason: Hashable, Sendable, Codable, CustomStringConvertible {
  /// What the reason is.
  public let code: ReasonCode
  /// The values concerned, in the order the rule gives them.
  public let values: [ReasonValue]
  /// Who may read it.
  public let audience: Audience

  /// Names a reason with its values.
  public init(_ code: ReasonCode, _ values: [ReasonValue] = [], audience: Audience = .everyone) {
    self.code = code
    self.values = values
    self.audience = audience
  }

  /// Names a reason with values in pairs of name and value.
  public init(
    _ code: ReasonCode, _ values: KeyValuePairs<String, String>, audience: Audience = .everyone
  ) {
    self.init(
      code, values.map { ReasonValue(name: $0.key, value: $0.value) }, audience: audience)
  }

  /// Finds the value of that name.
  public subscript(name: String) -> String? { values.first { $0.name == name }?.value }

  /// The reason as that reader may see it: as it stands, or "not available" and nothing else.
  public func shown(to reader: Audience) -> Reason {
    reader.mayRead(reasonFor: audience) ? self : Reason(.notAvailable)
  }

  /// The sentence of the English phrasebook.
  public var description: String { Phrasebook.english.sentence(for: self) }
}

/// One value that a reason is about.
public struct ReasonValue: Hashable, Sendable, Codable {
  /// What the value is: `limit`, `organisation`, `until`.
  public let name: String
  /// The value as canonical text: a code, an identifier, a whole number, an ISO 8601 date.
  public let value: String

  /// Names a value.
  public init(name: String, value: String) {
    self.name = name
    self.value = value
  }
}

extension Sequence<Reason> {
  /// The reasons that a reader may see, each once; one "not available" where there are only others.
  ///
  /// Beside what can be read, nothing is said of what cannot: whoever reads "shares no language" cannot
  /// tell whether the practitioner is busy as well (rule A01).
  public func shown(to reader: Audience) -> [Reason] {
    let shown = map { $0.shown(to: reader) }.uniqued()
    let readable = shown.filter { $0.code != .notAvailable }
    return readable.isEmpty ? shown : readable
  }
}
