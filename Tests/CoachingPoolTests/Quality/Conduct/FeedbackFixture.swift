@testable import CoachingPool

/// Boris coaches each of some people in an engagement of their own, `e-1` and so on, in each of which a
/// session was held; Paula coordinates the pool.
func coached(_ people: Int, least: Int = 3, sponsor: PersonID? = nil) -> PoolState {
  var policy = PoolPolicy()
  policy.deputies = ["dina"]
  policy.quality.feedbackLeastPeople = least
  var records: [Record] = [
    .policy(policy), .person(officer("dina", of: "lead-body")), .person(officer("selma")),
  ]
  for number in 1...max(1, people) {
    let engagement = EngagementID(stringLiteral: "e-\(number)")
    records += [
      .person(officer(giver(number))),
      .engagement(
        Engagement(
          id: engagement, kind: .coaching, participants: [giver(number)],
          practitioner: "coach-boris", state: .active, proposed: now,
          sponsors: sponsor.map { [Sponsor($0, .lineManager)] } ?? [])),
      .session(
        aSession(
          .init(stringLiteral: "s-\(number)"), of: engagement, held: "2026-06-01T10:00:00Z")),
    ]
  }
  var state = threeCoaches()
  state.apply(records.map { .put($0) })
  return state
}

func giver(_ number: Int) -> PersonID { .init(stringLiteral: "giver-\(number)") }

/// The scene of one of those whom Boris coaches, so many days later.
func byGiver(_ number: Int, after days: Int = 0) -> CommandContext {
  later(days, context(.individual, giver(number), randomness: UInt64(1000 + number)))
}

/// The same answer to every question.
func answers(_ score: Int) -> [FeedbackScore] {
  FeedbackItem.vocabulary.codes.map { FeedbackScore($0, score) }
}

func give(_ number: Int, _ score: Int, saying text: String? = nil) -> GiveFeedback {
  GiveFeedback(.init(stringLiteral: "e-\(number)"), answers(score), saying: text)
}

extension PoolState {
  /// What Boris reads today.
  var received: FeedbackView? {
    FeedbackView.of(
      "coach-boris", in: self, for: Actor("p", as: .practitioner, person: "boris")
    ).view
  }

  /// What somebody of the scene gave last.
  func given(_ number: Int) -> PractitionerFeedbackID {
    feedback(about: "coach-boris").last { $0.person == giver(number) }?.id ?? "none"
  }
}
