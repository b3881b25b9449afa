/// That a part of a practitioner's standing lapses, or has lapsed: what, when, and from when on it stops
/// new matches.
///
/// Engagements under way are never touched. Source: rule R46; rules A14 and A38, supervision has a grace and
/// credentials and insurance have none.
public struct Lapse: Hashable, Sendable, Codable {
  /// How far it is.
  public enum Step: String, Hashable, Sendable, Codable, CaseIterable {
    /// It lies further ahead than it is announced.
    case ahead
    /// It is to be announced, or was.
    case announced
    /// It has happened, and its grace runs.
    case lapsed
    /// New matches are stopped.
    case gated
  }

  /// The practitioner.
  public let practitioner: PractitionerID
  /// What lapses.
  public let part: StandingPart
  /// The first day on which it no longer holds; the first day of the calendar where it never did.
  public let lapses: CivilDate
  /// The first day on which no new match is made.
  public let gates: CivilDate
  /// The day from which it is announced.
  public let announced: CivilDate

  /// Whether nothing was ever on file.
  public var wasNeverOnFile: Bool { lapses == .first }

  /// How far it is on a day.
  public func step(on date: CivilDate) -> Step {
    if date >= gates { return .gated }
    if date >= lapses { return .lapsed }
    return date >= announced ? .announced : .ahead
  }
}

/// That a practitioner was told of a lapse.
public struct LapseNotice: Hashable, Sendable, Codable {
  /// What lapses.
  public let part: StandingPart
  /// The day of the lapse of which they were told.
  public let lapses: CivilDate
  /// When they were told.
  public let at: Instant

  /// Records a notice.
  public init(_ part: StandingPart, lapses: CivilDate, at moment: Instant) {
    self.part = part
    self.lapses = lapses
    at = moment
  }
}
