import CoachingPool
import CoachingPoolInterchange
import Testing

@Suite struct `A log of hours as CSV` {
  private static let now = Instant(secondsSince1970: 1_780_000_000)

  /// Cy coaches Ann and Dee one by one, and a team of both; Ann's name could be a formula.
  private static func pool(consents: Bool) throws -> PoolState {
    func held(_ id: String, _ engagement: String, _ minutes: Int, _ people: [String]) throws
      -> Record
    {
      .session(
        Session(
          id: try SessionID(id), engagement: try EngagementID(engagement), state: .held,
          held: SessionTime(now.adding(seconds: -1_000_000 + minutes), minutes: minutes),
          mode: .video,
          attendance: Attendance(expected: try people.map { try PersonID($0) })))
    }
    func work(_ id: String, _ kind: ServiceKind, _ line: ServiceLine, _ people: [String]) throws
      -> Record
    {
      .engagement(
        Engagement(
          id: try EngagementID(id), kind: kind, participants: try people.map { try PersonID($0) },
          practitioner: try PractitionerID("cy"), state: .active, proposed: now, line: line))
    }
    var records: [Record] = [
      .person(Person(id: try PersonID("ann"), name: "=cmd|' /C calc'!A0")),
      .person(Person(id: try PersonID("dee"), name: "Dee \"D\", Esq", email: "dee@example.org")),
      .person(Person(id: try PersonID("cy"), name: "Cy")),
      .practitioner(
        PractitionerMembership(
          id: try PractitionerID("cy"), person: try PersonID("cy"), kinds: [.coaching])),
      try work("e-1", .coaching, .pool, ["ann"]),
      try work("e-2", .executiveCoaching, .executive, ["dee"]),
      try work("e-3", .teamCoaching, .pool, ["ann", "dee"]),
      try held("s-1", "e-1", 50, ["ann"]), try held("s-2", "e-2", 100, ["dee"]),
      try held("s-3", "e-3", 120, ["ann", "dee"]),
    ]
    if consents {
      for (id, engagement, person) in [("l-1", "e-1", "ann"), ("l-2", "e-2", "dee")] {
        records.append(
          .logConsent(
            LogConsent(
              id: try LogConsentID(id), engagement: try EngagementID(engagement),
              person: try PersonID(person), given: now)))
      }
    }
    return PoolState(records)
  }

  private func text(consents: Bool) throws -> String {
    let cy = try PersonID("cy")
    let log = try Self.pool(consents: consents).hoursLog(
      of: cy, for: Actor(try ActorID("a"), as: .practitioner, person: cy), at: Self.now)
    return String(decoding: try PractitionerHoursLog(log).bytes(), as: UTF8.self)
  }

  private let headings =
    "client,contact,form,number_in_group,start,end,paid_hours,unpaid_hours,paid_minutes,unpaid_minutes\r\n"

  @Test func `has the columns that bodies ask for, and hours rounded down beside exact minutes`()
    throws
  {
    #expect(
      try text(consents: false)
        == headings
        + "Client 1,,individual,,2026-05-17,2026-05-17,0.00,0.83,0,50\r\n"
        + "Client 2,,individual,,2026-05-17,2026-05-17,1.66,0.00,100,0\r\n"
        + "Client 3,,group,2,2026-05-17,2026-05-17,0.00,2.00,0,120\r\n")
  }

  @Test func `guards names against being run as a formula, and passes no address on`() throws {
    let text = try text(consents: true)
    #expect(
      text
        == headings
        + "'=cmd|' /C calc'!A0,,individual,,2026-05-17,2026-05-17,0.00,0.83,0,50\r\n"
        + "\"Dee \"\"D\"\", Esq\",,individual,,2026-05-17,2026-05-17,1.66,0.00,100,0\r\n"
        + "Client 3,,group,2,2026-05-17,2026-05-17,0.00,2.00,0,120\r\n")
    #expect(!text.contains("@"))
  }

  @Test func `of nobody has its headings alone, and takes another delimiter`() throws {
    let ann = try PersonID("ann")
    let log = try Self.pool(consents: true).hoursLog(
      of: ann, for: Actor(try ActorID("a"), as: .practitioner, person: ann), at: Self.now)
    let bytes = try PractitionerHoursLog(log).bytes(delimiter: .semicolon)
    #expect(String(decoding: bytes, as: UTF8.self) == headings.replacing(",", with: ";"))
  }

  @Test func `who saw the evidence is in no file, and an import of the files keeps it`() throws {
    let checked = Credential(
      kind: .qualification, scheme: "ILM", level: "5", awarded: .first, evidenceSeen: .first,
      evidenceSeenBy: try ActorID("pseudonym-7"))
    let practitioner = PractitionerMembership(
      id: try PractitionerID("cy"), person: try PersonID("cy"), kinds: [.coaching],
      credentials: [checked])
    let state = PoolState([
      .person(Person(id: try PersonID("cy"), name: "Cy")), .practitioner(practitioner),
    ])
    let export = PoolCSV.export(of: state.records)
    let said = export.files.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    #expect(!said.contains("pseudonym-7"))
    #expect(export.notExported.contains { $0.field == "credentials" })
    let back = PoolImporter().read(export.files, into: state)
    #expect(back.faults.isEmpty && back.unchangedCount == back.records.count)
  }
}
