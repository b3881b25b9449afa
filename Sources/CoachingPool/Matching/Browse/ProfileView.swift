/// What people who look for a coach or mentor see of a practitioner.
///
/// It is for registered seekers, and for the pool's and the organisations' coordinators (row
/// "Practitioner profile"). It holds nothing that rests on other people's engagements, conflicts,
/// supervision or load (rule A01), no way to reach the practitioner, no place, no stated
/// characteristics and none of the host's fields; of credentials the summary alone.
public struct ProfileView: Hashable, Sendable, Codable {
  /// An award by its scheme and level.
  public struct CredentialSummary: Hashable, Sendable, Codable {
    /// The scheme, such as `ILM`.
    public let scheme: String
    /// The level in the scheme, such as `7`.
    public let level: String
  }

  /// Names the membership, so that the practitioner can be chosen.
  public let practitioner: PractitionerID
  /// The name by which they are known.
  public let name: String
  /// The service that they give.
  public let line: ServiceLine
  /// The kinds of the organisations at which they hold a post or an office.
  public let organisationTypes: [OrganisationType]
  /// The sectors of those organisations.
  public let sectors: [Sector]
  /// The kinds of service that they offer.
  public let kinds: [ServiceKind]
  /// Themes with which they like to work; empty for any.
  public let themes: [Theme]
  /// Experience that they bring.
  public let experience: [ExperienceTag]
  /// Ways of working that they offer.
  public let approaches: [ApproachTag]
  /// How they meet.
  public let modes: [MeetingMode]
  /// Languages in which they work.
  public let languages: [LanguageTag]
  /// What they say of themselves.
  public internal(set) var profile: String
  /// The awards that hold on the day with evidence on file.
  public let credentials: [CredentialSummary]

  init(
    _ membership: PractitionerMembership, _ person: Person, in state: PoolState, on date: CivilDate
  ) {
    let organisations = state.affiliations(of: person.id, on: date)
      .map(\.organisation).uniqued().compactMap { state.organisations[$0] }
    practitioner = membership.id
    name = person.name
    line = membership.line
    organisationTypes = organisations.map(\.type).uniqued()
    sectors = organisations.map(\.sector).uniqued()
    kinds = membership.kinds.uniqued()
    themes = membership.themes.uniqued()
    experience = membership.experience.uniqued()
    approaches = membership.approaches.uniqued()
    modes = membership.modes.uniqued()
    languages = membership.languages.uniqued()
    profile = membership.profile
    credentials = membership.credentials
      .filter { $0.isEvidenced(on: date, under: state.inForce.policy.quality) }
      .map { CredentialSummary(scheme: $0.scheme, level: $0.level) }.uniqued()
  }

  /// Shows a practitioner to people who look for one.
  ///
  /// Whoever takes all the people that they can is shown like everybody else.
  ///
  /// - Returns: `nil` for a membership that is unknown, not live or of somebody in training.
  /// - Complexity: O(a) for a affiliations of the person.
  public static func of(
    _ practitioner: PractitionerID, in state: PoolState, on date: CivilDate
  ) -> ProfileView? {
    guard let membership = state.practitioners[practitioner],
      membership.status == .live, !membership.isInTraining,
      let person = state.people[state.identity(of: membership.person)]
        ?? state.people[membership.person]
    else { return nil }
    return ProfileView(membership, person, in: state, on: date)
  }
}
