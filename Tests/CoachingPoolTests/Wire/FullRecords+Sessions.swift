import CoachingPool

extension Wire {
  static func session() throws -> Session {
    Session(
      id: try id("ses-2"), engagement: try id("eng-2"), kind: .midReview, state: .recordedInError,
      planned: SessionTime(try moment("2026-06-01T09:00:00Z"), minutes: 90),
      held: SessionTime(try moment("2026-06-01T09:05:00Z"), minutes: 485), mode: .video,
      place: Confidential("\(secret) House"),
      attendance: Attendance(
        expected: [try id("p-1"), try id("p-3")], absent: [try id("p-3")], by: .practitioner,
        notice: try moment("2026-05-31T09:00:00Z")),
      travelCost: Money(minorUnits: 1840), exception: .savesAJourney,
      flags: [.whilePaused, .unusualLength], agreementVersion: 2, isProtectedTime: true,
      movedFrom: try id("ses-1"), movedTo: try id("ses-3"))
  }

  static func sessionAction() throws -> SessionAction {
    SessionAction(
      id: try id("act-1"), engagement: try id("eng-2"), session: try id("ses-2"),
      what: Confidential("Talk to \(secret)."), who: try id("p-3"), due: try day("2026-07-01"),
      agreed: try moment("2026-06-01T10:30:00Z"), followUp: .partlyDone,
      lookedAt: try moment("2026-07-02T09:00:00Z"))
  }
}
