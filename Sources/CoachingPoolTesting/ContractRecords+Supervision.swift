internal import CoachingPool

extension ContractRecords {
  static let supervisor = Supervisor(
    id: SupervisorID(unchecked: "supervisor-1"), person: third.id, lines: [.executive],
    forms: [.group, .oneToOne], oneToOneMost: 7, groupsMost: 2, languages: [.britishEnglish],
    modes: [.phone], span: span(day(2025, 1, 1), day(2029, 1, 1)), credentials: ["ESIA"],
    away: [span(day(2026, 8, 1), day(2026, 8, 15))])

  static let arrangement = SupervisionArrangement(
    id: SupervisionArrangementID(unchecked: "arrangement-1"), supervisor: supervisor.id,
    form: .group, line: .executive, members: [practitioner.id, other.id],
    span: span(day(2026, 1, 1), day(2027, 1, 1)), most: 6)

  static let firstSupervision = SupervisionEntry(
    id: SupervisionEntryID(unchecked: "supervision-1"), practitioner: practitioner.id,
    session: SupervisionSession(
      on: day(2026, 6, 1), startMinute: 540, minutes: 60, form: .peer, isElsewhere: true),
    recorded: moment(50), withdrawn: moment(51))

  static let supervision = SupervisionEntry(
    id: SupervisionEntryID(unchecked: "supervision-2"), practitioner: practitioner.id,
    session: SupervisionSession(
      on: day(2026, 6, 2), startMinute: 600, minutes: 90, form: .group, supervisor: supervisor.id),
    recorded: moment(51), corrects: firstSupervision.id, withdrawn: moment(52))

  static let waiver = SupervisionWaiver(
    id: SupervisionWaiverID(unchecked: "waiver-1"), practitioner: practitioner.id,
    span: span(day(2026, 3, 1), day(2026, 6, 1)), grantedBy: third.id, granted: moment(53),
    code: .awayFromPractice)
}
