/// One group of people with whom a practitioner works, or is invited to work.
///
/// It rests on other people's engagements, so no seeker reads anything of it (rule A01).
public struct CurrentWork: Hashable, Sendable {
  /// The request from which it comes, where it comes from one.
  public let request: RequestID?
  /// Every record of everybody who takes part.
  public let people: [PersonID]
  /// How many steps above any of them somebody is in the reporting lines.
  public let stepsAbove: [PersonID: Int]

  /// Looks up live engagements and open invitations under every membership of a person.
  static func list(
    of person: PersonID, in state: PoolState, on date: CivilDate, at now: Instant
  ) -> [CurrentWork] {
    state.practitionerIDs(of: person).flatMap { practitioner in
      state.liveEngagementsByPractitioner[practitioner].sorted().compactMap { id -> CurrentWork? in
        guard let engagement = state.engagements.entry(of: id) else { return nil }
        return CurrentWork(
          engagement.value.participants, for: engagement.value.request, in: state, on: date)
      }
        + state.sentInvitationsByPractitioner[practitioner].sorted().compactMap {
          id -> CurrentWork? in
          guard let invitation = state.invitations.entry(of: id), invitation.value.isOpen(at: now),
            let request = state.requests.entry(of: invitation.value.request)
          else { return nil }
          return CurrentWork(
            request.value.participants, for: request.value.id, in: state, on: date)
        }
    }
  }

  private init(
    _ participants: [PersonID], for request: RequestID?, in state: PoolState, on date: CivilDate
  ) {
    self.request = request
    people = participants.flatMap { state.identities(of: $0) }.uniqued()
    stepsAbove = state.reportingLine(above: participants, from: date)
  }
}
