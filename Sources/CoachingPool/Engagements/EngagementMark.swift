/// What is asked again and again of a practitioner's engagement: in which line, and when work went on in it;
/// see ``SharedLists``.
struct EngagementMark: Identifiable, Sendable {
  let id: EngagementID
  let line: ServiceLine
  let isMentoring: Bool
  let state: EngagementState
  let proposed: Instant
  let activated: Instant?
  let closed: Instant?
  /// When work began; see ``Engagement/workBegan``.
  let workBegan: Instant?

  init(_ engagement: Engagement) {
    id = engagement.id
    line = engagement.line
    isMentoring = engagement.kind.isMentoring
    state = engagement.state
    proposed = engagement.proposed
    activated = engagement.activated
    closed = engagement.closure?.at
    workBegan = engagement.workBegan
  }
}

extension PoolState {
  /// The identifiers of a practitioner's engagements, in no order that means anything.
  func engagementIDs(of practitioner: PractitionerID) -> [EngagementID] {
    engagementMarks.read(practitioner) { $0.map(\.id) } ?? []
  }
}
