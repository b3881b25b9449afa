internal import CoachingPool

extension ContractRecords {
  static let firstCPD = CPDEntry(
    id: CPDEntryID(unchecked: "cpd-1"), practitioner: practitioner.id, date: day(2026, 9, 24),
    minutes: 60, category: .conference, event: conference.id, recorded: moment(30),
    recordedBy: .poolCoordinator)

  static let cpd = CPDEntry(
    id: CPDEntryID(unchecked: "cpd-2"), practitioner: practitioner.id, date: day(2026, 9, 23),
    minutes: 61, category: .mentorCoaching, title: Confidential("Listening, \"again\"."),
    recorded: moment(31), recordedBy: .poolCoordinator, corrects: firstCPD.id,
    withdrawn: moment(32))

  static let conference = PoolEvent(
    id: PoolEventID(unchecked: "conference-2026"),
    plan: PoolEventPlan(
      .annualConference, "The \u{2028}conference", theme: "Calm water",
      span: span(day(2026, 9, 23), day(2026, 9, 25)), minutes: 360, category: .peerLearning,
      isOpenBeyondRegion: true, organiser: organisation.id, places: 250),
    state: .held,
    attendance: [EventAttendance(coach.id, minutes: 60), EventAttendance(person.id)],
    visitors: 17)

  static let cohort = TrainingCohort(
    id: TrainingCohortID(unchecked: "cohort-1"),
    programme: .practitionerTraining(scheme: "ILM", level: "7"), title: "Spring",
    organisation: organisation.id, span: span(day(2026, 1, 5), day(2026, 12, 1)), places: 14,
    state: .closed,
    members: [
      TrainingPlace(
        practitioner.person, practitioner: practitioner.id, state: .completed,
        enrolled: moment(1), ended: moment(33))
    ])
}
