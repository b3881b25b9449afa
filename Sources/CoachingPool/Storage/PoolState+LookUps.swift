// Look-ups for other targets of the package. A table is generic, and specialised inside this module alone:
// what other modules call of it themselves is several times slower.
extension PoolState {
  /// The request of that name.
  package func request(_ id: RequestID) -> Request? { requests[id] }

  /// The invitation of that name.
  package func invitation(_ id: InvitationID) -> Invitation? { invitations[id] }

  /// The engagement of that name.
  package func engagement(_ id: EngagementID) -> Engagement? { engagements[id] }

  /// The practitioner's membership of that name.
  package func practitioner(_ id: PractitionerID) -> PractitionerMembership? { practitioners[id] }

  /// Where a request stands; nothing else of it is copied.
  package func state(of request: RequestID) -> RequestState? {
    requests.entry(of: request)?.value.state
  }

  /// Where an invitation stands; nothing else of it is copied.
  package func state(of invitation: InvitationID) -> Invitation.State? {
    invitations.entry(of: invitation)?.value.state
  }

  /// How many requests look for a practitioner.
  package var lookingCount: Int {
    var count = 0
    waitingRequests.visit { if $0.value.looksForAPractitioner { count += 1 } }
    return count
  }

  /// How many engagements are live.
  package var liveEngagementCount: Int {
    var count = 0
    engagements.visit { if $0.value.state.isLive { count += 1 } }
    return count
  }
}
