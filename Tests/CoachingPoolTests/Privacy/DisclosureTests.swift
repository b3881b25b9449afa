import Testing

@testable import CoachingPool

@Suite struct `A disclosure` {
  private let whole = DisclosureFacts(
    ground: .seriousHarm, recipient: "The duty team", content: [.said], disclosed: now,
    consulted: [], told: .wouldHarm, wouldHarm: true)
  private let lead = context(.safeguardingLead, "dan", randomness: 44)

  private func pool(limits: [DisclosureGround]? = nil) -> PoolState {
    var state = working(anEngagement())
    if let limits {
      let two = [EngagementParty("amara", .individual), EngagementParty("boris", .practitioner)]
      let version = AgreementVersion(
        number: 1, proposed: now, proposedBy: .individual, parties: two,
        terms: Confidential(
          AgreementTerms(
            logistics: SessionLogistics(sessions: 6, minutes: 60),
            reviewPlan: ReviewPlan(attendees: []), limits: limits)),
        signatures: two.map { AgreementSignature($0, .signed, at: now.adding(seconds: -60)) })
      state.put(.sharedAgreement(SharedAgreement(of: "e", versions: [version])))
    }
    return state
  }

  @Test func `R39 A26: what is known is saved, and what is missing is chased until it is said`()
    throws
  {
    var state = pool()
    let first = try state.run(RecordDisclosure("e", DisclosureFacts()), asBoris())
    #expect(
      first.missing == [.ground, .recipient, .content, .moment, .consulted, .told, .harm])
    #expect(state.incompleteDisclosures().map(\.disclosure) == [first.disclosure.id])
    #expect(state.incompleteDisclosures().first?.missing == first.missing)
    let part = try state.run(
      CompleteDisclosure(
        first.disclosure.id, DisclosureFacts(ground: .courtOrder, recipient: "The court")),
      asBoris())
    #expect(part.missing == [.content, .moment, .consulted, .told, .harm])
    let rest = try state.run(CompleteDisclosure(first.disclosure.id, whole), lead)
    #expect(rest.missing.isEmpty && state.incompleteDisclosures().isEmpty)
    #expect(rest.disclosure.facts.ground == .seriousHarm)
    let trail = state.auditTrail(of: "e")
    #expect(
      trail.map(\.event) == ["recordDisclosure", "completeDisclosure", "completeDisclosure"])
    #expect(trail.map(\.reasonCode) == [nil, "courtOrder", "seriousHarm"])
  }

  @Test func `R39: nobody was consulted is an answer, and silence is none`() throws {
    var state = pool()
    var facts = whole
    facts.consulted = nil
    #expect(try state.run(RecordDisclosure("e", facts), asBoris()).missing == [.consulted])
  }

  @Test
  func
    `A26: a breach of the organisation's policy is a ground where the signed agreement lists it`()
    throws
  {
    var facts = whole
    facts.ground = .organisationPolicyBreach
    let command = RecordDisclosure("e", facts)
    for (limits, missing) in [
      (nil, [DisclosureItem.listedGround]), (DisclosureGround.standard, [.listedGround]),
      (DisclosureGround.allCases, []),
    ] as [([DisclosureGround]?, [DisclosureItem])] {
      var state = pool(limits: limits)
      #expect(try state.run(command, asBoris()).missing == missing)
    }
    var unsigned = pool(limits: DisclosureGround.allCases)
    let agreement = try #require(unsigned.sharedAgreements["e"])
    let version = try #require(agreement.current)
    unsigned.put(
      .sharedAgreement(
        SharedAgreement(
          of: "e",
          versions: [
            AgreementVersion(
              number: 1, proposed: now, proposedBy: .individual, parties: version.parties,
              terms: version.terms)
          ])))
    #expect(try unsigned.run(command, asBoris()).missing == [.listedGround])
  }

  @Test
  func `A26: the practitioner and a safeguarding lead record it, in any state, and nobody else`()
    throws
  {
    let command = RecordDisclosure("e", whole)
    for stage in EngagementState.allCases {
      var state = pool()
      state.change { $0.state = stage }
      #expect(refusals(command, state, asBoris()).isEmpty)
      #expect(refusals(command, state, lead).isEmpty)
    }
    for role in Role.allCases where role != .practitioner && role != .safeguardingLead {
      #expect(refusals(command, pool(), context(role, "paula")) == [.notThisRolesCommand])
    }
    #expect(refusals(command, pool(), context(.practitioner, "cleo")) == [.notThePersonConcerned])
    #expect(refusals(command, pool(), context(.safeguardingLead, "boris")).contains(.partyToIt))
    #expect(refusals(command, pool(), context(.safeguardingLead)) == [.nameThePerson])
    var state = pool()
    let recorded = try state.run(command, lead).disclosure
    #expect(
      refusals(CompleteDisclosure(recorded.id, whole), state, asBoris()) == [.notThePersonConcerned]
    )
  }

  @Test func `what has not happened yet is refused`() {
    var facts = whole
    facts.disclosed = now.adding(seconds: 1)
    #expect(refusals(RecordDisclosure("e", facts), pool(), asBoris()) == [.contradiction])
  }

  @Test
  func `R39 A26: somebody consulted whom the pool does not know is kept and chased, never refused`()
    throws
  {
    var state = pool()
    var facts = whole
    facts.consulted = ["boris", "nobody"]
    let recorded = try state.run(RecordDisclosure("e", facts), asBoris())
    #expect(recorded.missing == [.consulted])
    #expect(recorded.disclosure.facts.consulted == ["boris", "nobody"])
    #expect(state.incompleteDisclosures().map(\.missing) == [[.consulted]])
    let named = DisclosureFacts(consulted: ["boris"])
    #expect(
      try state.run(CompleteDisclosure(recorded.disclosure.id, named), asBoris()).missing.isEmpty)
  }

  @Test func `R39 A26: a disclosure that came after its record is completed after it`() throws {
    var state = pool()
    let recorded = try state.run(RecordDisclosure("e", DisclosureFacts()), asBoris()).disclosure
    let later = asBoris(at: now.adding(seconds: 3600))
    var facts = whole
    facts.disclosed = now.adding(seconds: 1800)
    let command = CompleteDisclosure(recorded.id, facts)
    #expect(refusals(command, state, asBoris()) == [.contradiction])
    #expect(try state.run(command, later).disclosure.facts.disclosed == facts.disclosed)
  }

  @Test func `A26: what a member of a team took note of is not signed by the individual`() throws {
    var facts = whole
    facts.ground = .organisationPolicyBreach
    facts.subject = "amara"
    let command = RecordDisclosure("e", facts)
    for (kind, missing) in [
      (AgreementSignature.Kind.acknowledged, [DisclosureItem.listedGround]), (.signed, []),
    ] {
      var state = pool(limits: DisclosureGround.allCases)
      state.change {
        $0.kind = .teamCoaching
        $0.participants = ["amara", "otto"]
      }
      let agreement = try #require(state.sharedAgreements["e"])
      let version = try #require(agreement.current)
      let early = now.adding(seconds: -60)
      state.put(
        .sharedAgreement(
          SharedAgreement(
            of: "e",
            versions: [
              AgreementVersion(
                number: 1, proposed: now, proposedBy: .individual, parties: version.parties,
                terms: version.terms,
                signatures: [
                  AgreementSignature(EngagementParty("amara", .individual), kind, at: early),
                  AgreementSignature(
                    EngagementParty("otto", .individual), .acknowledged, at: early),
                  AgreementSignature(EngagementParty("boris", .practitioner), .signed, at: early),
                ])
            ])))
      #expect(try state.run(command, asBoris()).missing == missing)
    }
  }

  @Test func `of a team it is asked about whom it is, and whoever does not take part is nobody`()
    throws
  {
    var state = pool()
    state.change {
      $0.kind = .teamCoaching
      $0.participants = ["amara", "otto"]
    }
    var facts = whole
    #expect(try state.run(RecordDisclosure("e", facts), asBoris()).missing == [.subject])
    facts.subject = "boris"
    #expect(
      try decide(RecordDisclosure("e", facts), state, asBoris()).outcome.missing == [.subject])
    facts.subject = "otto"
    #expect(try decide(RecordDisclosure("e", facts), state, asBoris()).outcome.missing.isEmpty)
  }

  @Test
  func `what would harm is made readable by who says that it does not, and by no silence`() {
    #expect(whole.completed(by: DisclosureFacts()) == whole)
    let known = DisclosureFacts(wouldHarm: true)
    #expect(known.completed(by: DisclosureFacts(ground: .courtOrder)).isWithheld)
    #expect(!known.completed(by: DisclosureFacts(wouldHarm: false)).isWithheld)
  }

  @Test func `it is withheld until somebody says that it does no harm, and where telling would`() {
    #expect(DisclosureFacts().isWithheld)
    #expect(DisclosureFacts(told: .told).isWithheld)
    for told in TellingFirst.allCases {
      let facts = DisclosureFacts(told: told, wouldHarm: false)
      #expect(facts.isWithheld == (told == .forbidden || told == .wouldHarm))
    }
  }
}
