/// What is asked again and again of a practitioner's engagement: in which line, and when work went on in it.
///
/// It is no record. Those of a practitioner stand side by side, so that one look shows them all.
struct EngagementMark: Hashable, Sendable {
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

  /// Puts a mark in the place of what was known of the engagement, or beside the others.
  mutating func putMark(_ mark: EngagementMark, of practitioner: PractitionerID) {
    engagementMarks.update(practitioner, orPut: [mark]) { list in
      // Mostly it is one of the last.
      if let known = list.lastIndex(where: { $0.id == mark.id }) {
        list[known] = mark
      } else {
        list.append(mark)
      }
    }
  }

  mutating func removeMark(_ id: EngagementID, of practitioner: PractitionerID) {
    let left = (engagementMarks[practitioner] ?? []).filter { $0.id != id }
    engagementMarks[practitioner] = left.isEmpty ? nil : left
  }
}
