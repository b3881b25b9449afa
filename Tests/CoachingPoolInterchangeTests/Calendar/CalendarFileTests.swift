import CoachingPool
import CoachingPoolInterchange
import Testing

@Suite("A calendar file") struct CalendarFileTests {
  // The first of June 2026, 08:00 UTC.
  private let now = Instant(secondsSince1970: 1780300800)

  private func event(
    _ uid: String = "s-1", _ start: String = "2026-06-10T09:00:00Z", minutes: Int = 90,
    status: CalendarEvent.Status = .confirmed, sequence: Int = 0, place: String? = nil
  ) throws -> CalendarEvent {
    CalendarEvent(
      uid: uid, start: try #require(Instant(start)), minutes: minutes, status: status,
      sequence: sequence, lastModified: now, place: place)
  }

  private func lines(_ file: CalendarFile) -> [String] {
    // Unfolded as RFC 5545 says: a line break and one space are nothing.
    file.text.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
  }

  @Test func `holds one private event of a neutral name for each meeting`() throws {
    let file = try CalendarFile([event()], domain: "pool.example", at: now)
    let event = lines(file).drop { $0 != "BEGIN:VEVENT" }
    #expect(
      Array(event) == [
        "BEGIN:VEVENT", "UID:s-1@pool.example", "DTSTAMP:20260601T080000Z",
        "DTSTART;TZID=Europe/London:20260610T100000", "DTEND;TZID=Europe/London:20260610T113000",
        "SUMMARY:Meeting", "STATUS:CONFIRMED", "SEQUENCE:0", "LAST-MODIFIED:20260601T080000Z",
        "CLASS:PRIVATE", "TRANSP:OPAQUE", "END:VEVENT", "END:VCALENDAR",
      ])
    for word in ["DESCRIPTION", "CATEGORIES", "ATTENDEE", "COMMENT", "oach", "entor"] {
      #expect(!file.text.replacing("CoachingPool", with: "").contains(word), "\(word)")
    }
  }

  @Test func `defines the clock of the United Kingdom`() throws {
    let file = lines(try CalendarFile([], domain: "pool.example", at: now))
    #expect(
      file == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//CoachingPool//Calendar 1//EN",
        "CALSCALE:GREGORIAN", "BEGIN:VTIMEZONE", "TZID:Europe/London", "BEGIN:DAYLIGHT",
        "DTSTART:19700329T010000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "TZOFFSETFROM:+0000",
        "TZOFFSETTO:+0100", "TZNAME:BST", "END:DAYLIGHT", "BEGIN:STANDARD",
        "DTSTART:19701025T020000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
        "TZOFFSETFROM:+0100", "TZOFFSETTO:+0000", "TZNAME:GMT", "END:STANDARD", "END:VTIMEZONE",
        "END:VCALENDAR",
      ])
  }

  @Test func `writes winter and summer as clocks show them, and UTC where a zone has no such rule`()
    throws
  {
    let winter = try event("w", "2026-01-10T09:00:00Z")
    let file = lines(try CalendarFile([winter, event()], domain: "pool.example", at: now))
    #expect(file.contains("DTSTART;TZID=Europe/London:20260110T090000"))
    #expect(file.contains("DTSTART;TZID=Europe/London:20260610T100000"))
    let far = try #require(
      PoolTimeZone(
        standardOffset: 720,
        summerTime: .init(startMonth: 9, endMonth: 4, changeHour: 14, shift: 60)))
    for zone in [.utc, far] {
      let file = lines(try CalendarFile([event()], domain: "pool.example", at: now, zone: zone))
      #expect(file.contains("DTSTART:20260610T090000Z") && !file.contains("BEGIN:VTIMEZONE"))
    }
    let berlin = try #require(
      PoolTimeZone(
        standardOffset: 60,
        summerTime: .init(startMonth: 3, endMonth: 10, changeHour: 1, shift: 60)))
    let continental = lines(
      try CalendarFile([event()], domain: "pool.example", at: now, zone: berlin))
    #expect(continental.contains("DTSTART;TZID=Pool:20260610T110000"))
    #expect(continental.contains("DTSTART:19700329T020000"))
    #expect(continental.contains("DTSTART:19701025T030000"))
  }

  @Test func `folds at 75 octets and cuts no character`() throws {
    let place = String(repeating: "Zoë’s café 🏛, ", count: 9)
    let file = try CalendarFile([event(place: place)], domain: "pool.example", at: now)
    for line in file.text.split(separator: "\r\n") { #expect(line.utf8.count <= 75) }
    #expect(file.text.hasSuffix("END:VCALENDAR\r\n"))
    #expect(!file.text.replacing("\r\n", with: "").contains("\n"))
    #expect(lines(file).contains("LOCATION:" + place.replacing(",", with: "\\,")))
  }

  @Test func `escapes what would end a value or begin another line`() throws {
    let place = "Room 1; desk\\2,\r\nATTENDEE:x\nEND:VEVENT\u{2028}\u{7}\tend"
    let file = lines(try CalendarFile([event(place: place)], domain: "pool.example", at: now))
    #expect(
      file.contains("LOCATION:Room 1\\; desk\\\\2\\,\\nATTENDEE:x\\nEND:VEVENT\\n end"))
    #expect(file.count { $0 == "END:VEVENT" } == 1)
  }

  @Test func `takes a cancelled meeting out, and reminds of none`() throws {
    let gone = try event(status: .cancelled, sequence: 2)
    let file = lines(
      try CalendarFile(
        [gone], domain: "pool.example", at: now, purpose: .cancel(organiser: "pool@pool.example"),
        reminder: 15))
    #expect(file.contains("METHOD:CANCEL") && file.contains("STATUS:CANCELLED"))
    #expect(file.contains("SEQUENCE:2") && file.contains("ORGANIZER:mailto:pool@pool.example"))
    #expect(!file.contains("BEGIN:VALARM"))
    let reminding = lines(
      try CalendarFile([event()], domain: "pool.example", at: now, reminder: 15))
    #expect(reminding.contains("TRIGGER:-PT15M"))
  }

  @Test func `names every fault at once`() throws {
    let events = [
      try event("a b", minutes: 0), try event("s-1", minutes: 1441, sequence: -1),
      try event("s-1", place: ""),
    ]
    let error = try #require(throws: ValidationError.self) {
      try CalendarFile(
        events, domain: "nowhere", at: now, summary: "",
        purpose: .cancel(organiser: "x@y\r\nATTENDEE:z"), reminder: -1)
    }
    let fields = error.faults.map(\.field)
    for field in [
      "domain", "summary", "organiser", "reminder", "uid", "minutes", "sequence", "place", "status",
    ] { #expect(fields.contains(field), "\(field)") }
    #expect(fields.count { $0 == "minutes" } == 2 && fields.count { $0 == "status" } == 3)
  }

  @Test func `gives the same bytes whatever the order of meetings`() throws {
    let events = try ["c", "a", "b"].map { try event($0) }
    let one = try CalendarFile(events, domain: "pool.example", at: now)
    #expect(one == (try CalendarFile(events.reversed(), domain: "pool.example", at: now)))
  }
}
