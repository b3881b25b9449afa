import CoachingPool
import Testing

@Suite struct `The way to the end` {
  private let action = SessionAction(
    id: "act", engagement: "e", what: Confidential("Ask Marlowe"), who: "amara",
    agreed: moment("2026-06-01T11:00:00Z"))

  @Test func `E11 to E13: is gone by commands alone, with a review that was held`() throws {
    var state = reviewed(.active, .sessionAction(action))
    _ = try state.run(BeginClosing("e"), byClock)
    #expect(
      refusals(CompleteEngagement("e"), state, byClock)
        == [.finalReviewIsOpen, .actionsNotHandedOver])
    _ = try state.run(
      RecordHeldSession(
        unplannedIn: "e", .finalReview, at: moment("2026-06-15T08:00:00Z"), minutes: 30,
        by: .video), byBoris)
    #expect(refusals(CompleteEngagement("e"), state, byClock) == [.actionsNotHandedOver])
    #expect(refusals(HandOverToIndividual("e"), state, byAmara) == [.actionStillOpen])
    let handOver = try state.run(HandOverToIndividual("e", actions: ["act"]), byAmara)
    #expect(handOver.actions == ["act"] && handOver.by == .individual)
    #expect(state.actions["act"]?.followUp == .handedOver)
    _ = try state.run(CompleteEngagement("e"), byClock)
    #expect(state.e?.state == .completed && state.e?.closure?.code == .asPlanned)
    #expect(
      state.auditTrail(of: "e").map { "\($0.machine) \($0.event)" } == [
        "engagement beginClosing", "session record", "review handOver", "engagement complete",
      ])
    let kinds: [RecordKind] = [
      .engagement, .session, .sessionAction, .reviews, .evaluationRequest, .auditEntry,
    ]
    for record in state.records where kinds.contains(record.key.kind) {
      #expect(state.referenceFaults(of: record) == [] && record.faults(in: state.policy) == [])
    }
  }

  @Test func `E13: a final review that was not held has to be found not applicable`() throws {
    var state = reviewed(sponsor: Involvement(.lightTouch))
    _ = try state.run(HandOverToIndividual("e"), byBoris)
    #expect(refusals(CompleteEngagement("e"), state, byClock) == [.finalReviewIsOpen])
    let waiver = try state.run(WaiveFinalReview("e", because: .lookedAtBefore), byBoris)
    #expect(waiver == FinalReviewWaiver(.lookedAtBefore, at: now, by: .practitioner, under: 1))
    #expect(state.auditTrail(of: "e").last?.reasonCode == "lookedAtBefore")
    #expect(
      refusals(WaiveFinalReview("e", because: .lookedAtBefore), state, byAmara)
        == [.finalReviewWaivedBefore])
    _ = try state.run(CompleteEngagement("e", because: .goalsMetEarly), byClock)
    #expect(state.e?.state == .completed)
  }

  @Test func `E13: a planned, missed or corrected final review is none that was held`() throws {
    for change: (inout Session) -> Void in [
      {
        $0.state = .planned
        $0.held = nil
      }, { $0.state = .recordedInError },
    ] {
      let session = aSession(
        "f", of: "e", .finalReview, planned: "2026-06-02T10:00:00Z", held: "2026-06-02T10:00:00Z",
        change)
      let state = reviewed(.closing, .session(session))
      #expect(refusals(CompleteEngagement("e"), state, byClock).contains(.finalReviewIsOpen))
    }
    let mid = aSession("f", of: "e", .midReview, held: "2026-06-02T10:00:00Z")
    let state = reviewed(.closing, .session(mid))
    #expect(refusals(CompleteEngagement("e"), state, byClock).contains(.finalReviewIsOpen))
  }

  @Test func `8.5: what a full sponsor was promised is the individual's alone to waive`() throws {
    var state = reviewed()
    #expect(
      refusals(WaiveFinalReview("e", because: .individualPrefersNone), state, byBoris)
        == [.preferenceIsTheIndividuals, .sponsorWasPromisedAReview])
    #expect(
      refusals(WaiveFinalReview("e", because: .nobodyToMeet), state, byBoris)
        == [.sponsorWasPromisedAReview])
    _ = try state.run(WaiveFinalReview("e", because: .individualPrefersNone), byAmara)
    #expect(state.reviews["e"]?.waiver(under: 1)?.by == .individual)
  }

  @Test func `E13: that none was agreed on, the agreement in force shows`() {
    let agreed = reviewed()
    #expect(
      refusals(WaiveFinalReview("e", because: .noneAgreed), agreed, byAmara)
        == [.finalReviewIsAgreed])
    #expect(
      refusals(WaiveFinalReview("e", because: .noneAgreed), engaged(.closing), byAmara).isEmpty)
  }

  @Test func `A36: both planned ends count as completed, and lead to no rematch`() throws {
    for code in [ClosureCode.asPlanned, .goalsMetEarly] {
      var state = reviewed()
      _ = try state.run(WaiveFinalReview("e", because: .lookedAtBefore), byAmara)
      _ = try state.run(HandOverToIndividual("e"), byAmara)
      _ = try state.run(CompleteEngagement("e", because: code), byClock)
      let closure = try #require(state.e?.closure)
      #expect(closure.code.countsAsCompletion && closure.code.isNoFault)
      #expect(state.e?.isRematchEligible == false && closure.code == code)
    }
  }

  @Test func `a policy may ask for a final review always`() {
    var state = reviewed()
    var policy = PoolPolicy()
    policy.engagements.mayWaiveFinalReview = false
    state.apply([.put(.policy(policy))])
    #expect(
      refusals(WaiveFinalReview("e", because: .lookedAtBefore), state, byAmara)
        == [.finalReviewIsRequired])
  }

  @Test func `a review that was held is not waived, and nobody else says or hands over anything`()
    throws
  {
    let review = aSession("f", of: "e", .finalReview, held: "2026-06-10T10:00:00Z", minutes: 30)
    let state = reviewed(.closing, .session(review))
    #expect(
      refusals(WaiveFinalReview("e", because: .lookedAtBefore), state, byAmara)
        == [.finalReviewWasHeld])
    for context in [bySelma, byPaula, byClock] {
      #expect(
        refusals(WaiveFinalReview("e", because: .lookedAtBefore), state, context)
          == [.notThisRolesCommand])
      #expect(refusals(HandOverToIndividual("e"), state, context) == [.notThisRolesCommand])
    }
    #expect(
      refusals(HandOverToIndividual("e"), state, context(.practitioner, "cleo"))
        == [.notThePersonConcerned])
    #expect(
      refusals(HandOverToIndividual("e", actions: ["x"]), reviewed(.active), byBoris)
        == [.notInThisState, .actionNotOpen])
  }

  @Test func `an action agreed on after the hand-over is left open by nobody`() throws {
    var state = reviewed()
    _ = try state.run(WaiveFinalReview("e", because: .lookedAtBefore), byAmara)
    _ = try state.run(HandOverToIndividual("e"), byAmara)
    let late = try state.run(AgreeAction("e", "Ring Marlowe", by: "boris"), later(1, byBoris))
    #expect(
      refusals(CompleteEngagement("e"), state, later(2, byClock)) == [.actionsNotHandedOver])
    _ = try state.run(FollowUpAction(late.id, .done), later(2, byBoris))
    #expect(refusals(CompleteEngagement("e"), state, later(2, byClock)).isEmpty)
  }

  @Test func `E12: more sessions ask for another review and another hand-over`() throws {
    let review = aSession("f", of: "e", .finalReview, held: "2026-06-10T10:00:00Z", minutes: 30)
    var state = reviewed(.closing, .session(review), sponsor: Involvement(.lightTouch))
    _ = try state.run(HandOverToIndividual("e"), byAmara)
    #expect(refusals(CompleteEngagement("e"), state, byClock).isEmpty)
    _ = try state.run(ExtendEngagement("e", to: 2), byAmara)
    _ = try state.run(ExtendEngagement("e", to: 2), byBoris)
    #expect(state.e?.state == .active && state.reviews["e"]?.reopened == now)
    _ = try state.run(BeginClosing("e"), later(7, byAmara))
    #expect(
      refusals(CompleteEngagement("e"), state, later(7, byClock))
        == [.finalReviewIsOpen, .actionsNotHandedOver])
    _ = try state.run(WaiveFinalReview("e", because: .lookedAtBefore), later(7, byBoris))
    _ = try state.run(HandOverToIndividual("e"), later(7, byBoris))
    #expect(refusals(CompleteEngagement("e"), state, later(8, byClock)).isEmpty)
    #expect(state.reviews["e"]?.handOvers.count == 2 && state.reviews["e"]?.faults() == [])
  }

  @Test func `R28: what was waived under an agreement is not waived under the next one`() throws {
    let none = Involvement(.none, because: .selfDirected)
    var state = reviewed(.active, sponsor: none)
    let waiver = try state.run(WaiveFinalReview("e", because: .lookedAtBefore), byBoris)
    #expect(waiver.agreementVersion == 1)
    state.change {
      $0.state = .closing
      $0.agreementVersion = 2
      $0.involvement = Involvement(.full)
    }
    _ = try state.run(HandOverToIndividual("e"), byBoris)
    #expect(refusals(CompleteEngagement("e"), state, byClock) == [.finalReviewIsOpen])
    #expect(
      refusals(WaiveFinalReview("e", because: .lookedAtBefore), state, byBoris)
        == [.sponsorWasPromisedAReview])
    // One that was stored before versions were kept in it counts, as it did.
    var old = state
    var reviews = try #require(old.reviews["e"])
    reviews = Reviews(
      of: "e",
      waivers: [FinalReviewWaiver(.lookedAtBefore, at: now, by: .practitioner, under: nil)],
      handOvers: reviews.handOvers)
    old.apply([.put(.reviews(reviews))])
    #expect(refusals(CompleteEngagement("e"), old, byClock).isEmpty)
    _ = try state.run(WaiveFinalReview("e", because: .lookedAtBefore), byAmara)
    #expect(refusals(CompleteEngagement("e"), state, byClock).isEmpty)
  }

  @Test func `E16: what was waived without an agreement is not waived under the first one`() throws
  {
    var state = reviewed(sponsor: nil) { $0.agreementVersion = nil }
    let waiver = try state.run(WaiveFinalReview("e", because: .lookedAtBefore), byBoris)
    let reviews = try #require(state.reviews["e"])
    #expect(reviews.waiver(under: nil) == waiver && reviews.waiver(under: 1) == nil)
  }

  @Test func `E12: what comes after more sessions counts in the very second of them as well`()
    throws
  {
    var state = reviewed(sponsor: Involvement(.lightTouch))
    _ = try state.run(WaiveFinalReview("e", because: .lookedAtBefore), byAmara)
    _ = try state.run(HandOverToIndividual("e"), byAmara)
    _ = try state.run(ExtendEngagement("e", to: 2), byAmara)
    _ = try state.run(ExtendEngagement("e", to: 2), byBoris)
    _ = try state.run(BeginClosing("e"), byAmara)
    #expect(
      refusals(CompleteEngagement("e"), state, byClock)
        == [.finalReviewIsOpen, .actionsNotHandedOver])
    let waiver = try state.run(WaiveFinalReview("e", because: .lookedAtBefore), byAmara)
    let handOver = try state.run(HandOverToIndividual("e"), byAmara)
    #expect(waiver.at == state.reviews["e"]?.reopened && waiver.end == 2 && handOver.end == 2)
    #expect(refusals(CompleteEngagement("e"), state, byClock).isEmpty)
    #expect(state.reviews["e"]?.end == 2 && state.reviews["e"]?.faults() == [])
  }
}
