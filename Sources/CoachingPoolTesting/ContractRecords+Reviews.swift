internal import CoachingPool

extension ContractRecords {
  private static let goal = SharedGoalID(unchecked: "goal-1")

  static let reviews = Reviews(
    of: engagement.id,
    summaries: [
      ReviewSummary(
        .midway, version: 1, written: moment(21), writtenBy: .practitioner,
        text: Confidential("One task is\u{2028}handed over."))
    ],
    releases: [
      SummaryRelease(
        .midway, version: 1, at: moment(22), to: [EngagementParty(third.id, .sponsor)])
    ],
    waivers: [FinalReviewWaiver(.nobodyToMeet, at: moment(41), by: .individual, under: 1, end: 2)],
    handOvers: [HandOver(at: moment(42), by: .practitioner, actions: [action.id], end: 2)],
    reopened: moment(23), end: 2)

  static let firstRating = GoalRating(
    id: GoalRatingID(unchecked: "rating-1"), engagement: engagement.id, goal: goal,
    agreementVersion: 1, point: .midway, level: Confidential(.muchLess), rated: moment(20))

  static let rating = GoalRating(
    id: GoalRatingID(unchecked: "rating-2"), engagement: engagement.id, goal: goal,
    agreementVersion: 1, point: .midway, level: Confidential(.less), rated: moment(21),
    corrects: firstRating.id, releases: [RatingRelease(at: moment(22), to: [third.id])])

  static let firstObserved = SponsorRating(
    id: SponsorRatingID(unchecked: "observed-1"), engagement: engagement.id, sponsor: third.id,
    goal: goal, agreementVersion: 1, point: .midway, change: Confidential(.worse),
    rated: moment(20))

  static let observed = SponsorRating(
    id: SponsorRatingID(unchecked: "observed-2"), engagement: engagement.id, sponsor: third.id,
    goal: goal, agreementVersion: 1, point: .midway, change: Confidential(.better),
    rated: moment(21), corrects: firstObserved.id)

  static let preparation = SponsorPreparation(
    id: SponsorPreparationID(unchecked: "preparation-1"), engagement: engagement.id,
    sponsor: third.id,
    answers: Confidential([.init(.hopedForChanges, "More \"no\" to others.")]),
    written: moment(6), released: moment(7))

  static let evaluation = EvaluationRequest(
    id: EvaluationRequestID(unchecked: "evaluation-1"), engagement: engagement.id,
    asks: person.id, as: .individual, wave: .later, due: day(2027, 8, 31), asked: moment(12))

  static let response = EvaluationResponse(
    id: EvaluationResponseID(unchecked: "response-1"), to: evaluation.id,
    instrument: EvaluationInstrument.poolOutcomes.id, version: 1,
    answers: Confidential([
      EvaluationAnswer(EvaluationItemID(unchecked: "benefits"), 1),
      EvaluationAnswer(EvaluationItemID(unchecked: "improved-jointly"), 4),
    ]), comment: Confidential("More \"no\", and less of the rest."),
    quotations: [
      Testimonial.Consent(given: moment(13), attribution: .name, withdrawn: moment(14)),
      Testimonial.Consent(given: moment(15), attribution: .none),
    ], given: moment(13))
}
