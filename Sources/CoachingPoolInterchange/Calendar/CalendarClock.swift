internal import CoachingPool

/// Writes moments as a calendar's clock shows them, and defines that clock.
struct CalendarClock {
  private let zone: PoolTimeZone
  /// The name under which the file defines the zone; `nil` where moments are written in UTC.
  private let name: String?

  init(_ zone: PoolTimeZone) {
    self.zone = zone
    name =
      zone == .unitedKingdom
      ? "Europe/London" : zone.summerTime != nil && Self.canBeDefined(zone) ? "Pool" : nil
  }

  /// A rule of last Sundays is one only where the clock shows that Sunday before and after the change.
  private static func canBeDefined(_ zone: PoolTimeZone) -> Bool {
    guard let rule = zone.summerTime else { return false }
    let offsets = [zone.standardOffset, zone.standardOffset + rule.shift]
    return offsets.allSatisfy { (0..<1440).contains(rule.changeHour * 60 + $0) }
  }

  /// The parameters and value of a date property, from the colon or semicolon on.
  func value(_ moment: Instant) -> String {
    guard let name else { return ":" + Self.utc(moment) }
    return ";TZID=\(name):" + Self.basic(moment.adding(seconds: zone.offset(at: moment) * 60))
  }

  /// A moment in UTC, in the basic form.
  static func utc(_ moment: Instant) -> String { basic(moment) + "Z" }

  private static func basic(_ moment: Instant) -> String {
    String(moment.description.filter { $0 != "-" && $0 != ":" && $0 != "Z" })
  }

  /// Defines the zone, if the file names one.
  func define(in lines: inout ContentLines) {
    guard let name, let rule = zone.summerTime else { return }
    let standard = zone.standardOffset
    let summer = standard + rule.shift
    lines.add("BEGIN:VTIMEZONE")
    lines.add("TZID:" + name)
    define(
      "DAYLIGHT", rule.startMonth, rule.changeHour * 60 + standard, from: standard, to: summer,
      named: name == "Europe/London" ? "BST" : nil, &lines)
    define(
      "STANDARD", rule.endMonth, rule.changeHour * 60 + summer, from: summer, to: standard,
      named: name == "Europe/London" ? "GMT" : nil, &lines)
    lines.add("END:VTIMEZONE")
  }

  /// - Parameter minute: The minute of the day that clocks show at the change, before it.
  private func define(
    _ part: String, _ month: Int, _ minute: Int, from: Int, to: Int, named: String?,
    _ lines: inout ContentLines
  ) {
    let next = month == 12 ? CivilDate(1971, 1, 1) : CivilDate(1970, month + 1, 1)
    let last = (next ?? .first).adding(days: -1)
    let sunday = last.adding(days: -(last.weekday % 7))
    let start = Instant(secondsSince1970: sunday.dayNumber * 86_400 + minute * 60)
    lines.add("BEGIN:" + part)
    lines.add("DTSTART:" + Self.basic(start))
    lines.add("RRULE:FREQ=YEARLY;BYMONTH=\(month);BYDAY=-1SU")
    lines.add("TZOFFSETFROM:" + Self.offset(from))
    lines.add("TZOFFSETTO:" + Self.offset(to))
    if let named { lines.add("TZNAME:" + named) }
    lines.add("END:" + part)
  }

  private static func offset(_ minutes: Int) -> String {
    let size = abs(minutes)
    let digits = [size / 600, size / 60 % 10, size / 10 % 6, size % 10].map { "\($0)" }
    return (minutes < 0 ? "-" : "+") + digits.joined()
  }
}
