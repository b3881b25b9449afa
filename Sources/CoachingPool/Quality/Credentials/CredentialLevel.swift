/// What one level of a credential scheme asks for, in one edition.
///
/// It is a row of a table: the library has some, and a policy adds others or puts its own in their place
/// (``QualityPolicy/credentialLevels``). Source: standards section 6.3, "ship the table as data with
/// edition and date, not as code".
public struct CredentialLevel: Hashable, Sendable, Codable {
  /// The scheme, as credentials name it: `ILM`, `EMCC-EIA`, `ICF`, `AC`.
  public let scheme: String
  /// The level, as credentials name it: `5`, `Practitioner`; ``any`` for all without a row of their own.
  public let level: String
  /// The statement that the row repeats.
  public let edition: CredentialEdition
  /// The level's full name; empty where the level says it all.
  public let title: String
  /// Other words by which credentials name the level.
  public let alsoCalled: [String]
  /// Which work counts as practice.
  public let practice: CredentialPractice
  /// What it asks for; what is absent was not found, or is not asked for.
  public let requirements: [CredentialRequirement]
  /// For how long an award holds.
  public let validity: CredentialValidity
  /// What a renewal asks for; counted from the last award where a requirement has its months.
  public let renewal: [CredentialRequirement]
  /// What else the publication says, sentence by sentence.
  public let notes: [String]

  /// The level of a row for every level of its scheme that has no row of its own.
  public static let any = "any"

  /// States a row.
  public init(
    _ scheme: String, _ level: String, _ edition: CredentialEdition, title: String = "",
    alsoCalled: [String] = [], practice: CredentialPractice = .coaching,
    requirements: [CredentialRequirement] = [], validity: CredentialValidity = .notKnown,
    renewal: [CredentialRequirement] = [], notes: [String] = []
  ) {
    self.scheme = scheme
    self.level = level
    self.edition = edition
    self.title = title
    self.alsoCalled = alsoCalled
    self.practice = practice
    self.requirements = requirements
    self.validity = validity
    self.renewal = renewal
    self.notes = notes
  }

  /// Tells whether a credential of that level is of this row, by its own word or another.
  public func isCalled(_ level: String) -> Bool {
    self.level == level || alsoCalled.contains(level)
  }

  /// Whether another row is of the same scheme, level and edition, and so takes the place of this one.
  func isReplaced(by other: CredentialLevel) -> Bool {
    scheme == other.scheme && level == other.level && edition.name == other.edition.name
  }
}

extension FaultList {
  /// Refuses what is wrong with the rows of a policy.
  mutating func credentialLevels(_ field: String, _ levels: [CredentialLevel]) {
    duplicates(field, levels.map { "\($0.scheme) \($0.level) \($0.edition.name)" })
    for level in levels {
      for word in [level.scheme, level.level, level.edition.name] + level.alsoCalled {
        text(field, word, limit: 64)
      }
      if level.title.utf8.count > 200 {
        add(field, .textTooLong, ["limit": "200", "length": "\(level.title.utf8.count)"])
      }
      for note in level.notes { text(field, note, limit: 500) }
      for part in [level.requirements, level.renewal] {
        duplicates(
          field, part.map { "\($0.measure.rawValue) \($0.withinMonths.map(String.init) ?? "")" })
        for requirement in part { credentialRequirement(field, requirement) }
      }
      if case .years(let years) = level.validity {
        range(field, years.value, 1...100)
        text(field, years.source, limit: 500)
      }
    }
  }

  private mutating func credentialRequirement(
    _ field: String, _ requirement: CredentialRequirement
  ) {
    range(field, requirement.least.value, 0...100_000)
    text(field, requirement.least.source, limit: 500)
    if let months = requirement.withinMonths { range(field, months, 1...1200) }
    if (requirement.level != nil) != (requirement.measure == .predecessor) {
      add(
        field, .contradiction,
        ["what": "a credential held before names its level, and nothing else does"])
    }
    if let level = requirement.level { text(field, level, limit: 64) }
  }
}
