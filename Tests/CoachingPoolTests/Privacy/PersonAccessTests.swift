import Testing

@testable import CoachingPool

@Suite struct `A copy of everything about somebody` {
  private func request(_ person: PersonID) throws -> LoggedRequest {
    try #require(LoggedRequest("LR-9", .subjectAccess(person)))
  }

  private func reading(
    _ person: PersonID = "amara", _ state: PoolState = Planted.state,
    _ context: CommandContext = Planted.context(.dataProtectionOfficer),
    pseudonyms: [ActorID] = []
  ) throws -> Decision<Reading<GatheredAccess>> {
    GatherAccessCopy(under: try request(person), pseudonyms: pseudonyms)
      .decision(on: state, in: context)
  }

  private func gathered(
    _ person: PersonID = "amara", _ state: PoolState = Planted.state
  ) throws -> GatheredAccess {
    try #require(try reading(person, state).outcome.view)
  }

  private func keys(_ copy: PersonAccessCopy) -> [String] {
    copy.records.map { "\($0.kind) \($0.id)" }.sorted()
  }

  private func renamed(_ names: [PersonID: String]) -> PoolState {
    var state = Planted.state
    for (id, name) in names {
      guard var person = state.people[id] else { continue }
      person.name = name
      state.put(.person(person))
    }
    return state
  }

  private func complaint(
    by complainant: PersonID = "amara", as role: Role = .individual
  ) -> Complaint {
    Complaint(
      id: "k", about: "coach-boris", in: "e", complainant: complainant, as: role, received: now,
      ground: .confidentiality, text: Confidential("secretGrievance"))
  }

  @Test func `A25: holds each record of theirs once, and each of their engagements`() throws {
    let decision = try reading()
    let found = try #require(decision.outcome.view)
    #expect(
      keys(found.copy) == [
        "conflictDeclaration c-1", "evaluationRequest v", "person amara", "request r",
      ])
    #expect(found.copy.records.first { $0.kind == .request }?.form.contains("secretWish") == true)
    #expect(found.copy.invitations.map(\.invitation) == ["i-boris", "i-cleo"])
    let one = try #require(
      ReadEngagement<SubjectAccessCopy>("e", under: try request("amara"))
        .decision(on: Planted.state, in: Planted.context(.dataProtectionOfficer)).outcome.view)
    #expect(found.copy.engagements == [one])
    #expect(found.check.toDecide == [RecordKey(.conflictDeclaration, "c-2")])
    #expect(!found.check.isDecided && !found.check.hasPseudonyms)
    #expect(found.copy.retention.first { $0.row == .agreements }?.months == 24)
    guard case .put(.auditEntry(let entry)) = decision.changes.first else {
      Issue.record("no entry")
      return
    }
    #expect(decision.changes.count == 1)
    #expect(entry.event == "copyForSubject" && entry.reasonCode == "LR-9")
  }

  @Test func `R37: others are blacked out in each text, and the person is not`() throws {
    var state = renamed(["amara": "Amara Okoro", "otto": "Otto Falk", "boris": "Boris Lund"])
    state.ask {
      $0.wish = Confidential(
        "Amara Okoro asks Boris Lund about Otto Falk, otto@vale.example, not secretEmail@ashvale.example."
      )
    }
    let copy = try gathered("amara", state).copy
    let asked = try #require(copy.records.first { $0.kind == .request })
    #expect(
      asked.form.contains(
        "Amara Okoro asks Boris Lund about █, █, not secretEmail@ashvale.example.")
    )
    let person = try #require(copy.records.first { $0.kind == .person })
    #expect(person.form.contains("Amara Okoro") && person.form.contains("secretEmail@"))
    #expect(copy.redactionCount >= 4)
  }

  @Test func `R37: a first name is blacked out of those near, and a word stays one`() throws {
    var state = renamed(["otto": "Otto Falk", "sue": "Sue Marsh", "olga": "Olga Reed"])
    state.amara { $0.affiliations = officer("amara", manager: "otto").affiliations }
    state.ask { $0.wish = Confidential("Otto and Sue read a reed to Olga.") }
    let request = try #require(
      try gathered("amara", state).copy.records.first { $0.kind == .request })
    #expect(request.form.contains("█ and █ read a reed to Olga."))
  }

  @Test func `R39: what is withheld changes nothing in it, and the officer learns it beside it`()
    throws
  {
    var state = renamed(["olga": "Olga Reed", "otto": "Otto Falk"])
    state.ask { $0.wish = Confidential("Olga and Otto trained with me.") }
    let before = try gathered("amara", state)
    var disclosure = try #require(state.disclosures["d"])
    disclosure.facts.wouldHarm = true
    state.put(.disclosure(disclosure))
    let after = try gathered("amara", state)
    #expect(after.check.withheld == before.check.withheld + 1)
    var facts = disclosure.facts
    facts.subject = "amara"
    state.put(
      .disclosure(
        Disclosure(
          id: "d-2", engagement: "e", facts: facts, recordedBy: .practitioner, recorded: now)))
    state.put(.legalHold(LegalHold(id: "h", on: .person("amara"), number: "c", placed: now)))
    state.put(.complaint(complaint(by: "olga", as: .organisationalCoordinator)))
    state.put(
      .conflictDeclaration(
        ConflictDeclaration(id: "c-3", declarer: "otto", other: "amara", declaredAt: now)))
    let last = try gathered("amara", state)
    #expect(last.copy == after.copy)
    #expect(last.check.toDecide.contains(RecordKey(.complaint, "k")))
    #expect(last.check.toDecide.contains(RecordKey(.conflictDeclaration, "c-3")))
    #expect(last.check.mentions.contains(AccessCount(kind: .legalHold, count: 1)))
  }

  @Test func `nobody else's identifier or pseudonym stands in a record of theirs`() throws {
    var state = Planted.state
    state.amara { $0.affiliations = officer("amara", manager: "otto").affiliations }
    var file = Assurance(of: "coach-boris")
    file.moves = [
      MembershipMove(.goLive, from: nil, to: .live, at: now, actor: "key-9", role: .poolCoordinator)
    ]
    state.put(.assurance(file))
    for person: PersonID in ["amara", "boris"] {
      let text = try gathered(person, state).copy.records.map(\.form).joined()
      for word in [#""otto""#, "key-", #""amara""#] where word != "\"\(person)\"" {
        #expect(!text.contains(word), "\(person): \(word)")
      }
      #expect(text.contains("somebodyElse"))
    }
  }

  @Test func `of a team each gets what is theirs, and the officer what is another's`() throws {
    var state = Planted.state
    state.put(.person(officer("ben")))
    state.change { $0.participants = ["amara", "ben"] }
    let (first, second) = (try gathered("amara", state), try gathered("ben", state))
    #expect(keys(second.copy) == ["person ben"] && second.copy.engagements.count == 1)
    #expect(second.copy.engagements.first?.data?.ownTrail.isEmpty == true)
    let another: Set<RecordKey> = [
      RecordKey(.goalRating, "rate"), RecordKey(.sponsorRating, "seen"),
      RecordKey(.workingAgreement, "e"),
    ]
    #expect(another.isSubset(of: second.check.toDecide))
    #expect(another.isDisjoint(with: first.check.toDecide))
    #expect(first.copy.engagements.first?.data?.workingAgreement != nil)
  }

  @Test func `complaints and feedback are as the officer's views for access show them`() throws {
    var state = Planted.state
    state.put(.complaint(complaint()))
    let found = try gathered("amara", state)
    let view = try #require(
      ComplaintOfficerView.of(
        "k", in: state, for: Planted.reader(.dataProtectionOfficer), at: now,
        under: try request("amara")
      ).view)
    #expect(found.copy.complaints == [view] && view.forComplainant != nil)
    var named = renamed(["otto": "Otto Falk"])
    var grievance = complaint()
    grievance = Complaint(
      id: "k", about: "coach-boris", in: "e", complainant: "amara", as: .individual, received: now,
      ground: .confidentiality, text: Confidential("Boris told Otto Falk."), handler: "olga")
    named.put(.complaint(grievance))
    let penned = try gathered("amara", named).copy
    #expect(penned.complaints.first?.forComplainant?.text == "Boris told █.")
    #expect(penned.redactionCount == found.copy.redactionCount + 1)
    #expect(!found.check.toDecide.contains(RecordKey(.complaint, "k")))
    #expect(keys(found.copy).allSatisfy { !$0.hasPrefix("complaint") })
  }

  @Test func `a practitioner gets their own, and nothing that they or others wrote of others`()
    throws
  {
    var state = Planted.state
    state.put(.complaint(complaint()))
    let moves: [MembershipMove] = [
      MembershipMove(
        .pause, from: .live, to: .paused, at: now, actor: "key", role: .poolCoordinator)
    ]
    var file = Assurance(of: "coach-boris")
    file.moves = moves
    state.put(.assurance(file))
    let found = try gathered("boris", state)
    #expect(
      keys(found.copy) == [
        "assurance coach-boris", "conflictDeclaration c-2", "invitation i-boris", "person boris",
        "practitioner coach-boris",
      ])
    #expect(found.copy.engagements.isEmpty && found.copy.complaints.isEmpty)
    var paused = state
    var membership = Planted.membershipOfBoris
    membership.status = .paused
    paused.put(.practitioner(membership))
    let mixed = [RecordKey(.practitioner, "coach-boris"), RecordKey(.assurance, "coach-boris")]
    #expect(Set(mixed).isSubset(of: try gathered("boris", paused).check.toDecide))
    #expect(try !keys(gathered("boris", paused).copy).contains { $0.hasSuffix("coach-boris") })
    #expect(
      Set(found.check.toDecide) == [
        RecordKey(.complaint, "k"), RecordKey(.conflictDeclaration, "c-1"),
      ])
    let counts = Dictionary(uniqueKeysWithValues: found.copy.ownViews.map { ($0.kind, $0.count) })
    #expect(counts[.engagement] == 1 && counts[.practitionerNote] == 1 && counts[.session] == 1)
    #expect(counts[.reflection] == nil && counts[.disclosure] == nil)
    let text = found.copy.records.map(\.form).joined()
    #expect(text.contains("secretProfile") && !text.contains(#""event":"pause""#))
    for secret in ["secretGrievance", "secretNote", "secretWish", "secretName", "secretAction"] {
      #expect(!text.contains(secret), "\(secret)")
    }
  }

  @Test func `a pause of their own stays with what ended it, and others' pause goes with it`()
    throws
  {
    typealias Step = (PractitionerEvent, PractitionerStatus, PractitionerStatus, Role)
    func told(_ steps: [Step]) throws -> [String] {
      var state = Planted.state
      var file = Assurance(of: "coach-boris")
      file.moves = steps.map {
        MembershipMove($0.0, from: $0.1, to: $0.2, at: now, actor: "key", role: $0.3)
      }
      state.put(.assurance(file))
      let form = try #require(
        try gathered("boris", state).copy.records.first { $0.kind == .assurance }?.form)
      return form.matches(of: /"event":"([a-z]+)"/).map { String($0.1) }
    }
    let own: Step = (.pause, .live, .paused, .practitioner)
    let others: Step = (.pause, .live, .paused, .poolCoordinator)
    let resumed: Step = (.resume, .paused, .live, .poolCoordinator)
    let left: Step = (.leave, .paused, .left, .practitioner)
    #expect(try told([own, resumed]) == ["pause", "resume"])
    #expect(try told([own, left]) == ["pause", "leave"])
    #expect(try told([others, resumed]) == [])
    #expect(try told([others, left]) == [])
    #expect(try told([others, resumed, own, left]) == ["pause", "leave"])
  }

  @Test func `a sponsor gets what they wrote, and who takes part what was released to them`() throws
  {
    let sue = try gathered("sue")
    #expect(keys(sue.copy) == ["person sue", "sponsorPreparation prep", "sponsorRating seen"])
    #expect(sue.copy.ownViews.contains(AccessCount(kind: .sharedAgreement, count: 1)))
    #expect(sue.copy.ownViews.map(\.kind) == [.engagement, .sharedAgreement])
    var former = Planted.state
    former.change { $0.sponsors = [Sponsor("sue", .lineManager, span(nil, "2026-05-01"))] }
    #expect(try gathered("sue", former).copy.ownViews.isEmpty)
    var state = Planted.state
    state.change { $0.activated = nil }
    state.put(
      .sponsorPreparation(
        SponsorPreparation(
          id: "prep", engagement: "e", sponsor: "sue",
          answers: Confidential([.init(.strengths, "secretAnswer")]), written: now)))
    let unreleased = RecordKey(.sponsorPreparation, "prep")
    #expect(try gathered("amara", state).check.toDecide.contains(unreleased))
    #expect(try !gathered().check.toDecide.contains(unreleased))
  }

  @Test func `of an event only that they came, and of what they did only under their pseudonym`()
    throws
  {
    var state = Planted.state
    state.put(
      .poolEvent(
        PoolEvent(
          id: "v", plan: PoolEventPlan(.other, "Open day", span: .always, minutes: 60),
          state: .held, attendance: [EventAttendance("otto"), EventAttendance("boris")])))
    let actor = Planted.reader(.practitioner).pseudonym
    let found = try #require(try reading("boris", state, pseudonyms: [actor]).outcome.view)
    let event = try #require(found.copy.records.first { $0.kind == .poolEvent })
    #expect(event.form.contains("boris") && !event.form.contains("otto"))
    #expect(keys(found.copy).filter { $0.hasPrefix("auditEntry") } == ["auditEntry a-2"])
    #expect(found.check.hasPseudonyms)
    // What the individual did alone is in the copy of the engagement.
    let own = Planted.reader(.individual).pseudonym
    let amara = try #require(try reading("amara", state, pseudonyms: [own]).outcome.view)
    #expect(keys(amara.copy).allSatisfy { !$0.hasPrefix("auditEntry") })
    #expect(amara.copy.engagements.first?.data?.ownTrail.isEmpty == false)
  }

  @Test func `a host's own fields are in it where their person may see them`() throws {
    var state = Planted.state
    let fields = [
      HostAttribute(name: "b", value: "theirs"),
      HostAttribute(name: "c", value: "notTheirs", visibility: word("practitionerNotes")),
    ]
    state.amara { $0.attributes = fields }
    state.ask { $0.attributes = fields }
    for kind in [RecordKind.person, .request] {
      let form = try gathered("amara", state).copy.records.first { $0.kind == kind }?.form ?? ""
      #expect(form.contains("theirs") && !form.contains("notTheirs"), "\(kind)")
    }
  }

  @Test func `R36: whoever may not gather it is told why, and leaves one trace`() throws {
    func reasons(_ context: CommandContext, _ person: PersonID = "amara") throws -> [ReasonCode] {
      var state = Planted.state
      state.put(.complaint(complaint(by: "olga", as: .organisationalCoordinator)))
      state.put(
        .conflictDeclaration(
          ConflictDeclaration(id: "c-3", declarer: "otto", other: "amara", declaredAt: now)))
      let decision = try reading(person, state, context)
      let events = decision.changes.compactMap { change -> String? in
        if case .put(.auditEntry(let entry)) = change { entry.event } else { nil }
      }
      #expect(events == (["amara", "sue"].contains(person) ? ["deniedRead"] : []))
      return decision.outcome.reasons.map(\.code)
    }
    for role in Role.allCases where role != .dataProtectionOfficer {
      #expect(try reasons(Planted.context(role)) == [.notThisRolesCommand], "\(role)")
    }
    func officer(_ person: PersonID?) -> CommandContext {
      Planted.context(
        .dataProtectionOfficer, Actor("key-dpo", as: .dataProtectionOfficer, person: person))
    }
    #expect(try reasons(officer(nil)) == [.nameThePerson])
    #expect(try reasons(officer("amara")) == [.partyToIt])
    #expect(try reasons(officer("sue")) == [.partyToIt])
    // Rule A23: as the individual whom she sponsors, and as the practitioner of whom somebody complained.
    #expect(try reasons(officer("amara"), "sue") == [.partyToIt])
    #expect(try reasons(officer("boris"), "olga") == [.partyToIt])
    // As somebody who complained in her engagement, who was asked to coach her, who declared a conflict.
    #expect(try reasons(officer("olga")) == [.partyToIt])
    #expect(try reasons(officer("cleo")) == [.partyToIt])
    #expect(try reasons(officer("otto")) == [.partyToIt])
    #expect(try reasons(officer("dora"), "nobody") == [.nothingToRead])
    let other = GatherAccessCopy(under: try #require(LoggedRequest("LR-9", .other)))
    let denied = other.decision(on: Planted.state, in: Planted.context(.dataProtectionOfficer))
    #expect(denied.outcome.reasons.map(\.code) == [.noLoggedRequest] && denied.changes.isEmpty)
  }

  @Test func `finds somebody under every record merged with theirs`() throws {
    var state = Planted.state
    state.put(.person(officer("amara-2")))
    state.put(
      .personMerge(PersonMerge(id: "m", kept: "amara", duplicate: "amara-2", decidedAt: now)))
    let copy = try gathered("amara-2", state).copy
    #expect(keys(copy).filter { $0.hasPrefix("person") }.count == 3)
    #expect(copy.engagements.count == 1 && copy.subject == "amara-2")
  }
}
