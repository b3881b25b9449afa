// By what engagements are found, beside their identifiers.
extension PoolState {
  mutating func set(_ value: Engagement?, engagement id: EngagementID) {
    let meetings = MeetingMarks(of: id, in: self)
    let former = engagements.read(id) { EngagementKeys(of: $0, meetings) }
    let keys = value.map { EngagementKeys(of: $0, meetings) }
    engagements[id] = value
    if let value {
      engagementMarks.put(
        EngagementMark(value), under: value.practitioner, before: former?.practitioner)
    } else if let former {
      engagementMarks.remove(id, under: former.practitioner)
    }
    engagementsByRequest.move(id, from: former?.request, to: keys?.request)
    engagementsByPredecessor.move(id, from: former?.predecessor, to: keys?.predecessor)
    engagementsByParticipant.move(
      id, from: former?.participants ?? [], to: keys?.participants ?? [])
    engagementsBySponsor.move(id, from: former?.sponsors ?? [], to: keys?.sponsors ?? [])
    liveEngagementsByPractitioner.move(
      id, from: former?.live?.practitioner, to: keys?.live?.practitioner)
    liveEngagementsByParticipant.move(
      id, from: former?.live?.participants ?? [], to: keys?.live?.participants ?? [])
    engagementsByWatch.move(id, from: former?.watches ?? [], to: keys?.watches ?? [])
    if keys?.isLost == true {
      lostEngagements[id] = ()
    } else if former?.isLost == true {
      lostEngagements.remove(id)
    }
  }

  /// Changes the meetings of an engagement, and from when it is watched with them.
  mutating func watching(
    _ engagement: EngagementID, _ change: (inout SharedLists<EngagementID, Meeting>) -> Void
  ) {
    let former = watches(of: engagement)
    change(&meetings)
    engagementsByWatch.move(engagement, from: former, to: watches(of: engagement))
  }

  private func watches(of engagement: EngagementID) -> [EngagementWatch] {
    engagements.read(engagement) { $0.watches(MeetingMarks(of: engagement, in: self)) } ?? []
  }
}

/// By what an engagement is found.
private struct EngagementKeys {
  let practitioner: PractitionerID
  let request: RequestID?
  let predecessor: EngagementID?
  let participants: [PersonID]
  let sponsors: [PersonID]
  let watches: [EngagementWatch]
  let isLost: Bool
  private let isLive: Bool

  init(of engagement: Engagement, _ meetings: MeetingMarks) {
    practitioner = engagement.practitioner
    request = engagement.request
    predecessor = engagement.predecessor
    participants = engagement.participants
    sponsors = engagement.sponsors.isEmpty ? [] : engagement.sponsors.map(\.person)
    watches = engagement.watches(meetings)
    isLost = engagement.hasLostItsPractitioner
    isLive = engagement.state.isLive
  }

  /// The keys while it is live.
  var live: EngagementKeys? { isLive ? self : nil }
}
