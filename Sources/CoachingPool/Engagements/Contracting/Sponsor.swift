/// Somebody who supports the individual during an engagement, with the days on which they do.
///
/// Source: glossary; sponsor guide, often but not necessarily the line manager.
public struct Sponsor: Hashable, Sendable {
  /// What the sponsor is to the individual.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Their line manager.
    case lineManager
    /// The manager of a project or programme.
    case projectManager
    /// Human resources or learning and development.
    case humanResources
    /// Somebody else.
    case other
  }

  /// Who it is.
  public let person: PersonID
  /// What they are to the individual.
  public let kind: Kind
  /// The days on which they are it.
  public let span: DateSpan

  /// Names a sponsor.
  public init(_ person: PersonID, _ kind: Kind, _ span: DateSpan = .always) {
    self.person = person
    self.kind = kind
    self.span = span
  }
}
