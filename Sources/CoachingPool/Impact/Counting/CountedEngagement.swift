/// An engagement with its held sessions, as figures count it.
///
/// A host whose records stand in a database of its own makes these from its rows, one after the other.
/// Nothing in it is content.
public struct CountedEngagement: Hashable, Sendable {
  /// Names it.
  public let id: EngagementID
  /// Whom it is for: the individual, or those who take part together, each by one identifier.
  public var participants: [PersonID]
  /// The practitioner, as a person: two memberships of one person are one practitioner.
  public var practitioner: PersonID
  /// The individual's organisation, as the request names it.
  public var organisation: OrganisationID?
  /// Where the practitioner works, on the day of the proposal; none where they are of no organisation.
  public var practitionerOrganisations: [OrganisationID]
  /// How many days the request waited, from its submission to the accepted match; `nil` where there was no
  /// request, or where it led to a match before.
  public var waited: Int?
  /// The organisation's sector.
  public var sector: Sector?
  /// The code of the individual's job level there, or of what they were elected to.
  public var level: String?
  /// The kind of service.
  public var kind: ServiceKind
  /// The line of service.
  public var line: ServiceLine
  /// The themes of the request.
  public var themes: [Theme]
  /// The day on which it was proposed, which is that of the accepted match.
  public var proposed: CivilDate
  /// The day on which work began; `nil` where it has not.
  public var activated: CivilDate?
  /// The day on which it ended; `nil` while it lives.
  public var ended: CivilDate?
  /// Why it ended.
  public var closure: ClosureCode?
  /// Whether another engagement followed it (rule A36).
  public var hasSuccessor: Bool
  /// What was held, in any order.
  public var sessions: [CountedSession]

  /// Describes an engagement.
  public init(
    id: EngagementID, for participants: [PersonID], by practitioner: PersonID,
    organisation: OrganisationID? = nil, practitionerOrganisations: [OrganisationID] = [],
    waited: Int? = nil, sector: Sector? = nil, level: String? = nil, kind: ServiceKind = .coaching,
    line: ServiceLine = .pool, themes: [Theme] = [], proposed: CivilDate,
    activated: CivilDate? = nil, ended: CivilDate? = nil, closure: ClosureCode? = nil,
    hasSuccessor: Bool = false, sessions: [CountedSession] = []
  ) {
    self.id = id
    self.participants = participants
    self.practitioner = practitioner
    self.organisation = organisation
    self.practitionerOrganisations = practitionerOrganisations
    self.waited = waited
    self.sector = sector
    self.level = level
    self.kind = kind
    self.line = line
    self.themes = themes
    self.proposed = proposed
    self.activated = activated
    self.ended = ended
    self.closure = closure
    self.hasSuccessor = hasSuccessor
    self.sessions = sessions
  }

  /// A wait of more days than that is a slip of the pen: some eighty-nine years.
  static let longestWait = Int(Int16.max)

  /// Everything that keeps it from being counted.
  public func faults() -> [Fault] {
    var list = FaultList(RecordKey(.engagement, id.text))
    if participants.isEmpty {
      list.add("participants", .missing, ["what": "whom the engagement is for"])
    }
    if participants.uniqued().count < participants.count {
      list.add("participants", .duplicate, ["value": "somebody"])
    }
    if let waited { list.range("waited", waited, 0...CountedEngagement.longestWait) }
    for session in sessions {
      list.range("minutes", session.minutes, 1...CivilDate.mostMinutes)
      if let place = session.present.first(where: { !participants.indices.contains($0) }) {
        list.range("present", place, 0...max(0, participants.count - 1))
      }
    }
    if (ended == nil) != (closure == nil) {
      list.add(
        "closure", .contradiction, ["what": "a day of the end and no reason, or the reverse"])
    }
    if let ended, ended < activated ?? proposed {
      list.add("ended", .contradiction, ["what": "it ended before it began"])
    }
    return list.faults
  }
}

extension CountedEngagement: Redacted {}
