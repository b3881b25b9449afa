/// Decides how far a sponsor is involved, and who it is.
///
/// One of the two records what both decided, and each confirms it by signing the agreement; where the
/// organisation asks for three-way contracting always, less than full is the pool coordinator's to
/// decide. Once work has begun, involvement is only lowered, and nobody is added: that makes the
/// agreement anew. Nothing is signed then, so that what one of the two gives is a proposal, and what the
/// other gives likewise carries it out. Who is no sponsor any longer is kept with the days of their time. Source: workflow
/// section 8.5; rules R25, R26, R30, A10, A17, A20, A23 and A34; S3-58.
public struct SetInvolvement: Command {
  /// Somebody who is to sponsor.
  public struct Choice: Hashable, Sendable {
    /// Who it is.
    public let person: PersonID
    /// What they are to the individual.
    public let kind: Sponsor.Kind

    /// Chooses somebody.
    public init(_ person: PersonID, _ kind: Sponsor.Kind) {
      self.person = person
      self.kind = kind
    }
  }

  /// The name that commits keep.
  public static let name = "setInvolvement"
  /// The engagement.
  public let engagement: EngagementID
  /// How far a sponsor is involved.
  public let involvement: Involvement
  /// Everybody who sponsors from today on; none where nobody is involved.
  public let sponsors: [Choice]

  /// Decides for an engagement.
  public init(_ engagement: EngagementID, _ involvement: Involvement, sponsors: [Choice] = []) {
    self.engagement = engagement
    self.involvement = involvement
    self.sponsors = sponsors
  }

  /// Checks who decides, whom they name and on what terms.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<EngagementStanding> {
    var guards = CommandGuards(Self.name)
    let today = state.date(at: context.now)
    let standing = try guards.contracting(of: engagement, in: state, on: today)
    let before = standing.engagement
    guards.requireRole(
      context.actor, among: [.individual, .practitioner, .poolCoordinator])
    try guards.refuseIfUnmet()
    try guards.requireRoleHeld(in: before, context.actor, state, on: today)
    let terms = state.involvementTerms(
      of: before, on: today, coordinatorDecides: context.actor.role == .poolCoordinator)
    guards.require(terms.verdict(on: involvement, sponsors: sponsors.count))
    requireSponsors(standing, state, &guards)
    guards.requireState(of: before, among: EngagementState.live)
    let hasBegun = [.active, .paused, .closing].contains(before.state)
    if hasBegun { requireNothingNew(before, today, &guards) }
    try guards.refuseIfUnmet()
    var next = before
    next.involvement = involvement
    next.sponsors = Self.sponsors(before.sponsors, becoming: sponsors, on: today)
    // What stands is given again by whoever thinks better of a proposal.
    if next == before, before.proposedInvolvement == nil {
      return Decision(EngagementStanding(before), [])
    }
    if next != before, hasBegun, let proposal = proposal(before, context.actor.role) {
      guard before.proposedInvolvement != proposal else {
        return Decision(EngagementStanding(before), [])
      }
      next = before
      next.proposedInvolvement = proposal
      return kept(next, .proposeInvolvement, state, context)
    }
    next.proposedInvolvement = nil
    return kept(next, .setInvolvement, state, context)
  }

  private func kept(
    _ next: Engagement, _ event: ContractingEvent, _ state: PoolState, _ context: CommandContext
  ) -> Decision<EngagementStanding> {
    Decision(
      EngagementStanding(next),
      [.put(.engagement(next))]
        + state.contracted(event, next, because: involvement.level.rawValue, in: context))
  }

  /// What is to be proposed first; `nil` where the other of the two proposed the same, or the coordinator
  /// decides.
  private func proposal(_ before: Engagement, _ role: Role) -> ProposedInvolvement? {
    guard role != .poolCoordinator else { return nil }
    let people = sponsors.map(\.person)
    let isTheOthers = before.proposedInvolvement.map {
      $0.involvement == involvement && Set($0.sponsors) == Set(people) && $0.by != role
    }
    return isTheOthers == true
      ? nil : ProposedInvolvement(involvement, sponsors: people, by: role)
  }

  private func requireSponsors(
    _ standing: ContractingStanding, _ state: PoolState, _ guards: inout CommandGuards
  ) {
    let engagement = standing.engagement
    let people = sponsors.map { state.identity(of: $0.person) }
    for (place, choice) in sponsors.enumerated() {
      guards.require(
        state.people[choice.person] != nil,
        Reason(.notFound, ["kind": RecordKind.person.rawValue, "id": choice.person.text]))
      guards.require(
        !people[..<place].contains(people[place]),
        Reason(.duplicate, ["value": choice.person.text]))
    }
    let taking = engagement.participants.map { state.identity(of: $0) }
    // A team's head may sponsor and take part (rule A20).
    guards.require(
      engagement.kind.hasSeveralParticipants || !people.contains(where: taking.contains),
      Reason(.sponsorIsTheParticipant))
    let coach = standing.parties.first { $0.role == .practitioner }?.person
    guards.require(
      !people.contains { $0 == coach.map { state.identity(of: $0) } },
      Reason(.sponsorIsThePractitioner))
  }

  private func requireNothingNew(
    _ before: Engagement, _ today: CivilDate, _ guards: inout CommandGuards
  ) {
    let known = before.sponsors(on: today)
    let isNew = sponsors.contains { choice in
      !known.contains { $0.person == choice.person && $0.kind == choice.kind }
    }
    let isRaised =
      (before.involvement?.level ?? .none).breadth < involvement.level.breadth
    guards.require(!isNew && !isRaised, Reason(.makeTheAgreementAnew))
  }

  private static func sponsors(
    _ before: [Sponsor], becoming choices: [Choice], on today: CivilDate
  ) -> [Sponsor] {
    var all = before.compactMap { sponsor -> Sponsor? in
      let stays = choices.contains { $0.person == sponsor.person && $0.kind == sponsor.kind }
      guard sponsor.span.contains(today), !stays else { return sponsor }
      // Nothing is left of somebody who was named and taken back on one day.
      return DateSpan(from: sponsor.span.start, to: today).map {
        Sponsor(sponsor.person, sponsor.kind, $0)
      }
    }
    for choice in choices
    where !all.contains(where: {
      $0.person == choice.person && $0.kind == choice.kind && $0.span.contains(today)
    }) {
      all.append(Sponsor(choice.person, choice.kind, DateSpan(from: today)))
    }
    return all
  }
}

extension Involvement.Level {
  /// How far it reaches, to compare two.
  fileprivate var breadth: Int {
    switch self {
    case .none: 0
    case .lightTouch: 1
    case .full: 2
    }
  }
}

extension ReasonCode {
  /// The participant of a one-to-one would be their own sponsor (rule A20).
  public static let sponsorIsTheParticipant = ReasonCode("involvement.sponsorIsTheParticipant")
  /// The practitioner would be the sponsor.
  public static let sponsorIsThePractitioner = ReasonCode("involvement.sponsorIsThePractitioner")
  /// Once work has begun, a sponsor comes in by a new agreement only.
  public static let makeTheAgreementAnew = ReasonCode("involvement.makeTheAgreementAnew")
}
