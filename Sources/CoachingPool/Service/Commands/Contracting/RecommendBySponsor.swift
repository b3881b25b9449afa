/// Recommends coaching or mentoring to somebody of the own organisation: a draft that is theirs alone.
///
/// Whoever recommends learns no more of it: whether the individual confirms, changes or drops the draft
/// is the individual's affair, and no sponsor is named by it. The draft holds the kind and nothing
/// about why, so that nobody's opinion of them is stored. Source: workflow section 8.1; S3-90; rule A22.
public struct RecommendBySponsor: Command {
  /// The name that commits keep.
  public static let name = "recommendBySponsor"
  /// To whom.
  public let individual: PersonID
  /// At which organisation, to which both belong.
  public let organisation: OrganisationID
  /// What is recommended.
  public let kind: ServiceKind

  /// Recommends something to somebody.
  public init(
    to individual: PersonID, at organisation: OrganisationID, _ kind: ServiceKind = .coaching
  ) {
    self.individual = individual
    self.organisation = organisation
    self.kind = kind
  }

  /// Checks who recommends to whom, and leaves the individual a draft.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<Void> {
    var guards = CommandGuards(Self.name)
    let today = state.date(at: context.now)
    _ = try guards.found(state.people[individual], .person, individual.text)
    _ = try guards.found(
      state.organisations[organisation], .organisation, organisation.text)
    let draft = Request(
      id: context.newIdentifier("request", absentFrom: state.requests), individual: individual,
      organisation: organisation, kind: kind, referral: .sponsorRecommendation,
      proposedStart: today)
    guards.requireRole(context.actor, among: [.sponsor])
    _ = guards.move(
      RequestMachine.table, from: nil, on: .begin, by: context.actor.role)
    let own = context.actor.person.map(state.identities(of:)) ?? []
    guards.require(!own.isEmpty, Reason(.nameThePerson))
    guards.require(!own.contains(individual), Reason(.recommendedToOneself))
    for person in [context.actor.person, individual].compactMap({ $0 }) {
      guards.require(
        state.affiliations(of: person, on: today).contains { $0.organisation == organisation },
        Reason(.noAffiliation, ["organisation": organisation.text, "on": "\(today)"]))
    }
    let open = state.requests(of: individual).first {
      $0.isOpenRecommendation && $0.kind == kind && $0.organisation == organisation
    }
    guards.require(draft.faults(in: state.policy))
    try guards.refuseIfUnmet()
    // What is recommended already is not told apart, since that would tell of another sponsor.
    if open != nil { return Decision((), []) }
    return Decision((), [.put(.request(draft))])
  }
}

extension Request {
  /// Whether it is a sponsor's recommendation that the individual has neither confirmed nor dropped.
  public var isOpenRecommendation: Bool { state == .draft && referral == .sponsorRecommendation }
}

extension ReasonCode {
  /// Somebody recommends it to themselves.
  public static let recommendedToOneself = ReasonCode("recommendation.ofOneself")
  /// There is no open recommendation of that identifier.
  public static let recommendationNotOpen = ReasonCode("recommendation.notOpen")
}
