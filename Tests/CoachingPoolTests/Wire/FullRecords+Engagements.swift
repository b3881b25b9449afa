import CoachingPool

extension Wire {
  static func engagement() throws -> Engagement {
    Engagement(
      id: try id("eng-2"), kind: .teamCoaching, request: try id("req-1"),
      participants: [try id("p-1"), try id("p-3")], practitioner: try id("c-1"),
      state: .endedEarly, proposed: try moment("2026-05-06T08:15:30Z"),
      predecessor: try id("eng-1"), organisation: try id("ashbourne-vale"), line: .executive,
      sponsors: [
        Sponsor(try id("p-9"), .lineManager, try span("2026-05-01", "2026-06-01")),
        Sponsor(try id("p-8"), .humanResources),
      ], involvement: Involvement(.lightTouch, because: .selfDirected),
      chemistry: Chemistry(
        meeting: .init(at: try moment("2026-05-10T09:00:00Z"), mode: .phone),
        individualSaysYes: true, practitionerSaysYes: true),
      plan: PlanReference(version: 2, sessions: 6), programme: try id("leading-wide"),
      since: try moment("2026-09-01T10:00:00Z"), activated: try moment("2026-05-20T09:00:00Z"),
      agreementVersion: 2,
      recontracting: Recontracting(.employer, began: try moment("2026-06-20T09:00:00Z")),
      pauses: [
        Pause(
          began: try moment("2026-07-01T10:00:00Z"), returns: try day("2026-08-01"),
          ended: try moment("2026-07-20T10:00:00Z")),
        Pause(
          began: try moment("2026-08-01T10:00:00Z"), returns: try day("2026-10-01"),
          isByCoordinator: true),
      ], questions: [try moment("2026-08-15T10:00:00Z")],
      confirmed: try moment("2026-07-15T10:00:00Z"),
      proposedExtension: ProposedExtension(sessions: 8, supporters: [.practitioner, .sponsor]),
      proposedInvolvement: ProposedInvolvement(
        Involvement(.lightTouch), sponsors: [try id("per-4")], by: .practitioner),
      closure: Closure(
        .practitionerUnavailable, at: try moment("2026-09-01T10:00:00Z"), by: .poolCoordinator,
        successor: try id("eng-3")))
  }
}
