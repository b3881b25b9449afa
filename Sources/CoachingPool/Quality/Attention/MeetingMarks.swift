/// What the meetings of an engagement come to, seen at a moment without a copy of any.
struct MeetingMarks {
  /// Whether one is planned, be its time over or not.
  private(set) var isOnePlanned = false
  /// Whether the time of a planned one is over.
  private(set) var isOneUnresolved = false
  /// Whether one was missed or called off late.
  private(set) var isOneMissed = false
  /// When the last one that was held ended.
  private(set) var lastHeld: Instant?

  init(of engagement: EngagementID, in state: PoolState, at now: Instant) {
    _ = state.meetings.read(engagement) { list in
      for index in list.indices {
        switch list[index].state {
        case .planned:
          isOnePlanned = true
          if let end = list[index].planned?.end, end <= now { isOneUnresolved = true }
        case .missed, .cancelledLate: isOneMissed = true
        default: break
        }
        if let end = list[index].held?.end { lastHeld = max(lastHeld ?? end, end) }
      }
    }
  }
}
