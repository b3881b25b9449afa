/// That a practitioner takes nobody on while a complaint about them is looked into, without prejudice.
///
/// It says nothing about what happened and stands with the complaint alone. Current engagements go on.
/// Source: rule A16; workflow section 8.6, paused by the pool coordinator.
public struct ComplaintPause: Hashable, Sendable {
  /// The membership that it concerns; of somebody with several each has a pause.
  public let practitioner: PractitionerID
  /// Where the membership stood before any complaint paused it.
  public let former: PractitionerStatus
  /// From when.
  public let since: Instant
  /// Until when; `nil` while it lasts.
  public internal(set) var until: Instant?

  /// Describes a pause.
  public init(
    of practitioner: PractitionerID, from former: PractitionerStatus, since: Instant,
    until: Instant? = nil
  ) {
    self.practitioner = practitioner
    self.former = former
    self.since = since
    self.until = until
  }
}
