internal import MatchingAlgorithms

/// What about a live engagement may wait for a person, and from which day on.
///
/// It is the earliest day under any policy and in any zone: whoever asks adds the policy's days, and a day
/// for the zone, and then looks at the engagement itself. Of most engagements nothing waits on most days,
/// and those are never looked at.
struct EngagementWatch: TableKey {
  enum Cause: Int, CaseIterable {
    /// The planned session that ends first ends on the day.
    case session
    /// So many sessions were missed or called off late.
    case missed
    /// Nobody has met since the day, and nothing is planned.
    case quiet
    /// It is paused until the day.
    case paused
    /// It has been closing since the day.
    case closing
  }

  let cause: Cause
  /// The number of the day as UTC has it, or how many there are.
  let number: Int

  /// The mixed bits of both.
  var tableHash: UInt64 {
    StableHash.mixed(UInt64(bitPattern: Int64(number * Cause.allCases.count + cause.rawValue)))
  }

  static func < (left: Self, right: Self) -> Bool {
    (left.number, left.cause.rawValue) < (right.number, right.cause.rawValue)
  }
}

extension Engagement {
  /// What is to be watched; nothing once it is over.
  ///
  /// The meetings are looked at while it is live alone.
  func watches(_ marks: @autoclosure () -> MeetingMarks) -> [EngagementWatch] {
    guard state.isLive else { return [] }
    let meetings = marks()
    var watches: [EngagementWatch] = []
    func add(_ cause: EngagementWatch.Cause, _ day: CivilDate?) {
      if let day { watches.append(EngagementWatch(cause: cause, number: day.dayNumber)) }
    }
    add(.session, meetings.nextEnd?.utcDate)
    if meetings.missed > 0 {
      watches.append(EngagementWatch(cause: .missed, number: meetings.missed))
    }
    switch state {
    case .active where meetings.nextEnd == nil:
      add(.quiet, quietSince(lastHeld: meetings.lastHeld).utcDate)
    case .paused: add(.paused, currentPause?.returns)
    case .closing: add(.closing, (since ?? activated)?.utcDate ?? .first)
    default: break
    }
    return watches
  }

  /// From when nothing happened in an engagement under way: the last session, or what came after it.
  func quietSince(lastHeld: Instant?) -> Instant {
    [lastHeld, activated, confirmed, pauses.compactMap(\.ended).max()].compactMap { $0 }.max()
      ?? proposed
  }
}
