/// Where an engagement stands.
///
/// Source: workflow section 8.3; ``EngagementMachine`` holds its moves. A new case is a breaking change
/// and comes with a major version.
public enum EngagementState: String, Hashable, Sendable, Codable, CaseIterable {
  /// An invitation was accepted.
  case proposed
  /// The two meet to see whether they want to work together.
  case chemistry
  /// They come to an agreement, with the sponsor where involved.
  case contracting
  /// They work.
  case active
  /// They pause.
  case paused
  /// They come to an end.
  case closing
  /// It came to its planned end.
  case completed
  /// It ended before.
  case endedEarly
  /// It ended before it began.
  case cancelled

  /// Whether the engagement takes a place at the practitioner's.
  public var isLive: Bool { ![.completed, .endedEarly, .cancelled].contains(self) }

  /// The states in which an engagement takes a place, in the order of its life.
  static let live = allCases.filter(\.isLive)
}
