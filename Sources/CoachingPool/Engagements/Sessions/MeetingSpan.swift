/// The stretch of time in which an engagement's meetings lie, planned or held; it only ever widens.
///
/// It is no record: it spares a look at each session of an engagement that was over long before, and may
/// be wider than the sessions that stand.
struct MeetingSpan: Sendable {
  private var start: Instant
  private var end: Instant

  init(_ time: SessionTime) {
    start = time.start
    end = max(time.start, time.end)
  }

  func overlaps(_ time: SessionTime) -> Bool { time.start < end && start < time.end }

  /// The stretch with one more meeting; `nil` where it lies inside already.
  func widened(by time: SessionTime) -> MeetingSpan? {
    var copy = self
    copy.start = min(start, time.start)
    copy.end = max(end, time.end)
    return copy.start == start && copy.end == end ? nil : copy
  }
}

extension PoolState {
  /// Widens the stretch of an engagement's meetings by one of them.
  mutating func widenMeetings(by session: Session) {
    guard let time = session.time else { return }
    guard let span = meetingSpans.entry(of: session.engagement)?.value else {
      meetingSpans[session.engagement] = MeetingSpan(time)
      return
    }
    if let wider = span.widened(by: time) { meetingSpans[session.engagement] = wider }
  }
}
