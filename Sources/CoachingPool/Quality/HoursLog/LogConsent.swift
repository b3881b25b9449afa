/// Names a consent to be named in a log of hours.
public typealias LogConsentID = Identifier<LogConsent>

/// That somebody who is coached or mentored may be named in their practitioner's log of hours.
///
/// Bodies that credit practitioners ask for a log with the names of their clients. It is the individual's to
/// give, for one engagement, and to take back; from then on the log has a neutral label in the place of the
/// name. A log that was handed over before stays as it was. Source: issue of quality, "client names only
/// where consent is recorded"; decision record 0028.
public struct LogConsent: Hashable, Sendable {
  /// Names the consent.
  public let id: LogConsentID
  /// The engagement.
  public let engagement: EngagementID
  /// Who gives it: one of those who take part.
  public let person: PersonID
  /// When it was given.
  public let given: Instant
  /// When it was taken back; `nil` while it stands.
  public internal(set) var withdrawn: Instant?

  /// Records a consent; ``faults()`` tells what is wrong with it.
  public init(
    id: LogConsentID, engagement: EngagementID, person: PersonID, given: Instant,
    withdrawn: Instant? = nil
  ) {
    self.id = id
    self.engagement = engagement
    self.person = person
    self.given = given
    self.withdrawn = withdrawn
  }

  /// Tells whether it stands at a moment: given by then, and not taken back.
  public func stands(at moment: Instant) -> Bool {
    given <= moment && (withdrawn.map { moment < $0 } ?? true)
  }

  /// Every fault that it has by itself.
  public func faults() -> [Fault] {
    var list = FaultList(RecordKey(.logConsent, id.text))
    if let withdrawn, withdrawn < given {
      list.add("withdrawn", .contradiction, ["what": "it was taken back before it was given"])
    }
    return list.faults
  }
}
