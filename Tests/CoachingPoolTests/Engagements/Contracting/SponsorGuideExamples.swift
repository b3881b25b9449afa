import CoachingPool
import Testing

/// The two worked examples of the sponsor guide on each side, told as stories.
@Suite struct `The worked examples of the sponsor guide` {
  private let tomorrow = moment("2026-06-16T09:00:00Z")

  /// Proposes what is agreed, lets people sign, and tells what is still in the way of work.
  private func agree(
    _ state: inout PoolState, goal: String, support: String, signing: [CommandContext]
  ) throws -> [ReasonCode] {
    var terms = Contract.terms(state, goal: goal)
    terms.say(support, about: .support)
    _ = try state.run(ProposeAgreement("e", terms), Contract.byBoris)
    for signer in signing { _ = try state.run(Contract.sign(), signer) }
    return Contract.readiness(state)
  }

  @Test
  func
    `S3-50: a newly promoted manager learns to delegate, and her manager says what progress is and makes room to practise`()
    throws
  {
    let suggestion = InvolvementSuggestion([
      .leadershipNewRoleOrChange, .identifiedNeedOrStretch, .sponsorHelpsApplyLearning,
    ])
    #expect(suggestion.outcome == .full && suggestion.forLightTouch.isEmpty)

    var state = Contract.pool()
    _ = try state.run(
      SetInvolvement(
        "e", Involvement(.full), sponsors: [.init("sue", .lineManager)]), Contract.byAmara)
    let meeting = try state.run(
      PlanContractingMeeting("e", at: tomorrow), Contract.byBoris)
    #expect(meeting.form == .threeWay && meeting.invited.map(\.person).contains("sue"))
    #expect(meeting.preparation(for: "sue").contains(.hopedForChanges))

    let open = try agree(
      &state, goal: "To delegate and to hold difficult conversations",
      support: "Amara leads the weekly meeting and three appraisals.",
      signing: [Contract.byAmara, Contract.byBoris, Contract.bySue])
    #expect(open == [])
    let read = try #require(
      state.sharedAgreements["e"]?.versions(
        readableBy: "sue", among: Contract.parties(state)
      ).first?.terms.reveal())
    #expect(read.goals[0].measure == "Three tasks handed over by autumn")
    #expect(read.commitments.contains(.encourageApplication))
    try state.activate()
    let standing = try #require(state.contracting(of: "e", on: today))
    #expect(standing.planningAnother(sessionsHeld: 1).isMet)
  }

  @Test
  func
    `S3-51: a colleague runs a project that somebody else than their manager oversees, who tells of the context and helps to apply insights`()
    throws
  {
    let suggestion = InvolvementSuggestion([
      .importantWorkOrResponsibility, .sponsorHelpsApplyLearning, .sharedUnderstandingNeeded,
    ])
    #expect(suggestion.outcome == .full)

    var state = Contract.pool()
    let next = try state.engagement(
      after: SetInvolvement(
        "e", Involvement(.full), sponsors: [.init("pia", .projectManager)]), Contract.byBoris)
    #expect(next.sponsors.map(\.kind) == [.projectManager])
    let byPia = context(.sponsor, "pia")
    let open = try agree(
      &state, goal: "To steer the project through the merger",
      support: "Pia and Amara talk for ten minutes after each session about what to try.",
      signing: [Contract.byAmara, Contract.byBoris])
    #expect(open == [])
    try state.activate()
    let standing = try #require(state.contracting(of: "e", on: today))
    #expect(standing.planningAnother(sessionsHeld: 1).reasons.map { $0["role"] } == ["sponsor"])
    // Her manager is no sponsor, and neither signs nor reads.
    #expect(refusals(Contract.sign(), state, Contract.bySue) == [.notThePersonConcerned])
    _ = try state.run(Contract.sign(), byPia)
    #expect(
      state.contracting(of: "e", on: today)?.planningAnother(sessionsHeld: 1).isMet == true)
  }

  @Test
  func
    `S3-60: a mentee thinks about career options, the sponsor agrees in brief how it helps, and the details stay confidential`()
    throws
  {
    let suggestion = InvolvementSuggestion([.selfDirected, .personalEffectivenessOrCareer])
    #expect(suggestion.outcome == .lightTouch)

    var state = Contract.pool(kind: .mentoring)
    _ = try state.run(
      SetInvolvement(
        "e", Involvement(.lightTouch), sponsors: [.init("sue", .lineManager)]), Contract.byAmara)
    _ = try state.run(
      WriteWorkingAgreement(
        "e", .init(privateGoals: ["To find out whether I want to leave"], waysOfWorking: "")),
      Contract.byAmara)
    let open = try agree(
      &state, goal: "To know my options", support: "What is learned is used in the post of today.",
      signing: [Contract.byAmara, Contract.byBoris])
    #expect(open == [])
    #expect(try state.run(Contract.sign(), Contract.bySue).kind == .acknowledged)
    let read = try #require(
      state.sharedAgreements["e"]?.versions(readableBy: "sue", among: Contract.parties(state)))
    #expect(read.count == 1)
    #expect(!read[0].terms.reveal().goals.contains { $0.goal.contains("leave") })
  }

  @Test
  func
    `S3-61: somebody who is leaving is coached all the same, with a light touch, and stays effective`()
    throws
  {
    let suggestion = InvolvementSuggestion([.sponsorOrIndividualLeaving])
    #expect(suggestion.outcome == .lightTouch)

    var state = Contract.pool()
    state.apply([.put(.person(officer("amara", span: span(nil, "2026-09-01"))))])
    _ = try state.run(
      SetInvolvement(
        "e", Involvement(.lightTouch), sponsors: [.init("sue", .lineManager)]), Contract.byBoris)
    let open = try agree(
      &state, goal: "To hand over well and to know what comes next",
      support: "Sue agrees by when what is handed over.",
      signing: [Contract.byAmara, Contract.byBoris])
    #expect(open == [])
    try state.activate()
    // Nobody waits for the sponsor, whose part grows smaller; later it may end altogether.
    #expect(
      state.contracting(of: "e", on: today)?.planningAnother(sessionsHeld: 2).isMet == true)
    let none = SetInvolvement("e", Involvement(.none, because: .sponsorOrIndividualLeaving))
    _ = try state.run(none, Contract.byBoris)
    let next = try state.engagement(after: none, Contract.byAmara)
    #expect(next.sponsors(on: today).isEmpty)
  }
}
