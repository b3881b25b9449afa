import CoachingPool
import Foundation
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

  /// What the two alone know: what Amara wants from it, and a goal that she keeps to herself and Boris.
  private let wish = "Not to dread Mondays any longer"

  private func confide(_ state: inout PoolState, privateGoal: String) throws {
    state.apply([
      .put(
        .request(
          request("r", by: "amara") {
            $0.state = .matched
            $0.wish = Confidential(wish)
          }))
    ])
    state.change { $0.request = "r" }
    _ = try state.run(
      WriteWorkingAgreement("e", .init(privateGoals: [privateGoal], waysOfWorking: "")),
      Contract.byAmara)
  }

  /// The bytes that somebody reads of the engagement in a role; `nil` where they read nothing.
  private func read<View: EngagementView>(
    _ state: PoolState, _ context: CommandContext, as type: View.Type = SponsorView.self
  ) throws -> String? {
    try ReadEngagement<View>("e").decision(on: state, in: context).outcome.view.map {
      String(decoding: try JSONEncoder().encode($0), as: UTF8.self)
    }
  }

  /// The sponsor reads the shared goal, the two the private one and the wish as well.
  private func expect(
    _ state: PoolState, sponsor: CommandContext, shared: String, privateGoal: String
  ) throws {
    let seen = try #require(try read(state, sponsor))
    #expect(seen.contains(shared))
    for secret in [privateGoal, wish, "privateGoals", "wish"] { #expect(!seen.contains(secret)) }
    let amara = try #require(
      try read(state, context(.individual, "amara"), as: IndividualView.self))
    let boris = try #require(
      try read(state, context(.practitioner, "boris"), as: PractitionerView.self))
    for own in [amara, boris] {
      #expect(own.contains(shared) && own.contains(privateGoal) && own.contains(wish))
    }
  }

  /// Plans a session for an hour at a moment, and holds it.
  private func meet(
    _ state: inout PoolState, at start: Instant, keepsTime: Bool = false
  ) throws -> Session {
    let salt = UInt64(bitPattern: Int64(start.secondsSince1970))
    let planned = try state.run(
      PlanSession("e", at: start, minutes: 60, isProtectedTime: keepsTime),
      context(.individual, "amara", at: start.adding(seconds: -86_400), randomness: salt))
    return try state.run(
      RecordHeldSession(planned.session.id, minutes: 60),
      context(
        .practitioner, "boris", at: start.adding(seconds: 3600), randomness: salt &+ 1)
    ).session
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

    let privateGoal = "To say no to the old team"
    try confide(&state, privateGoal: privateGoal)
    let open = try agree(
      &state, goal: "To delegate and to hold difficult conversations",
      support: "Amara leads the weekly meeting and three appraisals.",
      signing: [Contract.byAmara, Contract.byBoris, Contract.bySue])
    #expect(open == [])
    let agreed = try #require(
      state.sharedAgreements["e"]?.versions(
        readableBy: "sue", among: Contract.parties(state)
      ).first?.terms.reveal())
    #expect(agreed.goals[0].measure == "Three tasks handed over by autumn")
    #expect(agreed.commitments.contains(.encourageApplication))
    try state.activate()
    let standing = try #require(state.contracting(of: "e", on: today))
    #expect(standing.planningAnother(sessionsHeld: 1).isMet)

    // Sue keeps the hour free, and reads when it is and nothing of what is said.
    let first = try meet(&state, at: moment("2026-06-22T09:00:00Z"), keepsTime: true)
    let second = try meet(&state, at: moment("2026-07-13T09:00:00Z"))
    #expect(first.flags.isEmpty && second.flags.isEmpty)
    let later = moment("2026-07-20T09:00:00Z")
    _ = try state.run(
      WriteReviewSummary("e", of: .midway, "Two tasks are handed over."),
      context(.practitioner, "boris", at: later, randomness: 61))
    let bySue = context(.sponsor, "sue", at: later)
    #expect(try read(state, bySue)?.contains("Two tasks") == false)
    _ = try state.run(
      ReleaseReviewSummary("e", of: .midway, version: 1),
      context(.individual, "amara", at: later, randomness: 62))
    let view = try #require(
      ReadEngagement<SponsorView>("e").decision(on: state, in: bySue).outcome.view)
    #expect(view.phase == .underWay && view.summaries.map(\.text) == ["Two tasks are handed over."])
    #expect(view.dates.map(\.start) == [moment("2026-06-22T09:00:00Z")])
    try expect(
      state, sponsor: bySue, shared: "To delegate and to hold difficult conversations",
      privateGoal: privateGoal)
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
    let privateGoal = "To find out why Pia is always late"
    try confide(&state, privateGoal: privateGoal)
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

    for start in ["2026-06-22T09:00:00Z", "2026-07-13T09:00:00Z"] {
      #expect(try meet(&state, at: moment(start)).flags.isEmpty)
    }
    let later = moment("2026-07-20T09:00:00Z")
    try expect(
      state, sponsor: context(.sponsor, "pia", at: later),
      shared: "To steer the project through the merger", privateGoal: privateGoal)
    #expect(try read(state, context(.sponsor, "sue", at: later)) == nil)
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
    let privateGoal = "To find out whether I want to leave"
    try confide(&state, privateGoal: privateGoal)
    let open = try agree(
      &state, goal: "To know my options", support: "What is learned is used in the post of today.",
      signing: [Contract.byAmara, Contract.byBoris])
    #expect(open == [])
    #expect(try state.run(Contract.sign(), Contract.bySue).kind == .acknowledged)
    try expect(
      state, sponsor: Contract.bySue, shared: "To know my options", privateGoal: privateGoal)

    try state.activate()
    // Boris writes a note about what was said, where the pool lets him.
    var policy = state.policy
    policy.engagements.allowsPractitionerNotes = true
    state.apply([.put(.policy(policy))])
    let session = try meet(&state, at: moment("2026-06-22T09:00:00Z"))
    let later = moment("2026-06-29T09:00:00Z")
    _ = try state.run(
      WriteNote(
        "e", "Talked of an offer elsewhere.", about: session.id, knowsIndividualMayObtainIt: true),
      context(.practitioner, "boris", at: later, randomness: 63))
    let bySue = context(.sponsor, "sue", at: later)
    try expect(state, sponsor: bySue, shared: "To know my options", privateGoal: privateGoal)
    let seen = try #require(try read(state, bySue))
    #expect(!seen.contains("offer elsewhere") && !seen.contains(session.id.text))
    #expect(
      ReadEngagement<SponsorView>("e").decision(on: state, in: bySue).outcome.view?.agreements
        .count == 1)
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
    let privateGoal = "To leave without bitterness"
    try confide(&state, privateGoal: privateGoal)
    let open = try agree(
      &state, goal: "To hand over well and to know what comes next",
      support: "Sue agrees by when what is handed over.",
      signing: [Contract.byAmara, Contract.byBoris])
    #expect(open == [])
    try state.activate()
    // Nobody waits for the sponsor, whose part grows smaller; later it may end altogether.
    #expect(
      state.contracting(of: "e", on: today)?.planningAnother(sessionsHeld: 2).isMet == true)
    let inPost = try meet(&state, at: moment("2026-07-20T09:00:00Z"))
    let july = context(.sponsor, "sue", at: moment("2026-07-27T09:00:00Z"))
    try expect(
      state, sponsor: july, shared: "To hand over well and to know what comes next",
      privateGoal: privateGoal)

    // The post ends with August, and the work goes on: nothing ends, and nothing is flagged.
    let after = moment("2026-09-07T09:00:00Z")
    #expect(state.affiliations(of: "amara", on: day("2026-09-01")).isEmpty)
    let outOfPost = try meet(&state, at: after)
    #expect(inPost.flags.isEmpty && outOfPost.flags.isEmpty)
    #expect(state.engagements["e"]?.state == .active)
    #expect(SessionMinutes(state.sessions(of: "e")).delivered == 120)
    let amara = try #require(state.people["amara"])
    #expect(
      state.sharedAgreements["e"]?.current?.changes(
        in: try #require(state.engagements["e"]), individual: amara,
        parties: Contract.parties(state, on: day("2026-09-07")), from: today,
        to: day("2026-09-07")) == [.employer])

    let none = SetInvolvement("e", Involvement(.none, because: .sponsorOrIndividualLeaving))
    let then = moment("2026-09-08T09:00:00Z")
    _ = try state.run(none, context(.practitioner, "boris", at: then, randomness: 64))
    let next = try state.engagement(
      after: none, context(.individual, "amara", at: then, randomness: 65))
    #expect(next.sponsors(on: day("2026-09-08")).isEmpty)
    // Who sponsors no longer reads nothing, not even what they had read.
    #expect(try read(state, context(.sponsor, "sue", at: then)) == nil)
    #expect(
      try read(state, context(.individual, "amara", at: then), as: IndividualView.self)?
        .contains(privateGoal) == true)
  }
}
