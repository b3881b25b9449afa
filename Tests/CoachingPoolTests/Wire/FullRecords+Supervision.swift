import CoachingPool

extension Wire {
  static func supervisionEntry() throws -> SupervisionEntry {
    SupervisionEntry(
      id: try id("sup-2"), practitioner: try id("c-1"),
      session: SupervisionSession(
        on: try day("2026-06-30"), startMinute: 570, minutes: 90, form: .group,
        supervisor: try id("visor-1"), isElsewhere: true),
      recorded: try moment("2026-07-01T09:00:00Z"), corrects: try id("sup-1"),
      withdrawn: try moment("2026-07-02T09:00:00Z"))
  }

  static func supervisor() throws -> Supervisor {
    Supervisor(
      id: try id("visor-1"), person: try id("p-9"), lines: [.executive], forms: [.group],
      oneToOneMost: 6, groupsMost: 2, languages: [.britishEnglish], modes: [.video],
      span: try span("2026-01-01", "2028-01-01"), credentials: ["ESIA"],
      away: [try span("2026-08-01", "2026-09-01")])
  }

  static func supervisionArrangement() throws -> SupervisionArrangement {
    SupervisionArrangement(
      id: try id("arr-1"), supervisor: try id("visor-1"), form: .group, line: .pool,
      members: [try id("c-1"), try id("c-2")], span: try span("2026-02-01", "2027-02-01"), most: 8)
  }

  static func supervisionWaiver() throws -> SupervisionWaiver {
    SupervisionWaiver(
      id: try id("waive-1"), practitioner: try id("c-1"),
      span: try span("2026-03-01", "2026-06-01"), grantedBy: try id("p-9"),
      granted: try moment("2026-02-27T09:00:00Z"), code: .changeOfSupervisor)
  }
}
