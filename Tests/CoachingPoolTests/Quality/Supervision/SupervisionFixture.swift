@testable import CoachingPool

/// Boris coaches for the executive line, Kay and Lou for the pool, Vera supervises; Mona is above Boris, and
/// Carl below him.
enum Supervised {
  static let people: [Record] = [
    .person(officer("boris", of: "brindlewood", manager: "mona")),
    .person(officer("mona", of: "brindlewood", .headOfService)),
    .person(officer("carl", of: "brindlewood", manager: "boris")),
    .person(officer("vera", of: "cairnmoor")), .person(officer("amara")),
    .person(officer("pia", of: "cairnmoor")), .person(officer("kay", of: "dunmere")),
    .person(officer("lou", of: "elmstead")), .person(officer("max", of: "elmstead")),
    .practitioner(boris), .practitioner(coach("kay-c", person: "kay")),
    .practitioner(coach("lou-c", person: "lou")), .practitioner(coach("max-c", person: "max")),
    .supervisor(vera),
  ]

  static let boris = coach("boris-x", person: "boris", kinds: [.executiveCoaching]) {
    $0.line = .executive
  }

  static let vera = Supervisor(
    id: "vera-s", person: "vera", oneToOneMost: 2, groupsMost: 1, span: span("2020-01-01", nil))

  static func pool(_ more: [Record] = []) -> PoolState { PoolState(people + more) }

  static func engagement(
    _ id: EngagementID = "e", by practitioner: PractitionerID = "boris-x",
    with participant: PersonID = "amara", kind: ServiceKind = .executiveCoaching,
    line: ServiceLine = .executive, began: String? = "2024-01-10", state: EngagementState = .active
  ) -> Record {
    .engagement(
      Engagement(
        id: id, kind: kind, participants: [participant], practitioner: practitioner, state: state,
        proposed: moment("2023-12-01T09:00:00Z"), line: line,
        activated: began.map { moment("\($0)T09:00:00Z") }))
  }

  static func held(
    _ id: SessionID, on date: CivilDate, minutes: Int, of engagement: EngagementID = "e",
    kind: SessionKind = .session, state: SessionState = .held
  ) -> Record {
    let start = PoolTimeZone.unitedKingdom.startOfDay(date).adding(seconds: 36_000)
    return .session(
      Session(
        id: id, engagement: engagement, kind: kind, state: state,
        held: SessionTime(start, minutes: minutes), mode: .video,
        attendance: Attendance(expected: ["amara"])))
  }

  static func entry(
    _ id: SupervisionEntryID, on date: String, minutes: Int = 60,
    _ form: SupervisionForm = .oneToOne, of practitioner: PractitionerID = "boris-x",
    start: Int? = nil, by supervisor: SupervisorID? = nil, withdrawn: Instant? = nil
  ) -> Record {
    .supervisionEntry(
      SupervisionEntry(
        id: id, practitioner: practitioner,
        session: SupervisionSession(
          on: day(date), startMinute: start, minutes: minutes, form: form, supervisor: supervisor,
          isElsewhere: supervisor == nil && form != .peer),
        recorded: moment("\(date)T20:00:00Z"), withdrawn: withdrawn))
  }

  static func session(
    _ date: String = "2026-06-10", minutes: Int = 60, form: SupervisionForm = .oneToOne,
    start: Int? = nil, by supervisor: SupervisorID? = "vera-s"
  ) -> SupervisionSession {
    SupervisionSession(
      on: day(date), startMinute: start, minutes: minutes, form: form, supervisor: supervisor,
      isElsewhere: supervisor == nil && form != .peer)
  }

  static func arrangement(
    _ id: SupervisionArrangementID = "arr", _ form: SupervisionForm = .oneToOne,
    of members: [PractitionerID] = ["boris-x"], line: ServiceLine = .executive,
    by supervisor: SupervisorID = "vera-s", _ days: DateSpan = span("2026-01-01", nil)
  ) -> Record {
    .supervisionArrangement(
      SupervisionArrangement(
        id: id, supervisor: supervisor, form: form, line: line, members: members, span: days,
        most: form == .group ? 8 : 1))
  }
}
