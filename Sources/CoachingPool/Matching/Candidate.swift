/// A practitioner with all that rules ask about them, looked up once.
///
/// It never changes. It is a class only so that judging a pair passes a reference and copies nothing.
public final class Candidate: Sendable {
  /// The practitioner's membership.
  public let practitioner: PractitionerMembership
  /// The person.
  public let person: Person
  /// Every record of the same person.
  public let identities: [PersonID]
  /// Every affiliation that they hold on the day or will (rule A07).
  public let affiliations: [Affiliation]
  /// The organisations of those affiliations.
  public let organisations: [OrganisationID]
  /// The groups of shared management to which those organisations belong on the day (rule A07).
  public let managementGroups: Set<String>
  /// The sectors of those organisations.
  public let sectors: Set<Sector>
  /// Everybody above them in the reporting lines.
  public let managers: Set<PersonID>
  /// Everybody with whom either side declared a conflict (rule R16).
  public let conflicts: Set<PersonID>
  /// With whom they work or are invited to work, under every membership of theirs.
  public let work: [CurrentWork]
  /// When they last began to work with somebody, by every record of that person.
  public let engagedWith: [PersonID: CivilDate]
  /// Whom of these they met in the pool, where this membership is of the executive line (rule A21).
  public let metInThePool: Set<PersonID>
  /// The days on which the engagements of this membership began, those left out that ended before.
  public let engagementStarts: [CivilDate]
  /// How many engagements they may have at once.
  public let capacity: Int
  /// How many places are taken or promised.
  public let placesTaken: Int
  /// Whether evidence of a credential is on file and holds on the day, and training is over.
  public let isQualified: Bool
  /// For how long each part of their standing holds, by what the pool has on file.
  public let standing: Standing
  /// For how long the longest of the credentials holds whose evidence is on file on the day (rule R45).
  public let qualification: Standing.Holding
  /// Briefings that they completed by the day, under every record.
  public let briefings: [Briefing]

  /// Looks up a practitioner on a day; `nil` where the person is not known.
  public init?(
    _ practitioner: PractitionerMembership, in state: PoolState, on date: CivilDate, at now: Instant
  ) {
    guard let person = state.people[practitioner.person] else { return nil }
    self.practitioner = practitioner
    self.person = person
    let identities = state.identities(of: person.id)
    self.identities = identities
    affiliations = identities.flatMap {
      state.people.entry(of: $0)?.value.affiliations(from: date) ?? []
    }
    organisations = affiliations.map(\.organisation).uniqued()
    managementGroups = state.managementGroups(of: organisations, on: date)
    sectors = Set(organisations.compactMap { state.organisations.entry(of: $0)?.value.sector })
    managers = state.managers(above: person.id, from: date)
    conflicts = state.declaredConflicts(of: person.id)
    work = CurrentWork.list(of: person.id, in: state, on: date, at: now)
    let zone = state.zone
    engagedWith = Self.people(engagedWith: person.id, in: state, zone)
    metInThePool =
      practitioner.line == .executive ? Self.people(metInThePoolBy: person.id, in: state) : []
    engagementStarts = state.engagementMarks[practitioner.id]
      .filter { $0.state != .cancelled }.sorted { $0.id < $1.id }
      .map { zone.date(at: $0.proposed) }
    capacity = state.capacity(of: practitioner, on: date)
    placesTaken = state.placesTaken(of: practitioner.id, at: now)
    standing = state.standing(of: practitioner.id, on: date)
    qualification = practitioner.credentials.longestHolding(
      evidencedOn: date, under: state.inForce.policy.quality)
    isQualified = !practitioner.isInTraining && qualification.mayHold(on: date)
    briefings = state.briefings(of: identities, by: date)
  }

  private static func people(
    engagedWith person: PersonID, in state: PoolState, _ zone: PoolTimeZone
  ) -> [PersonID: CivilDate] {
    var latest: [PersonID: CivilDate] = [:]
    for practitioner in state.practitionerIDs(of: person) {
      for id in state.engagementIDs(of: practitioner) {
        guard let engagement = state.engagements.entry(of: id) else { continue }
        let began = zone.date(at: engagement.value.proposed)
        for identity in engagement.value.participants.flatMap({ state.identities(of: $0) }) {
          latest[identity] = max(latest[identity] ?? began, began)
        }
      }
    }
    return latest
  }

  private static func people(
    metInThePoolBy person: PersonID, in state: PoolState
  ) -> Set<PersonID> {
    let met = state.practitioners(of: person).flatMap { state.engagements(of: $0.id) }
      .filter { $0.line == .pool }
    return Set(met.flatMap(\.participants).flatMap(state.identities))
  }

  /// The most senior job level that they hold.
  public var jobLevel: JobLevel? { affiliations.compactMap(\.jobLevel).min() }
  /// How many places are free.
  public var freePlaces: Int { max(0, capacity - placesTaken) }
}

extension Candidate {
  /// Tells whether both belong to one organisation, or to two under shared management (rule A07).
  public func sharesManagement(with seeker: Seeker) -> Bool {
    sharesAnOrganisation(with: seeker)
      || !managementGroups.isDisjoint(with: seeker.managementGroups)
  }

  /// Tells whether practitioner and individual hold posts or offices at one organisation.
  public func sharesAnOrganisation(with seeker: Seeker) -> Bool {
    // Two or three affiliations a side: comparing them all costs less than hashing one.
    organisations.contains(where: seeker.organisations.contains)
  }

  /// Tells whether both meet in that way, within reach of each other where it is in person.
  public func meets(_ seeker: Seeker, _ mode: MeetingMode) -> Bool {
    let preferences = seeker.request.preferences
    return preferences.modes.contains(mode) && practitioner.modes.contains(mode)
      && (mode != .inPerson || preferences.travel.reaches(practitioner.travel))
  }
}

extension Candidate {
  /// What ``sharesManagement(with:)`` depends on.
  var managementKey: RuleKey {
    RuleKey(
      words: organisations.map(\.text) + managementGroups.sorted(), numbers: [organisations.count])
  }
}
