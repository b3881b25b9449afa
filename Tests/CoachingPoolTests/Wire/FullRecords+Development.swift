import CoachingPool

extension Wire {
  static func cpdEntry() throws -> CPDEntry {
    CPDEntry(
      id: try id("cpd-2"), practitioner: try id("c-1"), date: try day("2026-05-20"), minutes: 90,
      category: .mentorCoaching, event: try id("event-1"),
      title: Confidential("\(secret) on \"silence\"."),
      recorded: try moment("2026-05-21T09:00:00Z"), recordedBy: .poolCoordinator,
      corrects: try id("cpd-1"), withdrawn: try moment("2026-05-22T09:00:00Z"))
  }

  static func poolEvent() throws -> PoolEvent {
    PoolEvent(
      id: try id("event-1"),
      plan: PoolEventPlan(
        .annualConference, "The conference", theme: "When \"nothing\" stays still",
        span: try span("2026-11-12", "2026-11-14"), minutes: 360, category: .peerLearning,
        isOpenBeyondRegion: true, organiser: try id("joint-board"), places: 200),
      state: .held,
      attendance: [
        EventAttendance(try id("p-1"), minutes: 60), EventAttendance(try id("p-9")),
      ], visitors: 31)
  }

  static func trainingCohort() throws -> TrainingCohort {
    TrainingCohort(
      id: try id("cohort-1"), programme: .practitionerTraining(scheme: "ILM", level: "5"),
      title: "Senior \"staff\"", organisation: try id("ashbourne-vale"),
      span: try span("2026-01-05", "2026-12-01"), places: 14, state: .closed,
      members: [
        TrainingPlace(
          try id("p-1"), practitioner: try id("c-1"), state: .completed,
          enrolled: try moment("2026-01-02T09:00:00Z"), ended: try moment("2026-11-30T09:00:00Z")),
        TrainingPlace(
          try id("p-9"), state: .withdrawn, enrolled: try moment("2026-01-03T09:00:00Z"),
          ended: try moment("2026-02-03T09:00:00Z")),
      ])
  }
}
