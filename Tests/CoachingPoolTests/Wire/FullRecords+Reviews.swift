import CoachingPool

extension Wire {
  static func reviews() throws -> Reviews {
    Reviews(
      of: try id("eng-2"),
      summaries: [
        ReviewSummary(
          .midway, version: 1, written: try moment("2026-07-10T09:00:00Z"),
          writtenBy: .practitioner, text: Confidential("\(secret) decides more.")),
        ReviewSummary(
          .midway, version: 2, written: try moment("2026-07-11T09:00:00Z"),
          writtenBy: .individual, text: Confidential("I decide \"more\".")),
      ],
      releases: [
        SummaryRelease(
          .midway, version: 2, at: try moment("2026-07-12T09:00:00Z"),
          to: [
            EngagementParty(try id("p-9"), .sponsor),
            EngagementParty(try id("p-8"), .humanResources),
          ])
      ],
      waivers: [
        FinalReviewWaiver(
          .lookedAtBefore, at: try moment("2026-08-01T09:00:00Z"), by: .individual, under: 2, end: 2
        )
      ],
      handOvers: [
        HandOver(
          at: try moment("2026-08-01T10:00:00Z"), by: .practitioner, actions: [try id("act-1")],
          end: 2)
      ], reopened: try moment("2026-07-20T09:00:00Z"), end: 2)
  }

  static func goalRating() throws -> GoalRating {
    GoalRating(
      id: try id("rate-2"), engagement: try id("eng-2"), goal: try id("g-1"), agreementVersion: 2,
      point: .midway, level: Confidential(.more), rated: try moment("2026-07-10T09:30:00Z"),
      corrects: try id("rate-1"),
      releases: [
        RatingRelease(at: try moment("2026-07-12T09:00:00Z"), to: [try id("p-9")]),
        RatingRelease(at: try moment("2026-07-13T09:00:00Z"), to: [try id("p-8")]),
      ])
  }

  static func sponsorRating() throws -> SponsorRating {
    SponsorRating(
      id: try id("seen-2"), engagement: try id("eng-2"), sponsor: try id("p-9"),
      goal: try id("g-1"), agreementVersion: 2, point: .final,
      change: Confidential(.muchBetter), rated: try moment("2026-08-02T09:30:00Z"),
      corrects: try id("seen-1"))
  }

  static func sponsorPreparation() throws -> SponsorPreparation {
    SponsorPreparation(
      id: try id("prep-1"), engagement: try id("eng-2"), sponsor: try id("p-9"),
      answers: Confidential([
        .init(.strengths, "\(secret) listens."), .init(.ownSupport, "An \"hour\" a week."),
      ]), written: try moment("2026-05-12T12:00:00Z"),
      released: try moment("2026-05-12T13:00:00Z"))
  }

  static func evaluationRequest() throws -> EvaluationRequest {
    EvaluationRequest(
      id: try id("eval-1"), engagement: try id("eng-2"), asks: try id("p-1"), as: .individual,
      wave: .later, due: try day("2027-02-28"), asked: try moment("2027-02-28T09:00:00Z"))
  }

  static func evaluationResponse() throws -> EvaluationResponse {
    EvaluationResponse(
      id: try id("resp-1"), to: try id("eval-1"), instrument: try id("poolOutcomes"), version: 1,
      answers: Confidential([
        EvaluationAnswer(try id("benefits"), 1), EvaluationAnswer(try id("seen-resilience"), -2),
      ]), comment: Confidential("\(secret) \"listens\"."),
      quotations: [
        Testimonial.Consent(
          given: try moment("2027-03-01T09:00:00Z"), attribution: .roleAndOrganisation,
          withdrawn: try moment("2027-03-02T09:00:00Z")),
        Testimonial.Consent(given: try moment("2027-03-03T09:00:00Z"), attribution: .none),
      ], given: try moment("2027-03-01T09:00:00Z"),
      withdrawn: try moment("2027-03-04T09:00:00Z"))
  }
}
