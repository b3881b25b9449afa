import Testing

@testable import CoachingPool

private func move(
  _ event: PractitionerEvent, from: PractitionerStatus?, to: PractitionerStatus, _ at: String
) -> MembershipMove {
  MembershipMove(
    event, from: from, to: to, at: moment(at), actor: "someone", role: .poolCoordinator)
}

private let aBusyLife: [MembershipMove] = [
  move(.apply, from: nil, to: .applied, "2025-01-10T09:00:00Z"),
  move(.goLive, from: .applied, to: .live, "2025-03-01T09:00:00Z"),
  move(.pause, from: .live, to: .paused, "2025-06-01T09:00:00Z"),
  move(.leave, from: .paused, to: .left, "2025-09-01T09:00:00Z"),
]

private func pool(_ moves: [MembershipMove], joined: CivilDate? = nil) -> PoolState {
  PoolState([
    .practitioner(coach("coach-boris", person: "boris") { $0.status = .left }),
    .assurance(Assurance(of: "coach-boris", joined: joined, moves: moves)),
  ])
}

@Suite struct `What a pool has on a day` {
  @Test(arguments: [
    ("2025-01-09", nil), ("2025-01-10", PractitionerStatus.applied), ("2025-02-28", .applied),
    ("2025-03-01", .live), ("2025-05-31", .live), ("2025-06-01", .paused), ("2025-09-01", .left),
    ("2026-01-01", .left),
  ])
  func `knows where a membership stood at the end of a day`(
    date: String, status: PractitionerStatus?
  ) throws {
    let state = pool(aBusyLife)
    let member = try #require(state.practitioners["coach-boris"])
    #expect(state.status(of: member, on: day(date)) == status)
    let counts = status == .live || status == .paused
    #expect(state.strength(on: day(date)).practitionersOfAllLines == (counts ? 1 : 0))
  }

  @Test(arguments: [
    ("2025-01-01", "2025-03-01", 0), ("2025-01-01", "2025-03-02", 1),
    ("2025-04-01", "2025-05-01", 1), ("2025-06-01", "2025-07-01", 1),
    ("2025-06-02", "2025-07-01", 0), ("2025-10-01", "2026-01-01", 0),
  ])
  func `knows who was live on some day of a stretch of time`(
    from: String, to: String, live: Int
  ) {
    #expect(pool(aBusyLife).practitionersLive(in: [span(from, to)]) == [live])
  }

  @Test func `takes the present status where no move is known, from the day of joining`() throws {
    let state = PoolState([
      .practitioner(coach("coach-boris", person: "boris")),
      .assurance(Assurance(of: "coach-boris", joined: day("2025-03-01"))),
    ])
    let member = try #require(state.practitioners["coach-boris"])
    #expect(state.status(of: member, on: day("2025-02-28")) == nil)
    #expect(state.status(of: member, on: day("2025-03-01")) == .live)
    #expect(state.practitionersLive(in: [span("2025-01-01", "2025-03-01")]) == [0])
    #expect(state.practitionersLive(in: [span("2025-01-01", "2025-03-02")]) == [1])
  }

  @Test func `A09: counts a person with two memberships once, and in each line`() {
    let state = PoolState([
      .practitioner(coach("coach-boris", person: "boris")),
      .practitioner(coach("executive-boris", person: "boris-2") { $0.line = .executive }),
      .personMerge(PersonMerge(id: "m", kept: "boris", duplicate: "boris-2", decidedAt: now)),
    ])
    let strength = state.strength(on: today)
    #expect(strength.practitionersOfAllLines == 1)
    #expect(strength.practitioners == [.pool: 1, .executive: 1])
  }

  @Test func `sums headcounts of subscribers, as a least value where one is missing`() {
    var known = organisation("ashvale")
    known.headcounts = [
      Headcount(people: 4000, asOf: day("2025-03-31")),
      Headcount(people: 9000, asOf: day("2027-03-31")),
    ]
    let first: [Record] = [.organisation(known), .membership(membership(of: "ashvale"))]
    let strength = PoolState(first).strength(on: today)
    #expect(strength.subscribers == 1 && strength.eligibleHeadcount == .exact(4000))
    #expect(strength.headcountDays == day("2025-03-31")...day("2025-03-31"))
    let both = PoolState(
      first + [
        .organisation(organisation("brindlewood")), .membership(membership(of: "brindlewood")),
      ])
    #expect(both.strength(on: today).eligibleHeadcount == .atLeast(4000))
    #expect(both.strength(on: today).withoutHeadcount == 1)
  }

  @Test func `A45: counts a free place for both, and a taken one where it is taken`() {
    func work(_ id: EngagementID, of organisation: OrganisationID) -> Record {
      .engagement(
        Engagement(
          id: id, kind: .coaching, participants: ["amara"], practitioner: "coach-boris",
          state: .active, proposed: moment("2026-06-01T09:00:00Z"), organisation: organisation))
    }
    let records: [Record] = [
      .person(officer("boris", of: "brindlewood")),
      .practitioner(coach("coach-boris", person: "boris") { $0.ownLimit = 3 }),
      work("e", of: "brindlewood"), work("f", of: "ashvale"),
    ]
    let places = PoolState(records).strength(on: today).places
    #expect(places.all == 3 && places.free == 1)
    #expect(places.internal == 2, "One is taken by a colleague, and one is free.")
    #expect(places.external == 2, "One is taken by somebody of Ashvale, and one is free.")
    let homeless = PoolState(Array(records.dropFirst())).strength(on: today).places
    #expect(homeless.internal == 0 && homeless.external == 3)
  }
}

@Suite struct `The statutory pipeline` {
  private let year = span("2026-04-01", "2027-04-01")

  private func holder(_ id: PersonID, _ designations: StatutoryDesignation...) -> Record {
    var person = officer(id)
    person.designations = designations.map {
      DesignationTenure($0, at: "ashvale", span: span("2020-01-01", nil))
    }
    return .person(person)
  }

  private func asked(_ id: RequestID, by person: PersonID, _ triggers: [Trigger] = []) -> Record {
    .request(
      request(id, by: person) {
        $0.state = .open
        $0.submitted = moment("2026-05-01T09:00:00Z")
        $0.triggers = triggers
      })
  }

  private func row(
    _ pipeline: StatutoryPipeline, _ designation: StatutoryDesignation?
  ) -> [Int]? { pipeline.rows.first { $0.designation == designation }?.people }

  @Test func `A45: counts who holds a designation, by designation and by the furthest stage`() {
    let state = PoolState([
      holder("amara", .monitoringOfficer), holder("cleo", .monitoringOfficer),
      asked("r", by: "amara"), asked("s", by: "cleo"),
      .engagement(
        Engagement(
          id: "e", kind: .coaching, request: "s", participants: ["cleo"],
          practitioner: "coach-boris", state: .active, proposed: moment("2026-05-20T09:00:00Z"),
          organisation: "ashvale", activated: moment("2026-06-01T09:00:00Z"))),
    ])
    let pipeline = state.statutoryPipeline(in: year)
    #expect(row(pipeline, .monitoringOfficer) == [1, 0, 1, 0])
    #expect(row(pipeline, .headOfPaidService) == [0, 0, 0, 0])
    #expect(pipeline.people == 2)
  }

  @Test func `A45: counts who prepares for a role and holds none, and nobody else`() {
    let state = PoolState([
      holder("amara"), holder("cleo"),
      asked("r", by: "amara", [Trigger(unchecked: "statutoryRole")]),
      asked("s", by: "cleo"),
    ])
    let pipeline = state.statutoryPipeline(in: year)
    #expect(row(pipeline, nil) == [1, 0, 0, 0] && pipeline.people == 1)
  }

  @Test func `A42: counts somebody with two designations in both rows, and once in all`() {
    let state = PoolState([
      holder("amara", .headOfPaidService, .section151Officer), asked("r", by: "amara"),
    ])
    let pipeline = state.statutoryPipeline(in: year)
    #expect(row(pipeline, .headOfPaidService) == [1, 0, 0, 0])
    #expect(row(pipeline, .section151Officer) == [1, 0, 0, 0] && pipeline.people == 1)
  }

  @Test func `asks whether a designation was held on the day of the request`() {
    var former = officer("amara")
    former.designations = [
      DesignationTenure(.monitoringOfficer, at: "ashvale", span: span("2020-01-01", "2026-04-15"))
    ]
    let state = PoolState([.person(former), asked("r", by: "amara")])
    #expect(state.statutoryPipeline(in: year).people == 0)
  }
}
