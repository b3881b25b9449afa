/// What the meetings of an engagement come to, seen without a copy of any.
struct MeetingMarks {
  /// When the planned one ends that ends first; `nil` where none is planned.
  private(set) var nextEnd: Instant?
  /// How many were missed or called off late.
  private(set) var missed = 0
  /// When the last one that was held ended.
  private(set) var lastHeld: Instant?

  init(of engagement: EngagementID, in state: PoolState) {
    _ = state.meetings.read(engagement) { list in
      for index in list.indices {
        switch list[index].state {
        case .planned:
          // One without a time was never over.
          let end = list[index].planned?.end ?? Instant(secondsSince1970: .max)
          nextEnd = min(nextEnd ?? end, end)
        case .missed, .cancelledLate: missed += 1
        default: break
        }
        if let end = list[index].held?.end { lastHeld = max(lastHeld ?? end, end) }
      }
    }
  }
}
