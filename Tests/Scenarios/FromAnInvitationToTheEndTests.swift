import CoachingPool
import Testing

/// Priya, a new manager at Calderwick, works with Tom of Thornmere; Sam, her manager, sponsors it.
@Suite struct `From an accepted invitation to the end` {
  @Test func `Priya and Tom agree with Sam, meet, look back twice, and end as planned`() throws {
    var story = try Story()
    let engagement = try story.tell(AcceptInvitation(try InvitationID("i-1")), as: story.tom).id

    // They meet once without obligation, and both want to go on.
    try story.wait(days: 3)
    _ = try story.tell(PlanChemistry(engagement, at: story.now, mode: .video), as: story.priya)
    _ = try story.tell(AnswerChemistry(engagement, .yes), as: story.priya)
    _ = try story.tell(AnswerChemistry(engagement, .yes), as: story.tom)

    // Sam is to be fully involved, prepares, and knows that Priya will read it.
    _ = try story.tell(
      SetInvolvement(
        engagement, Involvement(.full), sponsors: [.init(try PersonID("sam-odell"), .lineManager)]),
      as: story.priya)
    _ = try story.tell(
      PlanContractingMeeting(engagement, at: story.now.adding(seconds: 86_400)), as: story.tom)
    _ = try story.tell(
      AnswerPreparation(
        engagement, [.init(.hopedForChanges, "That she says no more often.")],
        knowsTheIndividualReads: true), as: story.sam)
    #expect(story.priyaReadsOfSam(engagement) == ["That she says no more often."])

    // Tom writes down what the three agree on, and each signs exactly that.
    try story.wait(days: 1)
    _ = try story.tell(ProposeAgreement(engagement, try story.terms(engagement)), as: story.tom)
    for actor in [story.priya, story.tom, story.sam] {
      _ = try story.tell(
        SignAgreement(engagement, version: 1, acknowledgesLimits: true), as: actor)
    }
    _ = try story.tell(Activate(engagement), as: .system)
    _ = try story.tell(
      RateGoal(engagement, story.goal, at: .start, as: .less), as: story.priya)

    // Two sessions, and a look at progress halfway with Sam.
    let action = try story.meet(engagement, leavingAnAction: "Hand the rota over.")
    try story.meet(engagement)
    try story.hold(engagement, .midReview)
    _ = try story.tell(FollowUpAction(action, .done), as: story.priya)
    _ = try story.tell(
      WriteReviewSummary(engagement, of: .midway, "Priya has handed one task over."),
      as: story.tom)
    #expect(story.samReads(engagement).isEmpty)
    _ = try story.tell(
      WriteReviewSummary(engagement, of: .midway, "I have handed one task over."),
      as: story.priya)
    _ = try story.tell(
      ReleaseReviewSummary(engagement, of: .midway, version: 2), as: story.priya)
    #expect(story.samReads(engagement) == ["I have handed one task over."])

    // Two sessions more, and it comes to its end.
    try story.meet(engagement)
    let last = try story.meet(engagement, leavingAnAction: "Ask the team what it needs.")
    _ = try story.tell(BeginClosing(engagement), as: .system)
    try story.hold(engagement, .finalReview)
    let rating = try story.tell(
      RateGoal(engagement, story.goal, at: .final, as: .more), as: story.priya)
    _ = try story.tell(ReleaseRatings(engagement, [rating.id]), as: story.priya)
    _ = try story.tell(
      RateObservedChange(engagement, story.goal, at: .final, as: .muchBetter), as: story.sam)
    _ = try story.tell(
      WriteReviewSummary(engagement, of: .final, "I delegate, and the team decides."),
      as: story.priya)
    _ = try story.tell(
      ReleaseReviewSummary(engagement, of: .final, version: 1), as: story.priya)
    #expect(throws: Refusal.self) {
      try story.tell(CompleteEngagement(engagement), as: .system)
    }
    try story.wait(days: 2)
    _ = try story.tell(HandOverToIndividual(engagement, actions: [last]), as: story.priya)
    let ended = try story.tell(CompleteEngagement(engagement), as: .system)
    #expect(
      ended.state == .completed && story.state.engagements[ended.id]?.closure?.code == .asPlanned)

    // Sam has read two summaries and one rating; Priya, Tom and Sam are asked how it was.
    #expect(story.samReads(engagement).count == 2)
    let sam = try #require(story.sam.person)
    #expect(
      story.state.goalRatings(of: engagement, readableBy: sam, on: story.today).map(\.id)
        == [rating.id])
    let asked = story.state.evaluationRequests(of: engagement)
    #expect(
      asked.filter { $0.wave == .start }.map(\.role) == [.individual, .sponsor])
    #expect(
      asked.filter { $0.wave != .start }.map { "\($0.due) \($0.role.rawValue)" } == [
        "2027-01-31 individual", "2027-01-31 practitioner", "2027-01-31 sponsor",
        "2027-07-31 individual",
      ])
    let due = story.state.evaluationsDue(on: story.today)
    #expect(due.count { $0.wave == .closure } == 3 && due.count { $0.wave == .start } == 2)
    let trail = story.state.auditTrail(of: engagement)
    #expect(trail.map(\.number) == Array(1...trail.count))
    for record in story.state.records {
      #expect(record.faults(in: story.state.policy) == [])
      #expect(story.state.referenceFaults(of: record) == [])
    }
  }
}
