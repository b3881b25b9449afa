/// Accepts an invitation: the request is matched and an engagement proposed.
///
/// The practitioner's places are counted again at this moment, so that two acceptances can never pass
/// a cap, however many wait at once. The policy's requirements are asked again, but for five: places
/// count live engagements alone, since open invitations, this one among them, yield to an acceptance;
/// who is away may still accept; who is asked was asked; a membership that is not live has a reason of its own; and what the
/// individual was entitled to when they asked they keep.
///
/// Other open invitations for the request are taken back. Where the policy allows more than one at
/// once, each stands for a chemistry meeting of its own: they stay open, and those accepted after the
/// first propose an engagement each (rule A35), until one of them reaches contracting. Source: workflow sections 8.2 and 8.3, E1; rules R17, R18,
/// R23, A35 and A36.
public struct AcceptInvitation: Command {
  /// The name that commits keep.
  public static let name = "acceptInvitation"
  /// The invitation.
  public let invitation: InvitationID

  private let rules: RuleSet

  /// Accepts an invitation.
  ///
  /// - Parameters:
  ///   - invitation: The invitation.
  ///   - rules: Where the policy's rule names are looked up.
  public init(_ invitation: InvitationID, rules: RuleSet = .standard) {
    self.invitation = invitation
    self.rules = rules
  }

  /// Checks invitation, request, practitioner and places, and proposes the engagement.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<EngagementStanding> {
    var guards = CommandGuards(Self.name)
    let invited = try guards.found(state.invitations[invitation], .invitation, invitation.text)
    let request = try guards.found(
      state.requests[invited.request], .request, invited.request.text)
    let practitioner = try guards.found(
      state.practitioners[invited.practitioner], .practitioner, invited.practitioner.text)
    _ = try guards.found(state.people[request.individual], .person, request.individual.text)
    _ = try guards.found(state.people[practitioner.person], .person, practitioner.person.text)
    guards.require(
      invited.state == .sent, Reason(.invitationNotOpen, ["state": invited.state.rawValue]))
    guards.require(
      invited.state != .sent || invited.isInTime(at: context.now, in: state),
      Reason(.invitationExpired, ["expired": "\(invited.expires)"]))
    let meetsSeveral = state.policy.requests.maxConcurrentInvitations > 1
    var next = request
    if !(meetsSeveral && Self.isStillMeeting(request, in: state)) {
      next.state =
        guards.move(RequestMachine.table, from: request.state, on: .match, by: .system)
        ?? request.state
    }
    requirePractitioner(practitioner, for: request, state, context, &guards)
    try guards.refuseIfUnmet()

    let engagement = Engagement(
      id: context.newIdentifier("engagement", absentFrom: state.engagements), kind: request.kind,
      request: request.id, participants: request.participants, practitioner: practitioner.id,
      proposed: context.now, predecessor: request.predecessor,
      organisation: request.organisation, line: practitioner.line, since: context.now)
    var pen = AuditPen(state, context)
    let others = state.invitations(for: request.id)
      .filter { $0.state == .sent && $0.id != invited.id && !meetsSeveral }
      .map { Change.put(.invitation($0.ended(.withdrawn, at: context.now))) }
    return Decision(
      EngagementStanding(engagement),
      [
        .put(.invitation(invited.ended(.accepted, at: context.now))), .put(.request(next)),
        .put(.engagement(engagement)),
        pen.entry(.propose, from: nil, to: engagement, as: .system),
      ] + others + [state.predecessor(of: engagement, namingIt: false)].compactMap { $0 })
  }

  /// Tells whether a matched request's engagements are all before contracting, so that one more
  /// practitioner may be met.
  private static func isStillMeeting(_ request: Request, in state: PoolState) -> Bool {
    guard request.state == .matched else { return false }
    let made = state.invitations(for: request.id).filter { $0.state == .accepted }
      .flatMap { state.engagements(of: $0.practitioner) }
      .filter { $0.request == request.id }
    return !made.isEmpty
      && made.allSatisfy { [.proposed, .chemistry, .cancelled].contains($0.state) }
  }

  /// What workflow section 8.3, E1, asks at this moment, whatever the policy's list.
  private static let rulesOfE1: [any Requirement] = [
    PeopleAreDifferent(), NeitherManagesTheOther(), NeitherDeclaredAConflict(),
    MembersAndTheirOfficersStayApart(), PractitionerIsQualified(),
    PairsMoveToTheExecutiveLineByApproval(),
  ]

  /// The requirements that are not asked again.
  private static let settled: Set<RuleName> = [
    IndividualMayAsk().name, PractitionerIsLive().name, PractitionerHasAPlaceFree().name,
    PractitionerIsNotAway().name, PractitionerWasNotAskedBefore().name,
  ]

  private func requirePractitioner(
    _ practitioner: PractitionerMembership, for request: Request, _ state: PoolState,
    _ context: CommandContext, _ guards: inout CommandGuards
  ) {
    guards.requireRole(context.actor, among: [.practitioner])
    guards.requirePractitioner(context.actor, of: practitioner, in: state)
    guards.require(
      practitioner.status == .live,
      Reason(.practitionerNotLive, ["status": practitioner.status.rawValue]))
    let matching = context.matching(state)
    if let candidate = Candidate(practitioner, in: state, on: matching.date, at: context.now),
      let seeker = Seeker(request, in: state, on: matching.date)
    {
      for rule in requirements(in: state, &guards) {
        guards.require(rule.verdict(on: candidate, for: seeker, in: matching))
      }
    }
    let limit = state.capacity(of: practitioner, on: matching.date)
    let taken = state.liveEngagementCount(of: practitioner.id)
    guards.require(
      taken < limit, Reason(.noPlaceFree, ["taken": "\(taken)", "limit": "\(limit)"]))
  }

  /// The policy's requirements that are asked again, and those of E1 that it lacks.
  private func requirements(
    in state: PoolState, _ guards: inout CommandGuards
  ) -> [any Requirement] {
    do throws(ValidationError) {
      return try rules.resolve(in: state).forAcceptance
    } catch {
      guards.require(error.faults)
      return Self.rulesOfE1
    }
  }

  /// The requirements that are asked again, and those of E1 that are not among them.
  static func rules(among requirements: [any Requirement]) -> [any Requirement] {
    let asked = requirements.filter { !settled.contains($0.name) }
    let names = Set(asked.map(\.name))
    return asked + rulesOfE1.filter { !names.contains($0.name) }
  }
}

extension ReasonCode {
  /// The invitation was answered, expired or taken back before.
  public static let invitationNotOpen = ReasonCode("invitation.notOpen")
  /// The time for an answer has run out.
  public static let invitationExpired = ReasonCode("invitation.expired")
  /// The practitioner's membership is not live.
  public static let practitionerNotLive = ReasonCode("invitation.practitionerNotLive")
  /// The practitioner has as many engagements as they may.
  public static let noPlaceFree = ReasonCode("invitation.noPlaceFree")
}
