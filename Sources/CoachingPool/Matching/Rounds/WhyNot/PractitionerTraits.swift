/// What one more practitioner would have to be so that a request could be served.
public struct PractitionerTraits: Hashable, Sendable {
  /// The kind that they offer.
  public let kind: ServiceKind
  /// The service line.
  public let line: ServiceLine
  /// The organisation to which they belong; `nil` for any other than the individual's.
  public let organisation: OrganisationID?
  /// Their job level, where the kind asks for one.
  public let jobLevel: JobLevel?
  /// A language that they work in.
  public let languages: [LanguageTag]
  /// How they meet, one of these ways.
  public let modes: [MeetingMode]
  /// Themes that they take.
  public let themes: [Theme]
  /// Experience that they bring.
  public let experience: [ExperienceTag]
  /// Adjustments for which they can provide.
  public let provides: Confidential<[FunctionalAdjustment]>

  /// Derives the traits from what a request asks; `nil` where nobody could have them.
  init?(for seeker: Seeker) {
    let request = seeker.request
    kind = request.kind
    line = request.provision == .executive ? .executive : .pool
    organisation = request.provision == .ownOrganisation ? request.organisation : nil
    if request.kind == .reverseMentoring {
      guard let junior = seeker.jobLevel.flatMap({ JobLevel(rawValue: $0.rawValue + 1) }) else {
        return nil
      }
      jobLevel = junior
    } else {
      jobLevel = nil
    }
    languages = seeker.person.languages
    modes = request.preferences.modes
    themes = request.themes
    var experience = request.kind.isMentoring ? request.preferences.requiredExperience : []
    if request.kind == .teamCoaching, let team = ExperienceTag("teamCoaching"),
      !experience.contains(team)
    {
      experience.append(team)
    }
    self.experience = experience
    provides = Confidential(
      seeker.adjustments.reveal().filter { $0 != .remoteOnly }.sorted { $0.code < $1.code })
  }

  /// A person and a membership with these traits, with identifiers that a pool does not hold yet.
  ///
  /// The person works where the traits say, or at an organisation that is in no pool; the membership is
  /// live from that day on, has one place and a qualification with its evidence on file.
  public func records(
    for state: PoolState, on date: CivilDate
  ) -> (person: Person, practitioner: PractitionerMembership) {
    var id = "newcomer"
    var number = 1
    while state.people[PersonID(unchecked: id)] != nil
      || state.practitioners[PractitionerID(unchecked: id)] != nil
    {
      number += 1
      id = "newcomer-\(number)"
    }
    let employer = organisation ?? jobLevel.map { _ in OrganisationID(unchecked: "elsewhere") }
    let affiliations = employer.map {
      [Affiliation(organisation: $0, capacity: .employee(jobLevel ?? .officer))]
    }
    return (
      Person(
        id: PersonID(unchecked: id), name: "One more practitioner",
        affiliations: affiliations ?? [], languages: languages),
      PractitionerMembership(
        id: PractitionerID(unchecked: id), person: PersonID(unchecked: id), line: line,
        kinds: [kind], ownLimit: 1, modes: modes, provides: provides.reveal(),
        languages: languages, themes: themes, experience: experience,
        credentials: [
          Credential(
            kind: .qualification, scheme: "any", level: "any", awarded: date, evidenceSeen: date)
        ])
    )
  }

  /// The traits as codes, without adjustments.
  var words: String {
    var parts = [kind.code, line.rawValue]
    parts.append(organisation.map { "of \($0)" } ?? "of another organisation")
    if let jobLevel { parts.append(jobLevel.code) }
    parts += languages.map(\.tag)
    parts.append(modes.map(\.rawValue).joined(separator: " or "))
    parts += themes.map(\.code) + experience.map(\.code)
    if !provides.reveal().isEmpty { parts.append("who can provide for the adjustments") }
    return parts.joined(separator: ", ")
  }
}
