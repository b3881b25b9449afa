/// Counts the time within which a request for access is answered, as the regulator counts it.
///
/// The time ends on the day of the next month with the number of the day of receipt, or on the month's last day
/// where it has none; from a weekend or a public holiday it moves to the next working day. Two further months
/// may be taken for a complex request, if the person is told within the first. While the pool waits for
/// clarification, or to be shown who is asking, the clock stands. Public holidays are input: they are published
/// by the government, and the library knows none.
///
/// ```swift
/// let clock = AccessRequestClock(received: received, holidays: holidays)
/// clock.due        // 2026-03-02 for one of 2026-01-30
/// clock.extended   // 2026-04-30
/// ```
///
/// Source: UK GDPR, article 12(3); the regulator's guidance on time limits; the Data (Use and Access) Act 2025
/// on stopping the clock; domain section 12.1.
public struct AccessRequestClock: Hashable, Sendable {
  /// The day on which the request was received; the clock starts on it, whether or not it is a working day.
  public let received: CivilDate
  /// The public holidays where the pool is.
  public let holidays: Set<CivilDate>
  /// The days on which the clock stands: from the day on which the pool asked to the day of the answer, which
  /// counts again.
  public let pauses: [DateSpan]

  /// Starts a clock; pauses that overlap are counted once, and what lies before the receipt is not counted.
  public init(received: CivilDate, holidays: Set<CivilDate> = [], pauses: [DateSpan] = []) {
    self.received = received
    self.holidays = holidays
    self.pauses = pauses
  }

  /// The last day on which the answer is in time; `nil` while the clock stands with no end.
  public var due: CivilDate? { end(afterMonths: 1) }

  /// The last day on which the answer is in time where two months more are taken; `nil` while the clock stands
  /// with no end.
  public var extended: CivilDate? { end(afterMonths: 3) }

  /// Whether the clock stands on a day.
  public func isStopped(on day: CivilDate) -> Bool { pauses.contains { $0.contains(day) } }

  /// The first working day that is not before a day.
  public func workingDay(from day: CivilDate) -> CivilDate {
    var day = day
    while day < .last, day.weekday > 5 || holidays.contains(day) { day = day.adding(days: 1) }
    return day
  }

  private func end(afterMonths months: Int) -> CivilDate? {
    guard let stopped = stoppedDays(before: received.adding(months: months)) else { return nil }
    return workingDay(from: received.adding(months: months).adding(days: stopped))
  }

  /// How many days the clock stood before an end that moves with each of them; `nil` for one without end.
  private func stoppedDays(before end: CivilDate) -> Int? {
    let ordered = pauses.sorted { ($0.start ?? .first) < ($1.start ?? .first) }
    var (stopped, reached) = (0, received)
    for pause in ordered {
      let start = max(pause.start ?? .first, reached)
      // A pause that begins when the time is over stops nothing; over a weekend the time still runs.
      guard start <= workingDay(from: end.adding(days: stopped)) else { continue }
      guard let last = pause.end else { return nil }
      if last > start {
        stopped += last.days(since: start)
        reached = last
      }
    }
    return stopped
  }
}
