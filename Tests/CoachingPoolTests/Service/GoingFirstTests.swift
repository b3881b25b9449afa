import Testing

@testable import CoachingPool

/// Amara worked with Boris in `e`, which ended; Dana has waited since the first of January 2025.
@Suite struct `Who was left without a practitioner` {
  private let clearance = ScreeningClearance(
    individual: "amara", organisation: "ashvale", clearedOn: today)
  private let asAmara = context(.individual, "amara", randomness: 5)

  private func left(
    _ code: ClosureCode = .practitionerUnavailable, by role: Role = .poolCoordinator,
    _ more: Record...
  ) -> PoolState {
    var state = engaged(.endedEarly) { $0.closure = Closure(code, at: now, by: role) }
    state.apply(
      ([
        .request(
          request("long", by: "dana") {
            $0.state = .waitlisted
            $0.submitted = moment("2025-01-01T09:00:00Z")
          })
      ] + more).map { .put($0) })
    return state
  }

  private func asked(_ state: inout PoolState) throws -> Request {
    try state.run(RequestRematch("e", with: clearance), asAmara)
  }

  @Test(arguments: ClosureCode.allCases)
  func `A19: goes first with a request for another one, and after no other ending`(
    code: ClosureCode
  ) throws {
    guard code.isRematchEligible else { return }
    var state = left(code)
    let next = try asked(&state)
    let isFirst = code == .practitionerUnavailable || code == .practitionerLeft
    #expect(state.goesFirst(next) == isFirst)
    #expect(
      next.needsADecisionBeforeMissingAnotherRound(under: state.policy.requests) == isFirst)
    #expect(next.submitted == now)
  }

  @Test func `A19: stands at the head of the waiting list, whoever waited longer`() throws {
    for (code, order): (ClosureCode, [PersonID]) in [
      (.practitionerUnavailable, ["amara", "dana"]), (.noFit, ["dana", "amara"]),
    ] {
      var state = left(code)
      var next = try asked(&state)
      next.state = .waitlisted
      state.apply([.put(.request(next))])
      #expect(state.waitingList(at: now, for: nil).map(\.individual) == order)
    }
  }

  @Test func `A19: weighs the most that a wait can weigh, in points and where few are served`()
    throws
  {
    func weights(_ code: ClosureCode, ago: String) throws -> [PersonID] {
      var policy = PoolPolicy()
      policy.matching.objectives = [.peopleServedByWaiting, .totalFit]
      let dana = request("long", by: "dana") { $0.submitted = moment(ago) }
      var state = left(
        code, by: .poolCoordinator, .policy(policy), .request(dana),
        .practitioner(borisCoaches.resting),
        .practitioner(coach("coach-dan", person: "dan").resting),
        .practitioner(coach("coach-cleo", person: "cleo") { $0.ownLimit = 1 }))
      let next = try asked(&state)
      let round = try MatchingRound.run(on: state, at: now)
      #expect(round.matches.count == 1)
      let points = LongerWaitsCountMore()
      let context = MatchContext(state, at: now)
      let candidate = try #require(
        state.practitioners["coach-cleo"].flatMap {
          Candidate($0, in: state, on: today, at: now)
        })
      let seeker = try #require(Seeker(next, in: state, on: today))
      #expect(
        points.score(of: candidate, for: seeker, in: context) == (state.goesFirst(next) ? 10 : 0))
      return round.matches.compactMap { state.requests[$0.request]?.individual }
    }
    // Five steps of 28 days are much, and less than all that a wait can weigh.
    #expect(try weights(.practitionerUnavailable, ago: "2026-01-15T09:00:00Z") == ["amara"])
    #expect(try weights(.noFit, ago: "2026-01-15T09:00:00Z") == ["dana"])
  }

  @Test func `A06, A19: misses not even one round without a coordinator's decision`() throws {
    for code in [ClosureCode.practitionerUnavailable, .noFit] {
      var state = left(code)
      let next = try asked(&state)
      for name in ["boris", "cleo", "dan"] {
        let membership = coach(
          .init(stringLiteral: "coach-\(name)"), person: .init(stringLiteral: name))
        state.apply([.put(.practitioner(membership.resting))])
      }
      let draft = try state.run(
        DraftRound(try MatchingRound.run(on: state, at: now)), coordinator())
      _ = try state.run(ReviewRound(draft.id), coordinator())
      let codes = refusals(PublishRound(draft.id), state, coordinator())
      #expect(codes == (code == .noFit ? [] : [.leftBehindInSilence]))
      _ = try state.run(DecideMissedRounds(next.id, .keepWaiting), coordinator())
      #expect(refusals(PublishRound(draft.id), state, coordinator()) == [])
    }
  }

  @Test func `A19: is not first by their own word that a practitioner left, unless that is so`()
    throws
  {
    var state = left(.practitionerLeft, by: .individual)
    let next = try asked(&state)
    #expect(!state.goesFirst(next))
    state.apply([.put(.practitioner(coach("coach-boris", person: "boris") { $0.status = .left }))])
    #expect(state.goesFirst(next))
    var told = left(.practitionerLeft, by: .practitioner)
    #expect(told.goesFirst(try asked(&told)))
  }

  @Test func `A19: stays first when a first talk with another came to nothing, until work begins`()
    throws
  {
    var state = left()
    state.apply([
      .put(
        .engagement(
          Engagement(
            id: "e2", kind: .coaching, participants: ["amara"], practitioner: "coach-cleo",
            state: .cancelled, proposed: now, predecessor: "e",
            closure: Closure(.noFit, at: now, by: .practitioner))))
    ])
    let again = request("again", by: "amara") { $0.predecessor = "e2" }
    #expect(state.goesFirst(again))
    var work = Engagement(
      id: "e3", kind: .coaching, participants: ["amara"], practitioner: "coach-cleo",
      state: .completed, proposed: now)
    work.activated = now.adding(seconds: 60)
    state.apply([.put(.engagement(work))])
    #expect(!state.goesFirst(again))
    #expect(!state.goesFirst(request("other", by: "amara") { $0.predecessor = "e" }))
  }

  @Test func `A19: keeps the shared goals, offered to them alone, and approval, to the end`() throws
  {
    var state = Contract.withSue()
    state.apply([
      .put(
        .request(
          request("r", by: "amara") {
            $0.state = .matched
            $0.preferences.choice = .chooseForMe
          })), .put(.person(officer("cleo", of: "brindlewood", .manager))),
      .put(.practitioner(coach("coach-cleo", person: "cleo"))),
      .put(.membership(membership(of: "ashvale", approval: true))),
    ])
    state.change { $0.request = "r" }
    _ = try state.run(ProposeAgreement("e", Contract.terms(state)), Contract.byAmara)
    for by in [Contract.byAmara, Contract.byBoris] { _ = try state.run(Contract.sign(), by) }
    try state.activate()
    _ = try state.run(
      WriteWorkingAgreement("e", .init(privateGoals: ["secretGoal"], waysOfWorking: "secretWay")),
      Contract.byAmara)
    // What was proposed and never agreed is no goal that anybody has.
    _ = try state.run(Recontract("e", because: .sharedGoals), Contract.byAmara)
    _ = try state.run(
      ProposeAgreement("e", Contract.terms(state, goal: "Something else")), Contract.byBoris)
    _ = try state.run(EndEarly("e", because: .practitionerUnavailable), coordinator())

    let next = try asked(&state)
    #expect(next.state == .open, "the organisation approved it before")
    #expect(state.goesFirst(next))
    let sent = try state.run(SendInvitation(next.id, to: "coach-cleo"), coordinator())
    let after = try state.engagement(
      after: AcceptInvitation(sent.id), context(.practitioner, "cleo", randomness: 40))
    let goals = state.goalsKept(for: after.id, readableBy: "amara")
    #expect(goals == Contract.terms(Contract.withSue()).goals)
    for other: PersonID in ["boris", "cleo", "sue", "paula", "nobody"] {
      #expect(state.goalsKept(for: after.id, readableBy: other).isEmpty, "\(other)")
    }
    #expect(state.goalsKept(for: "e", readableBy: "amara").isEmpty)
    #expect(state.goalsKept(for: "nowhere", readableBy: "amara").isEmpty)

    let byCleo = context(.practitioner, "cleo", randomness: 41)
    _ = try state.run(SkipChemistry(after.id), byCleo)
    _ = try state.run(
      SetInvolvement(after.id, Involvement(.none, because: .selfDirected)), asAmara)
    let parties = try #require(state.contracting(of: after.id, on: today)).parties
    let terms = AgreementTerms(
      continuing: goals, standardOf: state.policy.engagements, parties: parties)
    #expect(terms.goals == goals && terms.commitments.isEmpty)
    #expect(terms.reviewPlan.attendees == [.individual, .practitioner])
    #expect(!"\(terms)".contains("secret"))
    let version = try state.run(ProposeAgreement(after.id, terms), asAmara)
    #expect(version.terms.reveal().goals == goals && version.signatures.isEmpty)
  }

  @Test func `A19: keeps the goals of the last agreement, however many were called off since`() {
    func former(_ id: EngagementID, after before: EngagementID?, of person: PersonID = "amara")
      -> Record
    {
      .engagement(
        Engagement(
          id: id, kind: .coaching, participants: [person], practitioner: "coach-boris",
          state: .cancelled, proposed: now, predecessor: before,
          closure: Closure(.practitionerUnavailable, at: now, by: .poolCoordinator)))
    }
    func agreement(_ id: EngagementID) -> Record {
      .sharedAgreement(SharedAgreement(of: id, versions: [Planted.version("goal of \(id)")]))
    }
    var state = smallPool(
      .person(officer("dana")), former("e1", after: nil), agreement("e1"),
      former("e2", after: "e1"), former("e3", after: "e2"))
    #expect(state.goalsKept(for: "e3", readableBy: "amara").map(\.goal) == ["goal of e1"])
    state.apply([.put(agreement("e2"))])
    #expect(state.goalsKept(for: "e3", readableBy: "amara").map(\.goal) == ["goal of e2"])
    // What somebody only proposed hides no goals under which work was done.
    if case .engagement(var worked) = former("e1", after: nil) {
      worked.agreementVersion = 1
      state.apply([.put(.engagement(worked))])
    }
    #expect(state.goalsKept(for: "e3", readableBy: "amara").map(\.goal) == ["goal of e1"])
    state.apply([.put(former("e1", after: nil))])
    // What belongs to somebody else is not handed on, nor is a circle walked for ever.
    state.apply([.put(former("e2", after: "e1", of: "dana"))])
    #expect(state.goalsKept(for: "e3", readableBy: "amara").isEmpty)
    state.apply([
      .put(former("e2", after: "e3")), .remove(RecordKey(.sharedAgreement, "e2")),
      .remove(RecordKey(.sharedAgreement, "e1")),
    ])
    #expect(state.goalsKept(for: "e3", readableBy: "amara").isEmpty)
    // Two records of one person are one.
    state.apply([
      .put(former("e2", after: nil, of: "dana")), .put(agreement("e2")),
      .put(.personMerge(PersonMerge(id: "m", kept: "amara", duplicate: "dana", decidedAt: now))),
    ])
    #expect(state.goalsKept(for: "e3", readableBy: "dana").map(\.goal) == ["goal of e2"])
  }
}

extension PractitionerMembership {
  /// The membership while it takes nobody on.
  fileprivate var resting: PractitionerMembership {
    var copy = self
    copy.status = .paused
    return copy
  }
}
