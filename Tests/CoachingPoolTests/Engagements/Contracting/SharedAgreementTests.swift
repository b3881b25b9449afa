import CoachingPool
import Testing

@Suite struct `A shared agreement` {
  /// Version 1, signed by the two and by Sue, and in force.
  private func signed() throws -> PoolState {
    var state = Contract.withSue()
    _ = try state.run(ProposeAgreement("e", Contract.terms(state)), Contract.byBoris)
    for by in [Contract.byAmara, Contract.byBoris, Contract.bySue] {
      _ = try state.run(Contract.sign(), by)
    }
    try state.activate()
    return state
  }

  private func recontract(_ state: inout PoolState, _ change: Recontracting.Change) throws {
    _ = try state.run(Recontract("e", because: change), Contract.byAmara)
  }

  @Test
  func `R28: another goal makes version 2, without signatures, and version 1 keeps its own`() throws
  {
    var state = try signed()
    let first = try #require(state.sharedAgreements["e"]?.current)
    try recontract(&state, .sharedGoals)
    let terms = Contract.terms(state, goal: "To lead the merger")
    let second = try state.run(ProposeAgreement("e", terms), Contract.byAmara)
    #expect(second.number == 2 && second.signatures.isEmpty && second.change == .sharedGoals)
    let agreement = try #require(state.sharedAgreements["e"])
    #expect(agreement.version(1) == first && first.signatures.count == 3)
    #expect(agreement.version(1)?.terms.reveal().goals[0].goal == "To delegate with confidence")
    #expect(agreement.faults().isEmpty)
  }

  @Test func `R28: a signature on an old version is refused, and so is one to come`() throws {
    var state = try signed()
    try recontract(&state, .sharedGoals)
    _ = try state.run(ProposeAgreement("e", Contract.terms(state)), Contract.byAmara)
    for version in [1, 3, 0] {
      #expect(
        refusals(Contract.sign(version), state, Contract.byAmara) == [.notTheCurrentVersion])
    }
    #expect(refusals(Contract.sign(2), state, Contract.byAmara) == [])
  }

  @Test func `E16: the version that was in force before a change does not activate again`() throws {
    var state = try signed()
    #expect(state.engagements["e"]?.agreementVersion == 1)
    try recontract(&state, .employer)
    #expect(refusals(Activate("e"), state, clock(at: now)) == [.agreementNotNew])
    _ = try state.run(ProposeAgreement("e", Contract.terms(state)), Contract.byAmara)
    #expect(
      refusals(Activate("e"), state, clock(at: now)) == [.missingSignature, .missingSignature])
    for by in [Contract.byAmara, Contract.byBoris] { _ = try state.run(Contract.sign(2), by) }
    try state.activate()
    #expect(state.engagements["e"]?.agreementVersion == 2)
  }

  @Test func `a new version is for contracting only`() throws {
    let state = try signed()
    #expect(
      refusals(ProposeAgreement("e", Contract.terms(state)), state, Contract.byAmara)
        == [.notInThisState])
  }

  @Test
  func
    `R30: a new sponsor sees the current version alone, a former one nothing, and the two everything`()
    throws
  {
    var state = try signed()
    try recontract(&state, .sponsor)
    let set = SetInvolvement(
      "e", Involvement(.full), sponsors: [.init("pia", .projectManager)])
    _ = try state.run(set, Contract.byBoris)
    func read(_ person: PersonID) -> [Int] {
      state.sharedAgreements["e"]?.versions(
        readableBy: person, among: Contract.parties(state)
      ).map(\.number) ?? []
    }
    #expect(read("pia") == [1] && read("sue") == [])
    // Nobody signs who was no party to the version.
    #expect(
      refusals(Contract.sign(), state, context(.sponsor, "pia")) == [.partiesHaveChanged])
    #expect(Contract.readiness(state).contains(.partiesHaveChanged))
    for goal in ["A second draft", "A third draft"] {
      _ = try state.run(
        ProposeAgreement("e", Contract.terms(state, goal: goal)), Contract.byBoris)
    }
    #expect(read("pia") == [2, 3])
    #expect(read("amara") == [1, 2, 3] && read("boris") == [1, 2, 3])
    for nobody: PersonID in ["sue", "hal", "paula"] { #expect(read(nobody) == []) }
  }

  @Test func `a sponsor who is involved no longer reads nothing`() throws {
    var state = try signed()
    #expect(state.sharedAgreements["e"]?.current?.terms.reveal().goals.count == 1)
    for by in [Contract.byAmara, Contract.byBoris] {
      _ = try state.run(
        SetInvolvement("e", Involvement(.none, because: .individualDeclined)), by)
    }
    let agreement = try #require(state.sharedAgreements["e"])
    #expect(agreement.versions(readableBy: "sue", among: Contract.parties(state)).isEmpty)
  }

  @Test func `R30: is read under every record of one person, and by nobody else`() throws {
    var state = try signed()
    state.apply([
      .put(.person(officer("sue-2", .manager))),
      .put(.personMerge(PersonMerge(id: "m", kept: "sue-2", duplicate: "sue", decidedAt: now))),
    ])
    func read(_ person: PersonID, on date: CivilDate = today) -> Int {
      state.agreementVersions(of: "e", readableBy: person, on: date).count
    }
    #expect(read("sue") == 1 && read("sue-2") == 1 && read("pia") == 0)
    for by in [Contract.byAmara, Contract.byBoris] {
      _ = try state.run(
        SetInvolvement("e", Involvement(.none, because: .notAppropriatePerson)), by)
    }
    #expect(read("sue-2") == 0 && read("boris") == 1)
    #expect(state.agreementVersions(of: "x", readableBy: "boris", on: today).isEmpty)
  }

  @Test func `a change of post, employer or sponsor is told from the records`() throws {
    let state = try signed()
    let version = try #require(state.sharedAgreements["e"]?.current)
    let engagement = try #require(state.engagements["e"])
    let later = day("2026-09-01")
    func changes(_ posts: [Affiliation], sponsor: PersonID = "sue") -> [Recontracting.Change] {
      let parties = Contract.parties(state).map {
        $0.role == .sponsor ? AgreementParty(sponsor, .sponsor, $0.duty) : $0
      }
      let amara = Person(id: "amara", name: "Amara", affiliations: posts)
      return version.changes(
        in: engagement, individual: amara, parties: parties, from: today, to: later)
    }
    func post(
      _ organisation: OrganisationID, _ level: JobLevel, _ span: DateSpan, team: String? = nil
    ) -> Affiliation {
      Affiliation(
        organisation: organisation, capacity: .employee(level), team: team, span: span)
    }
    let until = span(nil, "2026-08-01")
    let from = span("2026-08-01", nil)
    #expect(changes([post("ashvale", .officer, .always)]) == [])
    #expect(
      changes([
        post("ashvale", .officer, until, team: "Parks"),
        post("ashvale", .officer, from, team: "Roads"),
      ]) == [])
    #expect(
      changes([post("ashvale", .officer, until), post("ashvale", .manager, from)])
        == [.individualsRole])
    #expect(
      changes([post("ashvale", .officer, until), post("brindlewood", .officer, from)])
        == [.employer])
    #expect(changes([post("ashvale", .officer, .always)], sponsor: "pia") == [.sponsor])
  }

  @Test func `prints nothing of its terms`() throws {
    let state = try signed()
    let agreement = try #require(state.sharedAgreements["e"])
    var dumped = ""
    dump(agreement, to: &dumped)
    for text in ["\(agreement)", String(reflecting: agreement), dumped] {
      #expect(!text.contains("delegate") && !text.contains("Evenings"))
    }
  }

  @Test func `every fault of a damaged record is found`() {
    let terms = Confidential(Contract.terms(Contract.withSue()))
    let amara = EngagementParty("amara", .individual)
    let sue = EngagementParty("sue", .sponsor)
    let agreement = SharedAgreement(
      of: "e",
      versions: [
        AgreementVersion(
          number: 2, proposed: now, proposedBy: .individual, parties: [amara], terms: terms,
          signatures: [
            AgreementSignature(sue, .signed, at: now),
            AgreementSignature(amara, .signed, at: now.adding(seconds: -1)),
            AgreementSignature(amara, .signed, at: now),
          ])
      ],
      meetings: [
        ContractingMeeting(
          at: now, minutes: 481, mode: .phone, form: .twoWay, invited: [amara])
      ])
    #expect(
      agreement.faults().names == [
        "meetings.0.invited fault.missing", "meetings.0.minutes fault.outOfRange",
        "versions.0 fault.contradiction", "versions.0.parties fault.missing",
        "versions.0.signatures fault.contradiction", "versions.0.signatures fault.contradiction",
        "versions.0.signatures fault.duplicate",
      ])
    let state = PoolState([.sharedAgreement(agreement)])
    #expect(
      state.referenceFaults(of: .sharedAgreement(agreement)).names == [
        "engagement fault.danglingReference", "parties fault.danglingReference",
      ])
  }
}
