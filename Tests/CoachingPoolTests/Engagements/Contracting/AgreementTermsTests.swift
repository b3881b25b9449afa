import CoachingPool
import Testing

@Suite struct `What an agreement says` {
  @Test func `R27: what is missing is refused at signing, every item by name`() throws {
    var state = Contract.withSue()
    let bare = AgreementTerms(
      logistics: SessionLogistics(sessions: 6, minutes: 60),
      reviewPlan: ReviewPlan(points: [], attendees: []), limits: [])
    _ = try state.run(ProposeAgreement("e", bare), Contract.byBoris)
    var missing: [String?] = []
    do throws(Refusal) {
      _ = try decide(Contract.sign(), state, Contract.byAmara)
    } catch { missing = error.reasons.map { $0["item"] } }
    #expect(missing == AgreementItem.allCases.map(\.rawValue))
    #expect(AgreementItem.allCases.count == 15)
  }

  @Test(arguments: AgreementItem.allCases)
  func `R27: one missing item is named alone`(item: AgreementItem) {
    var terms = Contract.terms(Contract.withSue())
    #expect(terms.completeness.isMet)
    switch item {
    case .goals: terms.goals[0].organisationalImpact = " \n"
    case .measures: terms.goals[0].measure = ""
    case .reviewPlan: terms.reviewPlan.attendees.removeAll { $0 == .individual }
    case .limits: terms.limits = []
    default: terms.texts.removeAll { $0.item == item }
    }
    #expect(terms.completeness.reasons.map { $0["item"] } == [item.rawValue])
  }

  @Test
  func `A22: the policy prefills all but four items, and the sponsor's five duties are offered`() {
    let state = Contract.withSue()
    let terms = AgreementTerms(
      standardOf: state.policy.engagements, parties: Contract.parties(state))
    #expect(
      terms.completeness.reasons.map { $0["item"] }
        == ["goals", "workplaceContext", "support", "measures"])
    #expect(terms.typedItems(beside: state.policy.engagements).isEmpty)
    #expect(terms.commitments.map(\.source) == (35...39).map { "S3-\($0)" })
    #expect(terms.reviewPlan.attendees == [.individual, .practitioner, .sponsor])
    #expect(terms.logistics.sessions == 6 && terms.logistics.minutes == 60)
    #expect(!terms.limits.contains(.organisationPolicyBreach))
    let executive = SessionLogistics(standardOf: state.policy.engagements, for: .executive)
    #expect(executive.minutes == 60 && executive.gapDays == NumberRange(14...28))
    let alone = Contract.pool(involvement: Involvement(.none, because: .selfDirected))
    #expect(
      AgreementTerms(
        standardOf: alone.policy.engagements, parties: Contract.parties(alone)
      ).commitments.isEmpty)
  }

  @Test func `A22: people type at most five items, or as many as the policy says`() {
    var state = Contract.withSue()
    var terms = Contract.terms(state)
    #expect(terms.typedItems(beside: state.policy.engagements).count == 4)
    terms.say("We call two days ahead.", about: .cancellation)
    #expect(refusals(ProposeAgreement("e", terms), state, Contract.byAmara) == [])
    terms.say("Notes are burnt.", about: .records)
    #expect(
      refusals(ProposeAgreement("e", terms), state, Contract.byAmara) == [.tooManyItemsTyped])
    var policy = state.policy
    policy.engagements.mostTypedItems = 6
    state.apply([.put(.policy(policy))])
    #expect(refusals(ProposeAgreement("e", terms), state, Contract.byAmara) == [])
  }

  @Test func `A22: an engagement is linked to a leadership programme with its terms, and unlinked`()
    throws
  {
    var state = Contract.withSue()
    func propose(_ link: LeadershipProgrammeLink, _ by: CommandContext) throws -> AgreementVersion {
      try state.run(ProposeAgreement("e", Contract.terms(state), programme: link), by)
    }
    #expect(try propose(.asBefore, Contract.byAmara).programme == nil)
    #expect(try propose(.partOf("rising-leaders"), Contract.byBoris).programme == "rising-leaders")
    #expect(try propose(.asBefore, Contract.byAmara).programme == "rising-leaders")
    #expect(try propose(.ofNone, Contract.byAmara).programme == nil)
    // Each version keeps what was proposed, and the trail holds one entry for each.
    #expect(
      state.sharedAgreements["e"]?.versions.map(\.programme)
        == [nil, "rising-leaders", "rising-leaders", nil])
    #expect(state.auditTrail(of: "e").map(\.event) == Array(repeating: "propose", count: 4))
    #expect(
      refusals(
        ProposeAgreement("e", Contract.terms(state), programme: .partOf("other")), state,
        Contract.bySue) == [.notThisRolesCommand])
  }

  @Test func `A22: the engagement has the programme once work begins under it, and not before`()
    throws
  {
    var state = Contract.withSue()
    func begin(_ link: LeadershipProgrammeLink) throws {
      let version = try state.run(
        ProposeAgreement("e", Contract.terms(state), programme: link), Contract.byAmara)
      for by in [Contract.byAmara, Contract.byBoris] {
        _ = try state.run(Contract.sign(version.number), by)
      }
    }
    try begin(.partOf("rising-leaders"))
    #expect(state.engagements["e"]?.programme == nil)
    try state.activate()
    #expect(state.engagements["e"]?.programme == "rising-leaders")
    _ = try state.run(Recontract("e", because: .sharedGoals), Contract.byAmara)
    try begin(.ofNone)
    #expect(state.engagements["e"]?.programme == "rising-leaders")
    try state.activate()
    #expect(state.engagements["e"]?.programme == nil)
  }

  @Test func `R31: why a plan lies outside what is permitted stands in the trail`() throws {
    var state = Contract.withSue()
    var terms = Contract.terms(state)
    terms.logistics.sessions = 7
    #expect(!refusals(ProposeAgreement("e", terms), state, Contract.byAmara).isEmpty)
    _ = try state.run(
      ProposeAgreement("e", terms, exception: .individualsWish), Contract.byAmara)
    #expect(state.auditTrail(of: "e").map(\.reasonCode) == ["individualsWish"])
  }

  @Test func `commitments and attendance are those of a party`() {
    let state = Contract.pool(involvement: Involvement(.none, because: .selfDirected))
    var terms = Contract.terms(state)
    terms.commitments = [.makeTime]
    terms.reviewPlan.attendees.append(.sponsor)
    #expect(
      refusals(ProposeAgreement("e", terms), state, Contract.byAmara)
        == [.commitmentsOfNobody, .attendeeIsNoParty])
  }

  @Test func `what is impossible is refused with its place, and no message quotes a goal`() {
    let state = Contract.withSue()
    var terms = Contract.terms(state, goal: "Marlowe" + String(repeating: "x", count: 2000))
    terms.goals.append(terms.goals[0])
    terms.logistics.minutes = 0
    terms.logistics.gapDays = NumberRange(3...2_000)
    terms.commitments += [.makeTime]
    terms.texts.append(AgreementText(.limits, "None"))
    do throws(Refusal) {
      _ = try decide(ProposeAgreement("e", terms), state, Contract.byAmara)
      Issue.record("accepted")
    } catch {
      #expect(!"\(error)".contains("Marlowe"))
      #expect(
        error.reasons.map { "\($0["field"] ?? "") \($0.code)" }.sorted() == [
          " plan.minutesImpossible", "versions.0.terms.commitments fault.duplicate",
          "versions.0.terms.goals fault.duplicate",
          "versions.0.terms.goals fault.textTooLong", "versions.0.terms.goals fault.textTooLong",
          "versions.0.terms.logistics.gapDays fault.outOfRange",
          "versions.0.terms.logistics.minutes fault.outOfRange",
          "versions.0.terms.texts fault.contradiction",
        ])
    }
  }

  @Test func `a text says something about each item that can be prefilled, once`() {
    #expect(
      StandardText.standard.map(\.item).sorted { $0.rawValue < $1.rawValue }
        == AgreementItem.allCases.filter(\.isPrefilled).sorted { $0.rawValue < $1.rawValue })
    #expect(AgreementItem.allCases.allSatisfy { !$0.sources.isEmpty })
    #expect(PoolPolicy().faults().allSatisfy { !$0.field.hasPrefix("engagements") })
    var policy = PoolPolicy()
    policy.engagements.standardTexts += [
      StandardText(.goals, "To be better"), StandardText(.purpose, ""),
    ]
    #expect(
      policy.faults().names.filter { $0.contains("standardTexts") } == [
        "engagements.standardTexts fault.contradiction",
        "engagements.standardTexts fault.duplicate", "engagements.standardTexts fault.emptyText",
      ])
  }
}
