/// Why an agreement is made anew, and since when.
///
/// Source: workflow section 8.3, E16.
public struct Recontracting: Hashable, Sendable {
  /// What changed.
  public enum Change: String, Hashable, Sendable, Codable, CaseIterable {
    /// The shared goals.
    case sharedGoals
    /// The sponsor.
    case sponsor
    /// The individual's role.
    case individualsRole
    /// The individual's employer.
    case employer
    /// The practitioner's role, such that it conflicts.
    case practitionersRole
  }

  /// What changed.
  public let change: Change
  /// When it was begun.
  public let began: Instant

  /// Records a beginning.
  public init(_ change: Change, began: Instant) {
    self.change = change
    self.began = began
  }
}
