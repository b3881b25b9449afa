/// That an organisation supports the time that one of its people gives to the pool.
///
/// It counts while the practitioner works there. Source: published registers' entry terms; workflow section
/// 8.6.
public struct OrganisationSupport: Hashable, Sendable, Codable {
  /// The organisation.
  public let organisation: OrganisationID
  /// The days for which it was confirmed.
  public let span: DateSpan
  /// Who confirmed it, by pseudonym.
  public let confirmedBy: ActorID

  /// Records a confirmation.
  public init(of organisation: OrganisationID, _ span: DateSpan, confirmedBy: ActorID) {
    self.organisation = organisation
    self.span = span
    self.confirmedBy = confirmedBy
  }
}

/// That somebody spoke for a practitioner who has no employer.
///
/// Source: rule A14, a reference in place of an organisation's support.
public struct PractitionerReference: Hashable, Sendable, Codable {
  /// The day on which it was given.
  public let given: CivilDate
  /// The first day on which it no longer counts; `nil` where it has no end.
  public let until: CivilDate?
  /// Who took it down, by pseudonym.
  public let takenBy: ActorID

  /// Records a reference.
  public init(given: CivilDate, until: CivilDate? = nil, takenBy: ActorID) {
    self.given = given
    self.until = until
    self.takenBy = takenBy
  }
}
