import Testing

@testable import CoachingPool

@Suite struct `Reading an engagement` {
  static let readers = Role.allCases.filter { $0 != .system }

  @Test
  func
    `R36: a denied look is in the audit trail, with the role and the row, and stores nothing else`()
    throws
  {
    var state = Planted.state
    let read = ReadEngagement<PractitionerView>("e", for: word("practitionerNotes"))
    for role in Self.readers where role != .practitioner {
      let decision = try decide(read, state, Planted.context(role))
      #expect(decision.outcome.reasons.map(\.code) == [.nothingToRead])
      #expect(decision.changes.count == 1)
      state.apply(decision.changes)
      let entry = try #require(state.auditTrail(of: "e").last)
      #expect(entry.event == "deniedRead" && entry.machine == "privacy")
      #expect(entry.role == role && entry.reasonCode == "practitionerNotes")
      #expect(entry.actor == Planted.reader(role).pseudonym)
      #expect(entry.faults().isEmpty)
    }
  }

  @Test func `R36: a look in one's own role for content that the role may not see is denied`()
    throws
  {
    let rows: [(Role, String)] = [
      (.sponsor, "practitionerNotes"), (.sponsor, "reflections"), (.sponsor, "workingAgreement"),
      (.sponsor, "wish"), (.sponsor, "attendance"),
    ]
    for (role, row) in rows {
      let decision = ReadEngagement<SponsorView>("e", for: word(row))
        .decision(on: Planted.state, in: Planted.context(role))
      #expect(decision.outcome.reasons.map(\.code) == [.notForThisRole])
      #expect(decision.changes.count == 1)
    }
    let allowed = ReadEngagement<SponsorView>("e", for: word("sharedAgreement"))
      .decision(on: Planted.state, in: Planted.context(.sponsor))
    #expect(allowed.outcome.view != nil && allowed.changes.isEmpty)
    let statistics = ReadEngagement<PoolCoordinatorView>("e", for: word("evaluationScores"))
      .decision(on: Planted.state, in: Planted.context(.poolCoordinator))
    #expect(statistics.outcome.reasons.map(\.code) == [.notForThisRole])
  }

  @Test
  func `a look that is allowed leaves no trace, but the officer's leaves the request's number`()
    throws
  {
    let own = try decide(
      ReadEngagement<IndividualView>("e"), Planted.state, Planted.context(.individual))
    #expect(own.outcome.view != nil && own.changes.isEmpty)
    let officer = try decide(
      ReadEngagement<DataProtectionView>("e", under: Planted.correction), Planted.state,
      Planted.context(.dataProtectionOfficer))
    guard case .put(.auditEntry(let entry)) = officer.changes.first else {
      Issue.record("no entry")
      return
    }
    #expect(entry.event == "readUnderRequest" && entry.reasonCode == "LR-1")
    #expect(LoggedRequest("of nobody", .other) == nil)
  }

  @Test func `A30: the data-protection officer reads under a logged request alone`() {
    let decision = ReadEngagement<DataProtectionView>("e")
      .decision(on: Planted.state, in: Planted.context(.dataProtectionOfficer))
    #expect(decision.outcome.reasons.map(\.code) == [.noLoggedRequest])
    #expect(decision.changes.count == 1)
  }

  @Test func `a reader of another engagement reads nothing, and not whether there is one`() {
    for role in Self.readers where ![.poolCoordinator, .safeguardingLead].contains(role) {
      // Nobody logged a request for the officer; Otto coordinates another organisation.
      let other = Actor("other", as: role, person: "otto", organisation: "brindlewood")
      let known = Planted.reasons(as: role, other, under: nil)
      #expect(!known.isEmpty, "\(role)")
      #expect(known == Planted.reasons(as: role, other, at: "nowhere", under: nil), "\(role)")
    }
  }

  @Test func `a view that a host wrote itself is handed nothing that it could print`() throws {
    let sight = EngagementSight(
      Planted.engagement, of: Planted.state, for: Planted.reader(.sponsor), at: now, under: nil)
    var dumped = ""
    dump(sight, to: &dumped)
    for text in [dumped, "\(sight)", String(reflecting: sight)] {
      #expect(!text.contains("secret") && !text.contains("amara"))
    }
  }

  @Test func `A23: a coordinator who is party to it or above a party sees nothing`() {
    var state = Planted.state
    let manager = Actor("m", as: .poolCoordinator, person: "otto")
    #expect(Planted.look(state, as: .poolCoordinator, manager) != nil)
    state.put(.person(officer("amara", manager: "otto")))
    #expect(Planted.look(state, as: .poolCoordinator, manager) == nil)
    for party: PersonID in ["amara", "boris", "sue", "hal"] {
      let reader = Actor("m", as: .poolCoordinator, person: party)
      #expect(Planted.look(Planted.state, as: .poolCoordinator, reader) == nil)
      let ofAshvale = Actor(
        "m", as: .organisationalCoordinator, person: party, organisation: "ashvale")
      #expect(Planted.look(Planted.state, as: .organisationalCoordinator, ofAshvale) == nil)
    }
    let nameless = Actor("m", as: .poolCoordinator)
    #expect(Planted.look(state, as: .poolCoordinator, nameless) == nil)
  }

  @Test func `A09 A23: a person reads under any of their records`() {
    var state = Planted.state
    state.put(.person(officer("amara-two")))
    let reader = Actor("key", as: .individual, person: "amara-two")
    #expect(Planted.look(state, as: .individual, reader) == nil)
    state.put(
      .personMerge(PersonMerge(id: "m", kept: "amara-two", duplicate: "amara", decidedAt: now)))
    #expect(Planted.look(state, as: .individual, reader)?.contains("secretReflection") == true)
  }

  @Test
  func `A24: an organisation's coordinator reads names where it approves, and counts elsewhere`() {
    let seen = Planted.look(Planted.state, as: .organisationalCoordinator)
    #expect(seen?.contains("secretName") == true)
    var state = Planted.state
    state.put(.membership(membership(of: "ashvale")))
    #expect(Planted.look(state, as: .organisationalCoordinator) == nil)
    let ofAnother = Actor(
      "o", as: .organisationalCoordinator, person: "olga", organisation: "brindlewood")
    #expect(Planted.look(Planted.state, as: .organisationalCoordinator, ofAnother) == nil)
  }

  @Test func `in three-way contracting human resources have no view of their own`() {
    var state = Planted.state
    state.change { $0.sponsors = [Sponsor("hal", .humanResources)] }
    #expect(Planted.look(state, as: .humanResources) == nil)
    let sponsor = Actor("h", as: .sponsor, person: "hal")
    #expect(Planted.look(state, as: .sponsor, sponsor)?.contains("secretShared") == true)
  }

  @Test func `R30: a former sponsor reads nothing, a new one what holds now and what is theirs`()
    throws
  {
    var state = Planted.state
    state.change {
      $0.sponsors = [
        Sponsor("sue", .lineManager, span(nil, "2026-06-10")),
        Sponsor("otto", .lineManager, span("2026-06-10", nil)),
      ]
    }
    let later = aSession("t", planned: "2026-06-20T06:06:06Z") { $0.isProtectedTime = true }
    state.put(.session(later))
    #expect(Planted.look(state, as: .sponsor) == nil)
    let otto = Actor("o", as: .sponsor, person: "otto")
    let view = try #require(
      ReadEngagement<SponsorView>("e").decision(on: state, in: Planted.context(.sponsor, otto))
        .outcome.view)
    #expect(view.agreements.map(\.version) == [1])
    #expect(view.dates.map(\.start) == [moment("2026-06-20T06:06:06Z")])
  }

  @Test
  func `A30: a sponsor reads no date that the individual does not let them know, and not who came`()
    throws
  {
    var state = Planted.state
    let missed = Planted.look(state, as: .sponsor)
    state.meet { $0.state = .held }
    #expect(Planted.look(state, as: .sponsor) == missed)
    state.meet { $0.isProtectedTime = false }
    #expect(Planted.look(state, as: .sponsor)?.contains("2026-06-02") == false)
  }

  @Test func `A04: before the acceptance a practitioner has no view of an engagement`() {
    let pool = working([
      .request(Planted.asked), .invitation(invitation("i", for: "r", to: "coach-boris")),
    ])
    #expect(Planted.look(pool, as: .practitioner) == nil)
  }

  @Test func `an individual does not read a disclosure that would harm, and a lead does`() {
    var state = Planted.state
    guard var disclosure = state.disclosures["d"] else { return }
    disclosure.facts.wouldHarm = true
    state.put(.disclosure(disclosure))
    #expect(Planted.look(state, as: .individual)?.contains("secretRecipient") == false)
    #expect(Planted.look(state, as: .safeguardingLead)?.contains("secretRecipient") == true)
    #expect(Planted.look(state, as: .practitioner)?.contains("secretRecipient") == true)
    let uninvolved = Actor("s", as: .supervisor, person: "otto")
    #expect(Planted.look(state, as: .supervisor, uninvolved) == nil)
  }

  @Test func `an individual reads no disclosure of which nobody has said that it does no harm`() {
    for (told, wouldHarm) in [
      (nil, nil), (.told, nil), (.forbidden, false), (.wouldHarm, false), (.told, true),
    ] as [(TellingFirst?, Bool?)] {
      var state = Planted.state
      guard var disclosure = state.disclosures["d"] else { return }
      disclosure.facts.told = told
      disclosure.facts.wouldHarm = wouldHarm
      state.put(.disclosure(disclosure))
      #expect(Planted.look(state, as: .individual)?.contains("secretRecipient") == false)
      #expect(
        Planted.look(state, as: .dataProtectionOfficer, under: Planted.access)?
          .contains("secretRecipient") == false)
    }
    #expect(Planted.look(Planted.state, as: .individual)?.contains("secretRecipient") == true)
  }

  @Test func `of a team, a disclosure is read by whom it is about, and by no other member`() {
    for (subject, readers) in [("otto", ["otto"]), ("amara", ["amara"]), (nil, [])]
      as [(PersonID?, [PersonID])]
    {
      var state = Planted.state
      state.change {
        $0.kind = .teamCoaching
        $0.participants = ["amara", "otto"]
      }
      guard var disclosure = state.disclosures["d"] else { return }
      disclosure.facts.subject = subject
      state.put(.disclosure(disclosure))
      for person: PersonID in ["amara", "otto"] {
        let reader = Actor("x", as: .individual, person: person)
        #expect(
          Planted.look(state, as: .individual, reader)?.contains("secretRecipient")
            == readers.contains(person))
      }
    }
  }

  @Test func `a host's own field follows the row that it names`() {
    var state = Planted.state
    state.amara {
      $0.attributes = [
        HostAttribute(name: "a", value: "fieldOfContact"),
        HostAttribute(name: "b", value: "fieldOfNeeds", visibility: .adjustments),
        HostAttribute(name: "c", value: "fieldOfMonitoring", visibility: .equalityMonitoring),
        HostAttribute(name: "d", value: "fieldOfGossip", visibility: word("gossip")),
      ]
    }
    func readers(_ value: String) -> [Role] {
      Self.readers.filter { Planted.look(state, as: $0)?.contains(value) ?? false }
    }
    let inner: [Role] = [.individual, .practitioner, .poolCoordinator, .dataProtectionOfficer]
    #expect(readers("fieldOfContact") == inner)
    #expect(readers("fieldOfNeeds") == inner)
    #expect(readers("fieldOfMonitoring") == [.individual, .dataProtectionOfficer])
    #expect(readers("fieldOfGossip").isEmpty)
  }

  @Test func `of a team, a member reads what is theirs and not what who asked wrote`() throws {
    var state = Planted.state
    state.change {
      $0.kind = .teamCoaching
      $0.participants = ["amara", "otto"]
    }
    state.put(
      .reflection(
        Reflection(
          id: "o", engagement: "e", writer: "otto", text: Confidential("ottosOwn"), written: now)))
    let otto = Actor("o", as: .individual, person: "otto")
    let seen = try #require(Planted.look(state, as: .individual, otto))
    #expect(seen.contains("ottosOwn") && seen.contains("secretShared"))
    for token in [
      "secretWish", "secretTheme", "secretReflection", "secretAction", "secretEmail",
      "secretAdjustment", "secretRecipient", "secretGoal",
    ] {
      #expect(!seen.contains(token), "\(token)")
    }
    #expect(Planted.look(state, as: .individual)?.contains("ottosOwn") == false)
    let view = try #require(
      ReadEngagement<IndividualView>("e").decision(
        on: state, in: Planted.context(.individual, otto)
      )
      .outcome.view)
    #expect(view.goalRatings.isEmpty && view.sponsorRatings.isEmpty && view.preparations.isEmpty)
    let asked = try #require(
      ReadEngagement<IndividualView>("e").decision(on: state, in: Planted.context(.individual))
        .outcome.view)
    #expect(
      asked.goalRatings.count == 1 && asked.sponsorRatings.count == 1
        && asked.preparations.count == 1)
  }
}
