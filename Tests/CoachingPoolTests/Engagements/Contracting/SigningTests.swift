import CoachingPool
import Testing

@Suite struct `Signing` {
  private func proposed(
    _ involvement: Involvement = Involvement(.full),
    _ sponsors: [Sponsor] = [Sponsor("sue", .lineManager)]
  ) throws -> PoolState {
    var state = Contract.pool(involvement: involvement, sponsors: sponsors)
    _ = try state.run(ProposeAgreement("e", Contract.terms(state)), Contract.byBoris)
    return state
  }

  private func planning(_ state: PoolState, held: Int) -> [String?] {
    state.contracting(of: "e", on: today)?.planningAnother(sessionsHeld: held).reasons
      .map { $0["role"] } ?? []
  }

  @Test func `E6, A34: the individual's and the practitioner's signatures activate`() throws {
    var state = try proposed()
    #expect(Contract.readiness(state) == [.missingSignature, .missingSignature])
    #expect(try state.run(Contract.sign(), Contract.byAmara).kind == .signed)
    #expect(Contract.readiness(state) == [.missingSignature])
    _ = try state.run(Contract.sign(), Contract.byBoris)
    #expect(Contract.readiness(state) == [])
    let standing = try #require(state.contracting(of: "e", on: today))
    #expect(standing.outstanding.map(\.person) == ["sue"])
  }

  @Test
  func `R24, A17, A34: once a session is held, more are planned when the sponsor has signed`()
    throws
  {
    var state = try proposed()
    _ = try state.run(Contract.sign(), Contract.byAmara)
    _ = try state.run(Contract.sign(), Contract.byBoris)
    try state.activate()
    #expect(planning(state, held: 0) == [])
    #expect(planning(state, held: 1) == ["sponsor"] && planning(state, held: 4) == ["sponsor"])
    var signed = state
    _ = try signed.run(Contract.sign(), Contract.bySue)
    #expect(planning(signed, held: 1) == [])
    var lighter = state
    _ = try lighter.run(
      SetInvolvement(
        "e", Involvement(.lightTouch), sponsors: [.init("sue", .lineManager)]), Contract.byAmara)
    #expect(planning(lighter, held: 1) == [])
  }

  @Test func `A34: the stored agreement holds up the plan of another session, and flags one held`()
    throws
  {
    var state = try proposed()
    _ = try state.run(Contract.sign(), Contract.byAmara)
    _ = try state.run(Contract.sign(), Contract.byBoris)
    try state.activate()
    let another = PlanSession("e", at: moment("2026-06-20T10:00:00Z"), minutes: 60)
    #expect(refusals(another, state, asBoris()).isEmpty)
    state.put(.session(aSession("s1", held: "2026-06-01T08:00:00Z")))
    #expect(refusals(another, state, asBoris()) == [.missingSignature])
    let later = moment("2026-06-25T12:00:00Z")
    let recorded = RecordHeldSession(
      unplannedIn: "e", at: moment("2026-06-25T10:00:00Z"), minutes: 60, by: .video)
    let flags = try decide(recorded, state, asBoris(at: later)).outcome.session.flags
    #expect(flags.contains(.withoutSponsor))
    _ = try state.run(Contract.sign(), Contract.bySue)
    #expect(refusals(another, state, asBoris()).isEmpty)
  }

  @Test func `A17: where three-way is mandatory the coordinator decides after the first session`()
    throws
  {
    var state = Contract.pool(
      threeWay: .always, involvement: Involvement(.full), sponsors: [Sponsor("sue", .lineManager)])
    _ = try state.run(ProposeAgreement("e", Contract.terms(state)), Contract.byBoris)
    _ = try state.run(Contract.sign(), Contract.byAmara)
    _ = try state.run(Contract.sign(), Contract.byBoris)
    try state.activate()
    let lighter = SetInvolvement(
      "e", Involvement(.lightTouch), sponsors: [.init("sue", .lineManager)])
    #expect(refusals(lighter, state, Contract.byAmara) == [.threeWayAlways])
    #expect(planning(state, held: 1) == ["sponsor"])
    _ = try state.run(lighter, coordinator())
    #expect(planning(state, held: 1) == [])
  }

  @Test func `while the agreement is made anew, sessions go on under the old one`() throws {
    var state = try proposed()
    for by in [Contract.byAmara, Contract.byBoris, Contract.bySue] {
      _ = try state.run(Contract.sign(), by)
    }
    try state.activate()
    _ = try state.run(Recontract("e", because: .sharedGoals), Contract.byBoris)
    _ = try state.run(ProposeAgreement("e", Contract.terms(state)), Contract.byBoris)
    #expect(planning(state, held: 2) == [])
    for by in [Contract.byAmara, Contract.byBoris] { _ = try state.run(Contract.sign(2), by) }
    try state.activate()
    #expect(planning(state, held: 2) == ["sponsor"])
  }

  @Test func `A34: making the agreement anew waives no signature of the old one`() throws {
    var state = try proposed()
    for by in [Contract.byAmara, Contract.byBoris] { _ = try state.run(Contract.sign(), by) }
    try state.activate()
    #expect(planning(state, held: 1) == ["sponsor"])
    _ = try state.run(Recontract("e", because: .sharedGoals), Contract.byBoris)
    #expect(planning(state, held: 1) == ["sponsor"])
    // Somebody who is no party to the old one owes it nothing.
    state.change { $0.sponsors = [Sponsor("pia", .projectManager)] }
    #expect(planning(state, held: 1) == [])
  }

  @Test func `E6, R31: the agreed number of sessions is the plan, within what is permitted`() throws
  {
    var state = Contract.withSue()
    var terms = Contract.terms(state)
    terms.logistics.sessions = 4
    _ = try state.run(ProposeAgreement("e", terms), Contract.byBoris)
    for by in [Contract.byAmara, Contract.byBoris] { _ = try state.run(Contract.sign(), by) }
    try state.activate()
    #expect(state.engagements["e"]?.plan == PlanReference(version: 1, sessions: 4))
    _ = try state.run(Recontract("e", because: .sharedGoals), Contract.byBoris)
    terms.logistics.sessions = 9
    #expect(
      refusals(ProposeAgreement("e", terms), state, Contract.byBoris) == [.sessionsNotPermitted])
    terms.logistics.minutes = 481
    #expect(
      refusals(ProposeAgreement("e", terms, exception: .other), state, Contract.byBoris)
        == [.minutesImpossible])
    terms.logistics.minutes = 60
    _ = try state.run(ProposeAgreement("e", terms, exception: .other), Contract.byBoris)
    for by in [Contract.byAmara, Contract.byBoris] { _ = try state.run(Contract.sign(2), by) }
    try state.activate()
    #expect(state.engagements["e"]?.plan == PlanReference(version: 2, sessions: 9))
  }

  @Test func `8.5: a sponsor with a light touch acknowledges, and nothing waits for it`() throws {
    var state = try proposed(Involvement(.lightTouch))
    _ = try state.run(Contract.sign(), Contract.byAmara)
    _ = try state.run(Contract.sign(), Contract.byBoris)
    #expect(Contract.readiness(state) == [] && planning(state, held: 3) == [])
    #expect(try state.run(Contract.sign(), Contract.bySue).kind == .acknowledged)
    #expect(refusals(Contract.sign(), state, Contract.bySue) == [.signedAlready])
    // Should more be asked of them, an acknowledgement is no signature.
    state.change { $0.involvement = Involvement(.full) }
    #expect(planning(state, held: 1) == ["sponsor"])
    #expect(try state.run(Contract.sign(), Contract.bySue).kind == .signed)
    #expect(planning(state, held: 1) == [])
    #expect(state.sharedAgreements["e"]?.current?.signatures.count == 3)
    #expect(state.sharedAgreements["e"]?.faults().isEmpty == true)
  }

  @Test func `7.3: human resources sign in four-way contracting only`() throws {
    let hal = Sponsor("hal", .humanResources)
    let asHal = context(.humanResources, "hal")
    var fourWay = try proposed(Involvement(.full), [Sponsor("sue", .lineManager), hal])
    #expect(try fourWay.run(Contract.sign(), asHal).party.role == .humanResources)
    for by in [Contract.byAmara, Contract.byBoris] { _ = try fourWay.run(Contract.sign(), by) }
    try fourWay.activate()
    #expect(planning(fourWay, held: 1) == ["sponsor"])
    var alone = try proposed(Involvement(.full), [hal])
    #expect(refusals(Contract.sign(), alone, asHal) == [.notThePersonConcerned])
    #expect(
      try alone.run(Contract.sign(), context(.sponsor, "hal")).party.role == .sponsor)
    let threeWay = try proposed()
    #expect(refusals(Contract.sign(), threeWay, asHal) == [.notThePersonConcerned])
  }

  @Test func `who asked signs for a team, and the others acknowledge`() throws {
    var state = Contract.pool(
      involvement: Involvement(.none, because: .selfDirected),
      participants: ["amara", "pia", "mo"], kind: .teamCoaching)
    _ = try state.run(ProposeAgreement("e", Contract.terms(state)), Contract.byBoris)
    _ = try state.run(Contract.sign(), Contract.byBoris)
    #expect(
      try state.run(Contract.sign(), context(.individual, "pia")).kind == .acknowledged)
    #expect(Contract.readiness(state) == [.missingSignature])
    _ = try state.run(Contract.sign(), Contract.byAmara)
    #expect(Contract.readiness(state) == [])
  }

  @Test func `everything against a signature is said at once`() throws {
    let state = try proposed()
    #expect(
      refusals(
        SignAgreement("e", version: 9, acknowledgesLimits: false), state, Contract.bySue)
        == [.limitsNotAcknowledged, .notTheCurrentVersion])
    // Nobody but a party reads which version is the current one.
    #expect(
      refusals(
        SignAgreement("e", version: 9, acknowledgesLimits: false), state,
        context(.sponsor, "pia")) == [.notThePersonConcerned])
    #expect(
      refusals(Contract.sign(), Contract.withSue(), Contract.byAmara) == [.noAgreement])
    #expect(
      refusals(Contract.sign(), state, coordinator()) == [.notThisRolesCommand])
    var ended = state
    ended.change { $0.state = .completed }
    #expect(refusals(Contract.sign(), ended, Contract.byAmara) == [.notInThisState])
  }

  @Test func `activation names everything that it lacks`() {
    #expect(Contract.readiness(Contract.pool()) == [.involvementNotSet, .noAgreement])
    #expect(
      refusals(Activate("e"), Contract.pool(), clock(at: now)) == [
        .involvementNotSet, .noAgreement,
      ])
  }

  @Test func `each step of contracting leaves an entry in the audit trail, and its content none`()
    throws
  {
    var state = Contract.pool()
    _ = try state.run(
      SetInvolvement("e", Involvement(.full), sponsors: [.init("sue", .lineManager)]),
      Contract.byAmara)
    _ = try state.run(
      PlanContractingMeeting("e", at: now.adding(seconds: 60)), Contract.byBoris)
    _ = try state.run(ProposeAgreement("e", Contract.terms(state)), Contract.byBoris)
    _ = try state.run(Contract.sign(), Contract.bySue)
    _ = try state.run(
      WriteWorkingAgreement("e", .init(waysOfWorking: "Slowly")), Contract.byAmara)
    let prepared = try state.run(
      AnswerPreparation(
        "e", [.init(.strengths, "Slowly")], knowsTheIndividualReads: true, releases: false),
      Contract.bySue)
    _ = try state.run(ReleasePreparation(prepared.id), Contract.bySue)
    let trail = state.auditTrail(of: "e")
    #expect(trail.map(\.event) == ContractingEvent.allCases.map(\.rawValue))
    #expect(trail.map(\.number) == [1, 2, 3, 4, 5, 6, 7])
    #expect(trail.map(\.agreementVersion) == [nil, nil, 1, 1, nil, nil, nil])
    #expect(
      trail.map(\.role) == [
        .individual, .practitioner, .practitioner, .sponsor, .individual, .sponsor, .sponsor,
      ])
    #expect(trail.allSatisfy { $0.machine == "contracting" && $0.faults().isEmpty })
    #expect(trail.compactMap(\.reasonCode) == ["full"])
  }

  @Test func `A33: what one of the two does in contracting shows that it stands`() throws {
    var state = try proposed()
    state.change { $0.questions = [now.adding(seconds: -60)] }
    _ = try state.run(Contract.sign(), Contract.bySue)
    #expect(state.engagements["e"]?.questions.count == 1)
    _ = try state.run(Contract.sign(), Contract.byAmara)
    #expect(state.engagements["e"]?.questions.isEmpty == true)
  }
}
