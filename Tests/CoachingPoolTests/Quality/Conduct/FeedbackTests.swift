import Testing

@testable import CoachingPool

@Suite struct `Feedback about a practitioner` {
  @Test func `A16: is given by who takes part or sponsors, after a session, once`() throws {
    var state = coached(2, sponsor: "selma")
    let bySelma = context(.sponsor, "selma", randomness: 5)
    let id = try state.run(give(1, 4, saying: "Thank you."), byGiver(1))
    let feedback = try #require(state.practitionerFeedback[id])
    #expect(feedback.practitioner == "coach-boris" && feedback.person == giver(1))
    #expect(feedback.instrument == 1 && feedback.scores.reveal().count == 5)
    #expect(feedback.faults(in: state.policy).isEmpty)
    #expect(state.referenceFaults(of: .practitionerFeedback(feedback)).isEmpty)
    #expect(refusals(give(1, 5), state, byGiver(1, after: 1)) == [.feedbackGivenBefore])
    _ = try state.run(GiveFeedback("e-1", answers(2)), bySelma)
    #expect(refusals(GiveFeedback("e-1", answers(2)), state, bySelma) == [.feedbackGivenBefore])
    _ = try state.run(GiveFeedback("e-2", answers(2)), later(1, bySelma))
    for entry in ["e-1", "e-2"] as [EngagementID] {
      #expect(state.auditTrail(of: entry).isEmpty)
    }
  }

  @Test func `is nobody else's to give, who learns of no engagement`() throws {
    let state = coached(2)
    for role in Role.allCases where ![.individual, .sponsor].contains(role) {
      #expect(refusals(give(1, 3), state, context(role, "boris")) == [.notThisRolesCommand])
    }
    #expect(refusals(give(2, 3), state, byGiver(1)) == [.notFound])
    #expect(refusals(give(9, 3), state, byGiver(1)) == [.notFound])
    #expect(refusals(give(1, 3), state, context(.sponsor, giver(1))) == [.notFound])
    #expect(refusals(give(1, 3), state, context(.individual)) == [.nameThePerson])
  }

  @Test func `answers every question of the version in use from 1 to 5`() throws {
    var state = coached(1)
    state.apply([.remove(RecordKey(.session, "s-1"))])
    #expect(
      refusals(
        GiveFeedback("e-1", [FeedbackScore(word("listens"), 6)], saying: " "), state, byGiver(1))
        == [
          .noSessionYet, .itemUnanswered, .itemUnanswered, .itemUnanswered, .itemUnanswered,
          .contradiction, .emptyText,
        ])
    let yesterday = CommandContext(
      now: now.adding(seconds: -86_400), actor: byGiver(1).actor, randomness: 3)
    let other = FeedbackInstrument(version: 2, from: today, items: [word("listens")])
    let early = FeedbackInstrument(version: 1, from: .first, items: [word("movesForward")])
    let command = GiveFeedback(
      "e-1", [FeedbackScore(word("movesForward"), 3)], instruments: [other, early])
    #expect(
      refusals(command, coached(1), byGiver(1)) == [.itemUnanswered, .itemNotAsked])
    #expect(refusals(command, coached(1), yesterday).isEmpty)
    #expect(
      refusals(GiveFeedback("e-1", answers(3), instruments: []), coached(1), byGiver(1))
        == [.noInstrumentInUse])
    #expect(
      refusals(GiveFeedback("e-1", answers(3) + answers(3)), coached(1), byGiver(1)).allSatisfy {
        $0 == .duplicate
      })
  }

  @Test func `is corrected by another beside it`() throws {
    var state = coached(2)
    let first = try state.run(give(1, 2), byGiver(1))
    let correction = GiveFeedback("e-1", answers(4), correcting: first)
    #expect(
      refusals(correction, state, context(.individual, giver(2))) == [.notFound])
    let second = try state.run(correction, byGiver(1, after: 1))
    #expect(state.practitionerFeedback[second]?.corrects == first)
    #expect(refusals(correction, state, byGiver(1, after: 2)) == [.correctedBefore])
    #expect(
      refusals(
        GiveFeedback("e-1", answers(4), correcting: "none"), state, byGiver(1, after: 2))
        == [.notFound])
    #expect(
      refusals(ReleaseFeedback(first), state, byGiver(1, after: 2)) == [.feedbackCorrected])
    #expect(state.feedback(about: "coach-boris").count == 2)
  }

  @Test func `A16: is released by name by whoever gave it, and taken back for what comes`() throws {
    var state = coached(2)
    let id = try state.run(give(1, 4, saying: "Thank you."), byGiver(1))
    #expect(state.received?.named.isEmpty == true)
    for other in [byGiver(2), context(.sponsor, "selma")] {
      #expect(refusals(ReleaseFeedback(id), state, other) == [.notFound])
      #expect(refusals(TakeBackFeedback(id), state, other) == [.notFound])
    }
    #expect(refusals(ReleaseFeedback(id), state, byBoris) == [.notThisRolesCommand])
    #expect(refusals(TakeBackFeedback(id), state, byGiver(1)) == [.feedbackNotReleased])
    let release = try state.run(ReleaseFeedback(id), byGiver(1, after: 1))
    #expect(release.withScores)
    let named = try #require(state.received?.named.first)
    #expect(named.name == "giver-1" && named.text == "Thank you." && named.scores.count == 5)
    #expect(refusals(ReleaseFeedback(id), state, byGiver(1, after: 2)) == [.feedbackReleased])
    _ = try state.run(TakeBackFeedback(id), byGiver(1, after: 2))
    #expect(state.received?.named.isEmpty == true)
    _ = try state.run(ReleaseFeedback(id), byGiver(1, after: 3))
    #expect(state.received?.named.count == 1)
    #expect(state.practitionerFeedback[id]?.releases.count == 2)
  }

  @Test func `records have every fault at once`() {
    let faulty = PractitionerFeedback(
      id: "x", engagement: "nowhere", practitioner: "nobody", person: "none", as: .system,
      given: now, instrument: 0,
      scores: Confidential([
        FeedbackScore(word("gossip"), 0), FeedbackScore(word("gossip"), 9),
      ]), text: Confidential(""), corrects: "x",
      releases: [
        FeedbackRelease(
          at: now.adding(seconds: -1), withScores: true, takenBack: now.adding(seconds: -2))
      ], batch: FeedbackBatch(0, of: 0))
    #expect(
      faulty.faults(in: PoolPolicy()).map(\.field) == [
        "scores", "scores", "scores", "scores", "text", "instrument", "role", "corrects",
        "releases.0", "releases.0", "batch.number", "batch.size",
      ])
    let state = coached(2)
    #expect(
      state.referenceFaults(of: .practitionerFeedback(faulty)).map(\.field)
        == ["engagement", "practitioner", "person", "corrects"])
    #expect("\(faulty)" == "(feedback)" && Mirror(reflecting: faulty).children.isEmpty)
  }

  @Test func `a policy asks for no fewer than five people`() {
    var policy = PoolPolicy()
    policy.quality.feedbackLeastPeople = 4
    #expect(policy.faults().map(\.field) == ["quality.feedbackLeastPeople"])
  }
}
