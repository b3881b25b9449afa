import Testing

@testable import CoachingPool

private let year = span("2026-01-01", "2027-01-01")

private func anEngagement(
  _ id: EngagementID = "e", for people: [PersonID] = ["amara"],
  _ change: (inout Engagement) -> Void = { _ in }
) -> Record {
  var engagement = Engagement(
    id: id, kind: .coaching, participants: people, practitioner: "coach-boris", state: .active,
    proposed: moment("2026-06-01T09:00:00Z"), organisation: "ashvale",
    activated: moment("2026-06-02T09:00:00Z"))
  change(&engagement)
  return .engagement(engagement)
}

@Suite struct `The facts of a pool's state` {
  @Test func `A09: are of a person once, under whichever record`() throws {
    let state = PoolState([
      anEngagement("e", for: ["amara"]), anEngagement("f", for: ["amara-2"]),
      .personMerge(PersonMerge(id: "m", kept: "amara", duplicate: "amara-2", decidedAt: now)),
      .session(aSession("s", of: "e", held: "2026-06-10T09:00:00Z")),
      .session(aSession("t", of: "f", held: "2026-06-11T09:00:00Z")),
    ])
    let count = try state.impactFacts().counts(in: [year]).totals[0]
    #expect(count.supported == 1 && count.sessions == 2 && count.minutes == 120)
  }

  @Test func `hold sessions of coaching and mentoring that were held, and no other meeting`() throws
  {
    let state = PoolState([
      anEngagement(), .session(aSession("a", .chemistry, held: "2026-06-10T09:00:00Z")),
      .session(aSession("b", planned: "2026-06-11T09:00:00Z")),
      .session(aSession("c", held: "2026-06-12T09:00:00Z", minutes: 90)),
    ])
    let count = try state.impactFacts().counts(in: [year]).totals[0]
    #expect(count.sessions == 1 && count.minutes == 90)
  }

  @Test func `know who of a team was there`() throws {
    let state = PoolState([
      anEngagement(for: ["amara", "cleo", "dan"]),
      .session(
        aSession("s", held: "2026-06-10T09:00:00Z", with: ["amara", "cleo", "dan"]) {
          $0.attendance.absent = ["amara"]
        }),
    ])
    let count = try state.impactFacts().counts(in: [year]).totals[0]
    #expect(count.supported == 2 && count.participantMinutes == 120 && count.accessed == 3)
  }

  @Test func `take a day by the pool's calendar, and the level of the post held there then`() throws
  {
    let state = PoolState([
      anEngagement(),
      .person(
        Person(
          id: "amara", name: "Amara",
          affiliations: [
            Affiliation(
              organisation: "ashvale", capacity: .employee(.manager),
              span: span("2026-01-01", "2026-07-01")),
            Affiliation(
              organisation: "ashvale", capacity: .employee(.director),
              span: span("2026-07-01", nil)),
          ])),
      // Half past midnight in London on 1 July.
      .session(aSession("s", held: "2026-06-30T23:30:00Z")),
    ])
    let july = try state.impactFacts().counts(in: [span("2026-07-01", "2026-08-01")])
    #expect(july.totals[0].sessions == 1)
    #expect(july.cells(of: .level, in: 0).map(\.value) == [JobLevel.manager.code])
  }

  @Test func `A36: know from the follower that an engagement was followed`() throws {
    let ended = anEngagement("e") {
      $0.state = .endedEarly
      $0.closure = Closure(.practitionerLeft, at: moment("2026-08-01T09:00:00Z"), by: .individual)
    }
    let alone = PoolState([ended])
    #expect(try alone.impactFacts().counts(in: [year]).totals[0].endedEarly == 1)
    let followed = PoolState([ended, anEngagement("f") { $0.predecessor = "e" }])
    #expect(try followed.impactFacts().counts(in: [year]).totals[0].endedEarly == 0)
  }

  @Test func `leave out an engagement that contradicts itself, and say so`() throws {
    let facts = PoolState([
      anEngagement("e") {
        $0.state = .completed
        $0.closure = Closure(.asPlanned, at: moment("2025-06-01T09:00:00Z"), by: .system)
      }, anEngagement("f"),
    ]).impactFacts()
    #expect(facts.engagementCount == 1 && facts.leftOut.map(\.record.id) == ["e"])
    #expect(facts.leftOut.map(\.field) == ["ended"])
  }

  @Test func `A09: count somebody with two memberships as one practitioner`() throws {
    let facts = PoolState([
      .practitioner(coach("coach-boris", person: "boris")),
      .practitioner(coach("executive-boris", person: "boris-2")),
      .personMerge(PersonMerge(id: "m", kept: "boris", duplicate: "boris-2", decidedAt: now)),
      anEngagement("e"), anEngagement("f") { $0.practitioner = "executive-boris" },
      anEngagement("g") { $0.practitioner = "nobody" },
    ]).impactFacts()
    #expect(facts.practitionerCount == 2)
    #expect(try facts.counts(in: [year]).activePractitioners == [2])
  }

  @Test func `leave out a session that cannot have been, and keep the others`() throws {
    let facts = PoolState([
      anEngagement(), .session(aSession("s", held: "2026-06-10T09:00:00Z", minutes: 1441)),
      .session(aSession("t", held: "2026-06-12T09:00:00Z", minutes: 60)),
    ]).impactFacts()
    #expect(try facts.counts(in: [year]).totals[0].minutes == 60)
    #expect(facts.leftOut.map(\.field) == ["minutes"])
  }
}
