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
  /// How many engagements they may have at once.
  public let capacity: Int
  /// How many places are taken or promised.
  public let placesTaken: Int
  /// Whether evidence of a credential is on file and holds on the day, and training is over.
  public let isQualified: Bool

  /// Looks up a practitioner on a day; `nil` where the person is not known.
  public init?(
    _ practitioner: PractitionerMembership, in state: PoolState, on date: CivilDate, at now: Instant
  ) {
    guard let person = state.people[practitioner.person] else { return nil }
    self.practitioner = practitioner
    self.person = person
    let identities = state.identities(of: person.id)
    self.identities = identities
    affiliations = identities.flatMap { state.people[$0]?.affiliations(from: date) ?? [] }
    organisations = affiliations.map(\.organisation).uniqued()
    managementGroups = state.managementGroups(of: organisations, on: date)
    sectors = Set(organisations.compactMap { state.organisations[$0]?.sector })
    managers = state.managers(above: person.id, from: date)
    capacity = state.policy.capacity.limit(for: practitioner)
    placesTaken = state.placesTaken(of: practitioner.id, at: now)
    isQualified =
      !practitioner.isInTraining && practitioner.credentials.contains { $0.isEvidenced(on: date) }
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
}

extension Candidate {
  /// What ``sharesManagement(with:)`` depends on.
  var managementKey: RuleKey {
    RuleKey(
      words: organisations.map(\.text) + managementGroups.sorted(), numbers: [organisations.count])
  }
}
