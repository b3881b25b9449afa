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
  /// What the participants need in order to take part; a rule that reads it names nothing of it.
  public let adjustments: Confidential<Set<FunctionalAdjustment>>

  /// Looks up a request on a day; `nil` where its individual is not known.
  public init?(_ request: Request, in state: PoolState, on date: CivilDate) {
    guard let person = state.people[request.individual] else { return nil }
    self.request = request
    self.person = person
    identities = request.participants.flatMap(state.identities).uniqued()
    affiliations = identities.flatMap { state.people[$0]?.affiliations(from: date) ?? [] }
    organisations = affiliations.map(\.organisation).uniqued()
    managementGroups = state.managementGroups(of: organisations, on: date)
    let own = state.identities(of: person.id)
      .flatMap { state.people[$0]?.affiliations(from: date) ?? [] }
      .filter { $0.organisation == request.organisation }
    affiliation = own.first { $0.span.contains(date) } ?? own.first
    entitlement = Entitlement.verdict(on: RequestDraft(request), in: state, on: date)
    managers = request.participants
      .reduce(into: []) { $0.formUnion(state.managers(above: $1, from: date)) }
    adjustments = Confidential(
      Set(identities.flatMap { state.people[$0]?.adjustments.reveal() ?? [] }))
  }

  /// The individual's job level in the affiliation for which they ask.
  public var jobLevel: JobLevel? { affiliation?.jobLevel }
}
