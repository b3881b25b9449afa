/// By what figures are cut.
///
/// A new case is a breaking change and comes with a major version.
public enum ImpactDimension: String, Hashable, Sendable, Codable, CaseIterable {
  /// The individual's organisation: the one that the request names.
  case organisation
  /// That organisation's sector.
  case sector
  /// The individual's job level there, or what they were elected to, on the day of the proposal.
  case level
  /// The kind of service.
  case kind
  /// The line of service.
  case line
  /// The themes of the request; an engagement may have several.
  case theme

  /// Whether the cells of a cut can count one thing twice, so that it prints no total (rule A42).
  public var overlaps: Bool { self == .theme }
}
