import Testing

@testable import CoachingPool

@Suite struct `A chemistry meeting` {
  private let meeting = PlanChemistry("e", at: moment("2026-06-20T09:00:00Z"), mode: .video)

  @Test func `E2: either of the two plans a meeting, and may move it`() throws {
    for context in [byAmara, byBoris] {
      var state = engaged(.proposed)
      let entry = try state.entry(of: meeting, context)
      #expect(state.e?.state == .chemistry && state.e?.since == now)
      #expect(state.e?.chemistry.meeting == meeting.meeting)
      #expect(entry?.event == "planChemistry" && entry?.from == "proposed")
      #expect(entry?.to == "chemistry" && entry?.number == 1 && entry?.role == context.actor.role)
      let later = PlanChemistry("e", at: moment("2026-06-27T09:00:00Z"), mode: .phone)
      _ = try state.run(later, context)
      #expect(state.e?.chemistry.meeting == later.meeting && state.e?.state == .chemistry)
    }
  }

  @Test func `E2: a meeting lies after the proposal, and every reason is given at once`() {
    let early = PlanChemistry("e", at: moment("2026-04-30T09:00:00Z"), mode: .phone)
    #expect(refusals(early, engaged(.proposed), byAmara) == [.meetingBeforeTheProposal])
    #expect(
      refusals(early, engaged(.active), context(.individual, "dana"))
        == [.notThePersonConcerned])
    #expect(
      refusals(early, engaged(.active), byAmara) == [.noSuchMove, .meetingBeforeTheProposal])
    #expect(refusals(meeting, engaged(.proposed), byPaula) == [.notInThisRole])
    #expect(
      refusals(PlanChemistry("x", at: now, mode: .phone), engaged(.proposed), byAmara) == [
        .notFound
      ])
  }

  @Test func `E3: one yes waits, two lead to contracting, in either order`() throws {
    for (first, second) in [(byAmara, byBoris), (byBoris, byAmara)] {
      var state = engaged(.chemistry)
      #expect(try state.entry(of: AnswerChemistry("e", .yes), first)?.event == "sayYes")
      #expect(state.e?.state == .chemistry)
      // The same yes again changes nothing.
      #expect(try decide(AnswerChemistry("e", .yes), state, first).changes.isEmpty)
      let entry = try state.entry(of: AnswerChemistry("e", .yes), second)
      #expect(state.e?.state == .contracting && entry?.event == "agree")
      #expect(state.e?.chemistry.individualSaysYes == true)
      #expect(state.e?.chemistry.practitionerSaysYes == true)
    }
  }

  @Test func `E3: nobody says yes before a meeting is planned, for the other, or unasked`() {
    #expect(refusals(AnswerChemistry("e", .yes), engaged(.proposed), byAmara) == [.noSuchMove])
    #expect(
      refusals(AnswerChemistry("e", .yes), engaged(.chemistry), context(.practitioner, "cleo"))
        == [.notThePersonConcerned])
    #expect(
      refusals(AnswerChemistry("e", .yes), engaged(.chemistry), bySelma)
        == [.notThisRolesCommand])
  }

  @Test(arguments: [EngagementState.proposed, .chemistry])
  func `E4, A32: one no ends it without fault and without a reason, before a meeting too`(
    stage: EngagementState
  ) throws {
    for context in [byAmara, byBoris] {
      var state = engaged(stage)
      let entry = try state.entry(of: AnswerChemistry("e", .no), context)
      #expect(state.e?.state == .cancelled && state.e?.isRematchEligible == true)
      #expect(state.e?.closure == Closure(.noFit, at: now, by: context.actor.role))
      #expect(ClosureCode.noFit.isNoFault)
      #expect(entry?.event == "decline" && entry?.reasonCode == "noFit")
    }
  }

  @Test func `E5: is left out where the policy allows it, and not where it does not`() throws {
    var state = engaged(.proposed)
    #expect(try state.entry(of: SkipChemistry("e"), byBoris)?.to == "contracting")
    #expect(state.e?.chemistry == Chemistry())
    var policy = PoolPolicy()
    policy.engagements.maySkipChemistry = false
    #expect(
      refusals(SkipChemistry("e"), engaged(.proposed, .policy(policy)), byBoris)
        == [.chemistryIsRequired])
    #expect(refusals(SkipChemistry("e"), engaged(.chemistry), byBoris) == [.noSuchMove])
  }

  private func other(_ id: EngagementID, _ stage: EngagementState, request: RequestID = "r")
    -> Record
  {
    .engagement(
      Engagement(
        id: id, kind: .coaching, request: request, participants: ["amara"],
        practitioner: "coach-cleo", state: stage, proposed: now))
  }

  @Test(arguments: [EngagementState.proposed, .chemistry])
  func `A35: the first to reach contracting ends the others and takes back open invitations`(
    stage: EngagementState
  ) throws {
    var state = engaged(
      stage, other("e2", .chemistry), other("e3", .proposed), other("e4", .cancelled),
      .request(request("r2", by: "amara")), other("e5", .chemistry, request: "r2"),
      .invitation(invitation("i", for: "r", to: "coach-dan")),
      .invitation(invitation("i2", for: "r2", to: "coach-dan"))
    ) { $0.chemistry.practitionerSaysYes = true }
    if stage == .proposed {
      _ = try state.run(SkipChemistry("e"), byAmara)
    } else {
      _ = try state.run(AnswerChemistry("e", .yes), byAmara)
    }
    #expect(state.e?.state == .contracting)
    for id in ["e2", "e3"] as [EngagementID] {
      #expect(state.engagements[id]?.state == .cancelled)
      #expect(state.engagements[id]?.closure == Closure(.notChosen, at: now, by: .system))
      let entry = try #require(state.auditTrail(of: id).last)
      #expect(entry.event == "chooseAnother" && entry.role == .system && entry.number == 1)
      #expect(entry.reasonCode == "notChosen")
    }
    #expect(state.engagements["e4"]?.closure == nil && state.auditTrail(of: "e4").isEmpty)
    #expect(state.engagements["e5"]?.state == .chemistry)
    #expect(state.invitations["i"]?.state == .withdrawn && state.invitations["i2"]?.state == .sent)
  }

  @Test func `A35: where others are asked or met, the individual alone does without a meeting`() {
    let met = engaged(.proposed, other("e2", .chemistry))
    let asked = engaged(.proposed, .invitation(invitation("i", for: "r", to: "coach-dan")))
    let past = engaged(.proposed, other("e2", .cancelled))
    for state in [met, asked] {
      #expect(refusals(SkipChemistry("e"), state, byBoris) == [.individualChooses])
      #expect(refusals(SkipChemistry("e"), state, byAmara).isEmpty)
    }
    #expect(refusals(SkipChemistry("e"), past, byBoris).isEmpty)
  }

  @Test func `E17: an engagement before knows the one that followed`() throws {
    let before = Engagement(
      id: "before", kind: .coaching, participants: ["amara"], practitioner: "coach-dan",
      state: .endedEarly, proposed: moment("2026-01-01T09:00:00Z"),
      closure: Closure(.noFit, at: moment("2026-02-01T09:00:00Z"), by: .individual))
    var state = engaged(.proposed, .engagement(before)) { $0.predecessor = "before" }
    _ = try state.run(SkipChemistry("e"), byAmara)
    #expect(state.engagements["before"]?.closure?.successor == "e")
    #expect(state.engagements["before"]?.state == .endedEarly)
  }
}
