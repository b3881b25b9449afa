import Testing

@testable import CoachingPool

@Suite struct `An entry of the supervision log` {
  /// A new member is refused here until somebody has thought about whom it could name.
  @Test func `R42: has no member that could name or link a participant, and no free text`() {
    let entry = SupervisionEntry(
      id: "x", practitioner: "boris-x", session: Supervised.session(), recorded: now)
    func members(_ value: Any) -> [String] {
      Mirror(reflecting: value).children.compactMap(\.label)
    }
    #expect(
      members(entry) == ["id", "practitioner", "session", "recorded", "corrects", "withdrawn"])
    #expect(
      members(entry.session) == [
        "date", "startMinute", "minutes", "form", "supervisor", "isElsewhere",
      ])
    #expect(
      members(RecordSupervision(of: ["boris-x"], entry.session)) == ["practitioners", "session"])
    #expect(members(CorrectSupervision("x", to: nil)) == ["entry", "session"])
    let types = Mirror(reflecting: entry.session).children.map { "\(type(of: $0.value))" }
    #expect(!types.contains { $0.contains("String") || $0.contains("Confidential") })
  }

  @Test(arguments: [
    "engagement", "participant", "participants", "individual", "client", "note", "text", "content",
    "attributes", "organisation", "request", "theme", "session",
  ])
  func `R42: its reader refuses any member beside its own`(_ member: String) throws {
    let entry = SupervisionEntry(
      id: "x", practitioner: "boris-x", session: Supervised.session(), recorded: now)
    let bytes = try Record.supervisionEntry(entry).encoded()
    #expect(try Record(.supervisionEntry, bytes: bytes) == .supervisionEntry(entry))
    let text = String(decoding: bytes.dropLast(), as: UTF8.self) + ",\"\(member)\":\"amara\"}"
    #expect(throws: WireError.self) { try Record(.supervisionEntry, bytes: Array(text.utf8)) }
    do {
      _ = try Record(.supervisionEntry, bytes: Array(text.utf8))
    } catch { #expect(!"\(error)".contains("amara")) }
  }

  @Test func `names what is wrong with it by itself`() {
    func faults(_ session: SupervisionSession) -> [String] {
      SupervisionEntry(id: "x", practitioner: "c", session: session, recorded: now).faults().names
    }
    #expect(faults(Supervised.session()).isEmpty)
    #expect(faults(Supervised.session(form: .peer, by: nil)).isEmpty)
    #expect(faults(Supervised.session(minutes: 0)) == ["minutes fault.outOfRange"])
    #expect(faults(Supervised.session(minutes: -5)) == ["minutes fault.outOfRange"])
    #expect(faults(Supervised.session(minutes: 1441)) == ["minutes fault.outOfRange"])
    #expect(faults(Supervised.session(minutes: 1440, start: 0)).isEmpty)
    #expect(faults(Supervised.session(minutes: 61, start: 1380)) == ["minutes fault.contradiction"])
    #expect(faults(Supervised.session(start: 1440)).contains("startMinute fault.outOfRange"))
    #expect(faults(Supervised.session(start: -1)) == ["startMinute fault.outOfRange"])
    #expect(faults(Supervised.session(form: .peer)) == ["supervisor fault.contradiction"])
    #expect(
      faults(SupervisionSession(on: today, minutes: 60, form: .group)) == [
        "supervisor fault.missing"
      ])
    #expect(
      faults(
        SupervisionSession(
          on: today, minutes: 60, form: .group, supervisor: "v", isElsewhere: true)) == [
          "supervisor fault.contradiction"
        ])
    let itself = SupervisionEntry(
      id: "x", practitioner: "c", session: Supervised.session(), recorded: now, corrects: "x",
      withdrawn: now.adding(seconds: -1))
    #expect(
      itself.faults().names == ["corrects fault.contradiction", "withdrawn fault.contradiction"])
  }

  @Test func `the other records of supervision name what is wrong with them`() {
    var vera = Supervised.vera
    #expect(vera.faults().isEmpty)
    vera.lines = []
    vera.forms = [.peer, .peer]
    vera.oneToOneMost = -1
    vera.groupsMost = 1001
    vera.languages = []
    vera.modes = []
    vera.credentials = ["", "ESIA", "ESIA"]
    vera.away = [span("2026-01-01", "2026-02-01"), span("2026-01-15", nil)]
    #expect(vera.faults().count == 10)
    #expect(vera.most(of: .oneToOne) == 0 && vera.most(of: .peer) == 0)
    let arrangement = SupervisionArrangement(
      id: "a", supervisor: "v", form: .peer, line: .pool, members: [], span: .always, most: 1)
    #expect(
      arrangement.faults().names == [
        "form fault.contradiction", "members fault.missing", "span fault.missing",
      ])
    let many = SupervisionArrangement(
      id: "a", supervisor: "v", form: .oneToOne, line: .pool, members: ["c", "c"],
      span: span("2026-01-01", nil), most: 2)
    #expect(many.faults().names == ["members fault.duplicate", "most fault.outOfRange"])
    let waiver = SupervisionWaiver(
      id: "w", practitioner: "c", span: .always, grantedBy: "pia", granted: now, code: .other)
    #expect(waiver.faults().names == ["span fault.missing", "span fault.missing"])
  }

  @Test
  func `beside other records, what it names has to be there, and nobody supervises themselves`() {
    let state = Supervised.pool([
      Supervised.entry("kays", on: "2026-06-01", of: "kay-c"),
      .supervisor(
        Supervisor(id: "own", person: "boris", oneToOneMost: 1, groupsMost: 0, span: .always)),
    ])
    func faults(_ record: Record) -> [String] { state.referenceFaults(of: record).names }
    #expect(faults(Supervised.entry("x", on: "2026-06-01", by: "vera-s")).isEmpty)
    #expect(
      faults(Supervised.entry("x", on: "2026-06-01", by: "own")) == [
        "supervisor fault.contradiction"
      ])
    #expect(
      faults(
        .supervisionEntry(
          SupervisionEntry(
            id: "x", practitioner: "nobody", session: Supervised.session(by: "none"),
            recorded: now, corrects: "gone"))) == [
          "corrects fault.danglingReference", "practitioner fault.danglingReference",
          "supervisor fault.danglingReference",
        ])
    #expect(
      faults(
        .supervisionEntry(
          SupervisionEntry(
            id: "x", practitioner: "boris-x", session: Supervised.session(), recorded: now,
            corrects: "kays"))) == ["corrects fault.contradiction"])
    #expect(
      faults(Supervised.arrangement(by: "own")) == ["members fault.contradiction"])
    #expect(
      faults(Supervised.arrangement(of: ["none"], by: "none")) == [
        "members fault.danglingReference", "supervisor fault.danglingReference",
      ])
    var twice = Supervised.vera
    twice.lines = [.pool]
    let second = Supervisor(
      id: "vera-2", person: "vera", oneToOneMost: 1, groupsMost: 1, span: span("2026-01-01", nil))
    #expect(faults(.supervisor(second)) == ["person fault.duplicate"])
    #expect(faults(.supervisor(twice)).isEmpty)
    let waiver = SupervisionWaiver(
      id: "w", practitioner: "none", span: span("2026-01-01", "2026-02-01"), grantedBy: "none",
      granted: now, code: .other)
    #expect(
      faults(.supervisionWaiver(waiver)) == [
        "grantedBy fault.danglingReference", "practitioner fault.danglingReference",
      ])
  }
}
