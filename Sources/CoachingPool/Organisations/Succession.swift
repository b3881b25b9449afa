/// Says what took an organisation's place, and when.
///
/// Local government reorganisation replaces districts and counties on a vesting day; sessions stay
/// credited to the organisation that existed on their date (rule A09).
public struct Succession: Hashable, Sendable, Codable {
  /// How the successor came to be.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Part of the organisation went to the successor.
    case split
    /// The organisation went into the successor with others.
    case merger
    /// The successor is the same body made anew.
    case replacement
  }

  /// How it came to be.
  public let kind: Kind
  /// The successor.
  public let successor: OrganisationID
  /// The vesting day: the first day of the successor.
  public let vestingDay: CivilDate

  /// Names a successor.
  public init(kind: Kind, successor: OrganisationID, vestingDay: CivilDate) {
    self.kind = kind
    self.successor = successor
    self.vestingDay = vestingDay
  }
}
