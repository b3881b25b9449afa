internal import CoachingPool

/// Keeps the tallies of the months, read from the changes of the commands.
struct YearTallies {
  private(set) var months: [SampleYear.Month]
  private let ends: [Instant]
  private var place = 0

  init(from first: CivilDate, months count: Int, in zone: PoolTimeZone) {
    months = (0..<count).map {
      SampleYear.Month(from: first.adding(months: $0), tally: SampleYear.Tally())
    }
    ends = (1...max(1, count)).map { zone.startOfDay(first.adding(months: $0)) }
  }

  var end: Instant { ends[ends.count - 1] }

  var total: SampleYear.Tally {
    months.reduce(into: SampleYear.Tally()) { $0.add($1.tally) }
  }

  /// Whether a month has ended by a moment, so that its end is to be kept.
  func isOver(at now: Instant) -> Bool { place < ends.count - 1 && ends[place] <= now }

  mutating func close(waiting: Int, live: Int) {
    months[place].waiting = waiting
    months[place].live = live
    place = min(place + 1, ends.count - 1)
  }

  mutating func count(_ group: String, _ name: String, _ number: Int = 1) {
    months[place].tally.add(group, name, number)
  }

  /// Counts what a command changed, on the pool as it was before.
  mutating func count(_ changes: [Change], of command: String, before state: PoolState) {
    count("command", command)
    for change in changes {
      switch change {
      case .put(.auditEntry(let entry)):
        count(entry.machine, entry.event)
        if let code = entry.reasonCode, entry.machine == "engagement",
          entry.to == "cancelled" || entry.to == "endedEarly" || entry.to == "completed"
        {
          count("closure", code)
        }
      case .put(.invitation(let invitation)):
        if state.state(of: invitation.id) != invitation.state {
          count("invitation", invitation.state.rawValue)
        }
      case .put(.request(let request)):
        if state.state(of: request.id) != request.state {
          count("request", request.state.rawValue)
        }
      case .put(.session(let session)):
        if session.state == .held, let held = session.held {
          count("minutes", session.kind.rawValue, held.minutes)
          count(
            "participantMinutes", session.kind.rawValue,
            held.minutes * session.attendance.present.count)
        }
      default: break
      }
    }
  }
}
