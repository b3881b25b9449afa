import CoachingPool
import Testing

extension Wire {
  static func complaint() throws -> Complaint {
    Complaint(
      id: try id("complaint-1"), about: try id("c-1"), in: try id("eng-2"),
      complainant: try id("p-1"), as: .individual, received: try moment("2026-06-10T09:00:00Z"),
      ground: .boundaries, text: Confidential("\(secret) rang at night."), handler: try id("p-8"),
      exchanges: [
        ComplaintExchange(
          Confidential("\(secret) was rung."), at: try moment("2026-06-13T09:00:00Z"),
          answer: Confidential("\(secret) asked \"me\" to."),
          answered: try moment("2026-06-14T09:00:00Z"))
      ],
      pauses: [
        ComplaintPause(
          of: try id("c-1"), from: .live, since: try moment("2026-06-11T09:00:00Z"),
          until: try moment("2026-06-16T09:00:00Z"))
      ],
      decisions: [
        ComplaintDecision(
          .partlyUpheld, on: try day("2026-06-15"),
          reasons: Confidential("\(secret) had asked once."),
          actions: [.apology, .supervision], by: try id("p-8"),
          complainantTold: try day("2026-06-16"), practitionerTold: try day("2026-06-17"))
      ],
      referrals: [BodyReferral(to: .init(unchecked: "EMCC"), on: try day("2026-06-18"))],
      steps: [
        ComplaintStep(
          .make, to: .received, at: try moment("2026-06-10T09:00:00Z"),
          by: try id("pseudonym-9"), as: .individual, under: try #require(PolicyVersion(7))),
        ComplaintStep(
          .acknowledge, to: .acknowledged, at: try moment("2026-06-11T09:00:00Z"),
          by: try id("pseudonym-8"), as: .poolCoordinator, under: try #require(PolicyVersion(7))),
      ])
  }

  static func practitionerFeedback() throws -> PractitionerFeedback {
    PractitionerFeedback(
      id: try id("feedback-2"), engagement: try id("eng-2"), practitioner: try id("c-1"),
      person: try id("p-1"), as: .individual, given: try moment("2026-08-03T09:00:00Z"),
      instrument: 1,
      scores: Confidential([
        FeedbackScore(.init(unchecked: "challenges"), 4),
        FeedbackScore(.init(unchecked: "listens"), 5),
      ]), text: Confidential("\(secret) says: \"thank you\"."), corrects: try id("feedback-1"),
      releases: [
        FeedbackRelease(
          at: try moment("2026-08-04T09:00:00Z"), withScores: true,
          takenBack: try moment("2026-08-05T09:00:00Z")),
        FeedbackRelease(at: try moment("2026-08-06T09:00:00Z"), withScores: false),
      ], batch: FeedbackBatch(2, of: 5))
  }
}
