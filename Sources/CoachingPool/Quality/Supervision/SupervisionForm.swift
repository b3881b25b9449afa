/// In what company supervision is had.
///
/// Source: glossary, "one-to-one, group, or peer". A new case is a breaking change and comes with a major
/// version.
public enum SupervisionForm: String, Hashable, Sendable, Codable, CaseIterable {
  /// One practitioner with a supervisor.
  case oneToOne
  /// Several practitioners with a supervisor.
  case group
  /// Practitioners among themselves, without a supervisor.
  case peer
}
