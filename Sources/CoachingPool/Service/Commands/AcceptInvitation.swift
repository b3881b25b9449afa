/// Accepts an invitation: the request is matched and an engagement proposed.
///
/// The practitioner's places are counted again at this moment, so that two acceptances can never pass
/// a cap, however many wait at once. Other open invitations for the request are taken back.
/// Source: workflow sections 8.2 and 8.3, E1; rules R17, R18, R23.
public struct AcceptInvitation: Command {
  /// The name that commits keep.
  public static let name = "acceptInvitation"
  /// The invitation.
  public let invitation: InvitationID

  /// Accepts an invitation.
  public init(_ invitation: InvitationID) { self.invitation = invitation }

  /// Checks invitation, request, practitioner and places, and proposes the engagement.
  public func decision(
    on state: PoolState, in context: CommandContext
  ) throws(Refusal) -> Decision<Engagement> {
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
      invited.state != .sent || context.now < invited.expires,
      Reason(.invitationExpired, ["expired": "\(invited.expires)"]))
    let matched = guards.move(
      RequestMachine.table, from: request.state, on: .match, by: .system)
    requirePractitioner(practitioner, for: request, state, context, &guards)
    try guards.refuseIfUnmet()

    var next = request
    next.state = matched ?? .matched
    let engagement = Engagement(
      id: context.newIdentifier("engagement", absentFrom: state.engagements), kind: request.kind,
      request: request.id,
      participants: request.participants, practitioner: practitioner.id, proposed: context.now)
    let others = state.invitations(for: request.id)
      .filter { $0.state == .sent && $0.id != invited.id }
      .map { Change.put(.invitation($0.ended(.withdrawn, at: context.now))) }
    return Decision(
      engagement,
      [
        .put(.invitation(invited.ended(.accepted, at: context.now))), .put(.request(next)),
        .put(.engagement(engagement)),
      ] + others)
  }

  /// What workflow section 8.3, E1, asks again at this moment: no conflict, a credential in date.
  private static let rulesOfE1: [any Requirement] = [
    PeopleAreDifferent(), NeitherManagesTheOther(), MembersAndTheirOfficersStayApart(),
    PractitionerIsQualified(),
  ]

  private func requirePractitioner(
    _ practitioner: PractitionerMembership, for request: Request, _ state: PoolState,
    _ context: CommandContext, _ guards: inout CommandGuards
  ) {
    let actor = context.actor
    guards.require(
      actor.role == .practitioner,
      Reason(.notThisRolesCommand, ["role": actor.role.rawValue, "roles": "practitioner"]))
    let identities = state.identities(of: practitioner.person)
    guards.require(
      actor.person.map(identities.contains) == true,
      Reason(.notThePersonConcerned, ["person": "the practitioner invited"]))
    guards.require(
      practitioner.status == .live,
      Reason(.practitionerNotLive, ["status": practitioner.status.rawValue]))
    let matching = MatchContext(state, at: context.now)
    if let candidate = Candidate(practitioner, in: state, on: matching.date, at: context.now),
      let seeker = Seeker(request, in: state, on: matching.date)
    {
      for rule in Self.rulesOfE1 {
        guards.require(rule.verdict(on: candidate, for: seeker, in: matching))
      }
    }
    let limit = state.capacity(of: practitioner, on: matching.date)
    let taken = state.liveEngagementCount(of: practitioner.id)
    guards.require(
      taken < limit, Reason(.noPlaceFree, ["taken": "\(taken)", "limit": "\(limit)"]))
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
