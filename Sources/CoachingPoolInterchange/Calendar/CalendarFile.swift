public import CoachingPool

/// A calendar file as RFC 5545 has it, the same bytes for the same meetings on every run.
///
/// ```swift
/// let file = try CalendarFile([event], domain: "pool.example", at: now)
/// print(file.text)
/// ```
///
/// Times are local ones of the pool's zone, which the file defines; those of a zone that changes its
/// clocks across midnight are in UTC. Every meeting is private, and its summary is one neutral word for
/// all. There is no description, category, attendee, comment or recurrence. Source: RFC 5545; RFC 5546
/// for methods; section 14.
public struct CalendarFile: Hashable, Sendable {
  /// What the file is for.
  public enum Purpose: Hashable, Sendable {
    /// A plain file that somebody opens.
    case file
    /// Sent by a pool's mailbox, whose address stands in it.
    case publish(organiser: String)
    /// Sent by a pool's mailbox to take cancelled meetings out again.
    case cancel(organiser: String)
  }

  /// The file, with a carriage return and a line feed after every line, the last one too.
  public let text: String

  /// Writes meetings, by start and identifier.
  ///
  /// - Parameters:
  ///   - events: The meetings; each identifier once.
  ///   - domain: What follows the identifiers, such as `pool.example`.
  ///   - moment: When the file is made.
  ///   - zone: The pool's time zone.
  ///   - summary: The neutral word that stands for every meeting.
  ///   - purpose: What the file is for.
  ///   - reminder: Minutes before each meeting at which a calendar reminds; `nil` for none.
  /// - Throws: `ValidationError` with every fault of every meeting and of the words around them.
  public init(
    _ events: [CalendarEvent], domain: String, at moment: Instant,
    zone: PoolTimeZone = .unitedKingdom, summary: String = "Meeting", purpose: Purpose = .file,
    reminder: Int? = nil
  ) throws(ValidationError) {
    let faults = CalendarFaults.list(
      events, domain: domain, summary: summary, purpose: purpose, reminder: reminder)
    guard faults.isEmpty else { throw ValidationError(faults) }
    let clock = CalendarClock(zone)
    var lines = ContentLines()
    lines.add("BEGIN:VCALENDAR")
    lines.add("VERSION:2.0")
    lines.add("PRODID:-//CoachingPool//Calendar 1//EN")
    lines.add("CALSCALE:GREGORIAN")
    switch purpose {
    case .file: break
    case .publish: lines.add("METHOD:PUBLISH")
    case .cancel: lines.add("METHOD:CANCEL")
    }
    clock.define(in: &lines)
    for event in events.sorted(by: { ($0.start, $0.uid) < ($1.start, $1.uid) }) {
      lines.add("BEGIN:VEVENT")
      lines.add("UID:" + event.uid + "@" + domain)
      lines.add("DTSTAMP:" + CalendarClock.utc(moment))
      lines.add("DTSTART" + clock.value(event.start))
      lines.add("DTEND" + clock.value(event.start.adding(seconds: event.minutes * 60)))
      lines.add("SUMMARY:", text: summary)
      lines.add("STATUS:" + event.status.rawValue)
      lines.add("SEQUENCE:\(event.sequence)")
      lines.add("LAST-MODIFIED:" + CalendarClock.utc(event.lastModified))
      lines.add("CLASS:PRIVATE")
      lines.add("TRANSP:OPAQUE")
      if let place = event.place { lines.add("LOCATION:", text: place) }
      switch purpose {
      case .file: break
      case .publish(let organiser), .cancel(let organiser):
        lines.add("ORGANIZER:mailto:" + organiser)
      }
      if let reminder, event.status != .cancelled {
        lines.add("BEGIN:VALARM")
        lines.add("ACTION:DISPLAY")
        lines.add("DESCRIPTION:", text: summary)
        lines.add("TRIGGER:-PT\(reminder)M")
        lines.add("END:VALARM")
      }
      lines.add("END:VEVENT")
    }
    lines.add("END:VCALENDAR")
    text = lines.text
  }
}
