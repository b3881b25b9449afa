/// A request with all that rules ask about the individual, looked up once.
///
/// It never changes. It is a class only so that judging a pair passes a reference and copies nothing.
public final class Seeker: Sendable {
  /// The request.
  public let request: Request
  /// The individual.
  public let person: Person
  /// Every record of everybody who takes part.
  public let identities: [PersonID]
  /// Every affiliation that a participant holds on the day or will (rule A07).
  public let affiliations: [Affiliation]
  /// The organisations of those affiliations.
  public let organisations: [OrganisationID]
  /// The groups of shared management to which those organisations belong on the day (rule A07).
  public let managementGroups: Set<String>
  /// The affiliation for which they ask.
  public let affiliation: Affiliation?
  /// Whether they may ask at all, by their organisation's membership and criteria.
  public let entitlement: Verdict
  /// Everybody above a participant in the reporting lines.
  public let managers: Set<PersonID>
  /// How many steps above a participant somebody is in the reporting lines, 1 for a manager.
  public let stepsAbove: [PersonID: Int]
  /// What the participants need in order to take part; a rule that reads it names nothing of it.
  public let adjustments: Confidential<Set<FunctionalAdjustment>>
  /// The most senior job level that the individual holds at present, in whatever post (rule A07).
  public let jobLevel: JobLevel?
  /// How many people take part, two records of one person counted once.
  public let participantCount: Int
  /// The languages of each participant, the individual's first.
  public let languages: [[LanguageTag]]
  /// Whether the participants are one team with or without its head, by the team of their posts (R10).
  public let isOneTeam: Bool
  /// Briefings that the individual completed by the day, under every record.
  public let briefings: [Briefing]
  /// The practitioners who were asked for the request and may not be asked again.
  public let practitionersAsked: Set<PractitionerID>

  /// Looks up a request on a day; `nil` where its individual is not known.
  public init?(_ request: Request, in state: PoolState, on date: CivilDate) {
    guard let person = state.people[request.individual] else { return nil }
    self.request = request
    self.person = person
    let sides = request.participants.map { state.identities(of: $0) }
    identities = sides.flatMap { $0 }.uniqued()
    // Looked up once, since a person is a large record to copy.
    let people = sides.map { $0.compactMap { state.people.entry(of: $0)?.value } }
    var known: Set<PersonID> = []
    let everybody = people.joined().filter { known.insert($0.id).inserted }
    affiliations = everybody.flatMap { $0.affiliations(from: date) }
    organisations = affiliations.map(\.organisation).uniqued()
    managementGroups = state.managementGroups(of: organisations, on: date)
    let all = people[0].flatMap { $0.affiliations(from: date) }
    let own = all.filter { $0.organisation == request.organisation }
    affiliation = own.first { $0.span.contains(date) } ?? own.first
    jobLevel =
      (all.filter { $0.span.contains(date) }.compactMap(\.jobLevel).min())
      ?? all.compactMap(\.jobLevel).min()
    entitlement = Entitlement.verdict(on: RequestDraft(request), in: state, on: date)
    stepsAbove = state.reportingLine(above: request.participants, from: date)
    managers = Set(stepsAbove.keys)
    adjustments = Confidential(
      Set(everybody.flatMap { $0.adjustments.reveal() }))
    participantCount = sides.uniqued().count
    languages = people.map { $0.flatMap(\.languages) }
    isOneTeam =
      request.kind == .teamCoaching
      && Self.isOneTeam(sides, of: request.organisation, in: state, on: date)
    briefings = people[0].flatMap(\.briefings).filter { $0.completed <= date }
    practitionersAsked = state.practitionersAsked(for: request)
  }

  /// Looks for a team of the organisation to which all belong but those who manage a member of it: a
  /// team's head may take part (rule A20) and have a team among their peers.
  private static func isOneTeam(
    _ sides: [[PersonID]], of organisation: OrganisationID, in state: PoolState, on date: CivilDate
  ) -> Bool {
    let posts = sides.map { identities in
      identities.flatMap { state.people[$0]?.affiliations(from: date) ?? [] }
        .filter { $0.organisation == organisation }
    }
    return posts.joined().compactMap(\.team).uniqued().contains { team in
      let inTeam = posts.map { $0.filter { $0.team == team } }
      let heads = Set(inTeam.joined().compactMap(\.manager).flatMap { state.identities(of: $0) })
      return zip(sides, inTeam).allSatisfy { side, own in
        !own.isEmpty || side.contains(where: heads.contains)
      }
    }
  }
}

extension PoolState {
  /// The briefings that a person completed by a day, under every record.
  func briefings(of identities: [PersonID], by date: CivilDate) -> [Briefing] {
    identities.flatMap { people[$0]?.briefings ?? [] }.filter { $0.completed <= date }
  }
}
