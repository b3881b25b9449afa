import CoachingPool
import Testing

private func reasons(_ draft: RequestDraft, _ state: PoolState, on date: String) -> [Reason] {
  Entitlement.verdict(on: draft, in: state, on: day(date)).reasons
}

private let asAmara = RequestDraft(individual: "amara", organisation: "ashvale")

private func pool(_ memberships: Membership..., person: Person = anAshvaleOfficer) -> PoolState {
  PoolState([.organisation(ashvale), .person(person)] + memberships.map { .membership($0) })
}

private let toMarch = span("2025-04-01", "2026-04-01")
private let noOfficers = EligibilityCriterion(
  id: "own-first", sentence: "Officers ask for a coach of our own.", excludedLevels: [.officer],
  provision: .crossPool)

@Suite struct `The entitlement of a draft` {
  @Test(arguments: [
    ("2025-03-31", false), ("2025-04-01", true), ("2026-03-31", true), ("2026-04-01", false),
  ])
  func `R01: an employee of a subscriber that gave notice may ask until the last day`(
    date: String, mayAsk: Bool
  ) {
    let state = pool(membership(of: "ashvale", toMarch, notice: day("2026-01-01")))
    #expect(reasons(asAmara, state, on: date).isEmpty == mayAsk)
  }

  @Test(arguments: [
    ("2026-03-31", true), ("2026-04-01", true), ("2026-05-30", true), ("2026-05-31", false),
  ])
  func `R01, A11: a lapse without notice leaves 60 days`(date: String, mayAsk: Bool) {
    #expect(
      reasons(asAmara, pool(membership(of: "ashvale", toMarch)), on: date).isEmpty == mayAsk)
  }

  @Test
  func
    `R01: an employee of a lapsed subscriber is told from when, and of the associate arrangement`()
  {
    let state = pool(membership(of: "ashvale", toMarch))
    let told = reasons(asAmara, state, on: "2026-05-31")
    #expect(told.map(\.code) == [.membershipLapsed])
    #expect(told.first?["from"] == "2026-05-31")
    #expect("\(told)".contains("associate arrangement"))
  }

  @Test func `R01: one who never took part is told so`() {
    #expect(reasons(asAmara, pool(), on: "2026-06-15").map(\.code) == [.notAMember])
    let future = pool(membership(of: "ashvale", span("2027-01-01", nil)))
    #expect(reasons(asAmara, future, on: "2026-06-15").map(\.code) == [.notAMember])
  }

  @Test func `R01: one who lapsed and will return is told of the lapse`() {
    let state = pool(
      membership(of: "ashvale", toMarch),
      membership(of: "ashvale", span("2027-01-01", "2028-01-01"), id: "next"))
    let told = reasons(asAmara, state, on: "2026-06-15")
    #expect(told.map(\.code) == [.membershipLapsed] && told.first?["from"] == "2026-05-31")
  }

  @Test func `S3-70: an associate's people may ask`() {
    var associate = membership(of: "ashvale")
    associate.kind = .associate
    #expect(reasons(asAmara, pool(associate), on: "2026-06-15").isEmpty)
  }

  @Test
  func `R02: an officer kept out of cross-pool coaching hears the criterion and what remains`() {
    let state = pool(membership(of: "ashvale", criteria: [noOfficers]))
    let told = reasons(asAmara, state, on: "2026-06-15")
    #expect(told.map(\.code) == [.criterionOffersOwnOrganisation])
    #expect(told.first?["criterion"] == "own-first")
    #expect("\(told)".contains("own organisation can be asked for"))
    var own = asAmara
    own.provision = .ownOrganisation
    #expect(reasons(own, state, on: "2026-06-15").isEmpty)
  }

  @Test func `R02: a manager and another kind are let through`() {
    var criterion = noOfficers
    let manager = officer("amara", .manager)
    #expect(
      reasons(
        asAmara, pool(membership(of: "ashvale", criteria: [criterion]), person: manager),
        on: "2026-06-15"
      ).isEmpty)
    criterion = EligibilityCriterion(
      id: "c", sentence: "S.", excludedLevels: [.officer], kinds: [.mentoring])
    #expect(
      reasons(asAmara, pool(membership(of: "ashvale", criteria: [criterion])), on: "2026-06-15")
        .isEmpty)
  }

  @Test func `R02: every criterion is reported, and nothing is offered that another forbids`() {
    let nothing = EligibilityCriterion(
      id: "none", sentence: "No officers.", excludedLevels: [.officer])
    let state = pool(membership(of: "ashvale", criteria: [noOfficers, nothing]))
    #expect(
      reasons(asAmara, state, on: "2026-06-15").map(\.code)
        == [.criterionExcludes, .criterionExcludes])
  }

  @Test func `A11, R02: a lapsed subscriber's criteria hold through its grace`() {
    let state = pool(membership(of: "ashvale", toMarch, criteria: [noOfficers]))
    #expect(
      reasons(asAmara, state, on: "2026-04-15").map(\.code) == [.criterionOffersOwnOrganisation])
  }

  @Test func `A09, A10: a person asks for a post or office that they hold on the day`() {
    let former = officer("amara", span: span(nil, "2026-06-15"))
    let state = pool(membership(of: "ashvale"), person: former)
    #expect(reasons(asAmara, state, on: "2026-06-14").isEmpty)
    #expect(reasons(asAmara, state, on: "2026-06-15").map(\.code) == [.noAffiliation])
    var lay = anAshvaleOfficer
    lay.affiliations = [
      Affiliation(organisation: "ashvale", capacity: .officeHolder("Independent person"))
    ]
    for person in [councillor("amara"), lay] {
      let state = pool(membership(of: "ashvale"), person: person)
      #expect(reasons(asAmara, state, on: "2026-06-15").isEmpty)
    }
  }

  @Test func `gives all reasons at once`() {
    let draft = RequestDraft(individual: "nobody", organisation: "nowhere")
    #expect(reasons(draft, pool(), on: "2026-06-15").map(\.code) == [.noAffiliation, .notAMember])
  }
}

@Suite struct `A request` {
  @Test func `of the stories has no fault`() {
    let asked = request("r", by: "amara")
    #expect(asked.faults(in: PoolPolicy()).isEmpty)
    #expect(smallPool().referenceFaults(of: .request(asked)).isEmpty)
  }

  @Test func `reports every fault at once`() {
    let asked = request("r", by: "amara") {
      $0.externalID = ""
      $0.kind = word("juggling")
      $0.provision = .executive
      $0.themes = []
      $0.triggers = [word("x")]
      $0.needs = [word("y")]
      $0.otherParticipants = ["amara"]
      $0.wish = Confidential(String(repeating: "w", count: 10_001))
      $0.preferences = RequestPreferences(
        choice: .ranked(["coach-boris", "coach-boris"]), avoid: ["coach-boris"], modes: [],
        travel: Travel(limit: 1001), requiredExperience: [word("a")], soughtExperience: [word("b")],
        approaches: [word("c")], sectors: [word("d")])
    }
    #expect(
      asked.faults(in: PoolPolicy()).names == [
        "approaches fault.unknownWord", "choice fault.contradiction",
        "choice fault.contradiction", "choice fault.duplicate", "externalID fault.emptyText",
        "kind fault.unknownWord", "modes fault.missing", "needs fault.unknownWord",
        "otherParticipants fault.contradiction", "otherParticipants fault.duplicate",
        "provision fault.contradiction", "requiredExperience fault.unknownWord",
        "sectors fault.unknownWord", "soughtExperience fault.unknownWord", "themes fault.missing",
        "travel fault.outOfRange", "triggers fault.unknownWord", "wish fault.textTooLong",
      ])
  }

  @Test func `8.1: needs a theme once it is submitted, not before`() {
    for state in RequestState.allCases {
      let asked = request("r", by: "amara") {
        $0.state = state
        $0.themes = []
      }
      #expect(asked.faults(in: PoolPolicy()).names.isEmpty == (state == .draft))
    }
  }

  @Test func `R10: a team has at least two participants`() {
    let alone = request("r", by: "amara") { $0.kind = .teamCoaching }
    #expect(alone.faults(in: PoolPolicy()).names == ["otherParticipants fault.outOfRange"])
    let two = request("r", by: "amara") {
      $0.kind = .teamCoaching
      $0.otherParticipants = ["boris"]
    }
    #expect(two.faults(in: PoolPolicy()).isEmpty)
  }

  @Test func `A04: a ranked list names somebody`() {
    let asked = request("r", by: "amara") { $0.preferences.choice = .ranked([]) }
    #expect(asked.faults(in: PoolPolicy()).names == ["choice fault.missing"])
  }

  @Test func `names people, organisations and practitioners that exist`() {
    let asked = request("r", by: "nobody", of: "nowhere") {
      $0.otherParticipants = ["noone"]
      $0.preferences.choice = .ranked(["none"])
      $0.preferences.avoid = ["neither"]
    }
    #expect(
      smallPool().referenceFaults(of: .request(asked)).names == [
        "avoid fault.danglingReference", "choice fault.danglingReference",
        "individual fault.danglingReference", "individual fault.danglingReference",
        "organisation fault.danglingReference",
      ])
  }
}

@Suite struct `An invitation` {
  @Test func `R23: is open until the moment it expires, to the second`() {
    let sent = invitation(
      "i", for: "r", to: "c", sent: "2026-01-30T09:00:00Z", expires: "2026-02-13T09:00:00Z")
    #expect(sent.isOpen(at: moment("2026-02-13T08:59:59Z")))
    #expect(!sent.isOpen(at: moment("2026-02-13T09:00:00Z")))
    for state in Invitation.State.allCases where state != .sent {
      let ended = invitation("i", for: "r", to: "c", state: state)
      #expect(!ended.isOpen(at: now) && ended.faults().isEmpty)
    }
  }

  @Test func `reports every fault at once`() {
    var faulty = invitation("i", for: "r", to: "c", expires: "2026-06-10T09:00:00Z")
    faulty.ended = now
    #expect(
      faulty.faults().names == ["ended fault.contradiction", "expires fault.contradiction"])
    #expect(smallPool().referenceFaults(of: .invitation(faulty)).count == 2)
  }
}
