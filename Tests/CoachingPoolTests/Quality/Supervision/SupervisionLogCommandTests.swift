import Testing

@testable import CoachingPool

private let asBoris = context(.practitioner, "boris")
private let asPia = context(.poolCoordinator, "pia")
private let asVera = context(.supervisor, "vera")

private func recorded(
  _ session: SupervisionSession, of practitioners: [PractitionerID] = ["boris-x"],
  on state: PoolState = Supervised.pool(), _ context: CommandContext = asBoris
) -> [ReasonCode] {
  refusals(RecordSupervision(of: practitioners, session), state, context)
}

@Suite struct `The supervision log` {
  @Test func `takes what a practitioner records of their own`() throws {
    let state = Supervised.pool()
    for session in [
      Supervised.session(), Supervised.session(by: nil), Supervised.session(form: .peer, by: nil),
      Supervised.session("2026-06-15", minutes: 60, start: 540),
    ] {
      let decision = try decide(RecordSupervision(of: ["boris-x"], session), state, asBoris)
      let entry = try #require(decision.outcome.first)
      #expect(entry.practitioner == "boris-x" && entry.session == session && entry.recorded == now)
      #expect(decision.changes == [.put(.supervisionEntry(entry))])
      #expect(state.referenceFaults(of: .supervisionEntry(entry)).isEmpty)
    }
  }

  @Test func `takes a group session for all its members at once, by their supervisor`() throws {
    let members: [PractitionerID] = ["kay-c", "lou-c", "max-c"]
    let state = Supervised.pool([
      Supervised.arrangement("g", .group, of: members, line: .pool)
    ])
    let session = Supervised.session(form: .group)
    let entries = try decide(RecordSupervision(of: members, session), state, asVera).outcome
    #expect(entries.map(\.practitioner) == members)
    #expect(Set(entries.map(\.id)).count == 3)
    #expect(
      recorded(session, of: members + ["boris-x"], on: state, asVera) == [.supervisionNotArranged])
    #expect(
      recorded(Supervised.session(), of: ["kay-c"], on: state, asVera) == [.supervisionNotArranged])
    #expect(
      recorded(Supervised.session("2025-12-31", form: .group), of: ["kay-c"], on: state, asVera)
        == [.supervisionNotArranged])
    #expect(
      recorded(session, of: members, on: state, context(.supervisor, "mona")) == [
        .notThePersonConcerned
      ])
    #expect(
      recorded(Supervised.session(form: .group, by: nil), of: members, on: state, asVera).contains(
        .notThePersonConcerned))
    // The same chance again names new entries.
    var after = state
    for entry in entries { after.put(.supervisionEntry(entry)) }
    let more = try decide(
      RecordSupervision(of: members, Supervised.session("2026-06-11", form: .group)), after, asVera)
    #expect(Set(more.outcome.map(\.id)).isDisjoint(with: entries.map(\.id)))
  }

  @Test(arguments: Role.allCases)
  func `is for the practitioner, their supervisor and the pool coordinator alone`(_ role: Role) {
    let state = Supervised.pool([Supervised.arrangement()])
    let codes = recorded(Supervised.session(), on: state, context(role, "pia"))
    switch role {
    case .poolCoordinator: #expect(codes.isEmpty)
    case .practitioner, .supervisor: #expect(codes == [.notThePersonConcerned])
    default: #expect(codes == [.notThisRolesCommand])
    }
    let nameless = recorded(Supervised.session(), on: state, context(role))
    #expect(!nameless.isEmpty)
  }

  @Test func `A23: a coordinator records nothing of themselves or of anybody below them`() {
    #expect(
      recorded(Supervised.session(), context(.poolCoordinator, "boris")) == [.partyToIt, .noDeputy])
    #expect(
      recorded(Supervised.session(), context(.poolCoordinator, "mona")) == [
        .inTheReportingLine, .noDeputy,
      ])
    #expect(
      recorded(Supervised.session(), context(.poolCoordinator, "vera")) == [.partyToIt, .noDeputy])
    #expect(recorded(Supervised.session(), context(.poolCoordinator)) == [.nameThePerson])
  }

  @Test func `refuses what has not been yet, to the minute where it is said`() {
    #expect(recorded(Supervised.session("2026-06-16")) == [.supervisionInTheFuture])
    // It is ten o'clock on the clocks of the pool.
    #expect(recorded(Supervised.session("2026-06-15", start: 541)) == [.supervisionInTheFuture])
    #expect(recorded(Supervised.session("2026-06-15", start: 540)).isEmpty)
    #expect(recorded(Supervised.session("2026-06-15")).isEmpty)
    // Where nobody says when it began, so many minutes of the day have to be over.
    #expect(recorded(Supervised.session("2026-06-15", minutes: 600)).isEmpty)
    #expect(
      recorded(Supervised.session("2026-06-15", minutes: 601)) == [.supervisionInTheFuture])
  }

  @Test func `refuses no minutes, fewer than none, and more than a day has`() {
    #expect(recorded(Supervised.session(minutes: 0)) == [.outOfRange])
    #expect(recorded(Supervised.session(minutes: -60)) == [.outOfRange])
    #expect(recorded(Supervised.session(minutes: 1441)) == [.outOfRange])
    #expect(recorded(Supervised.session(minutes: .max)) == [.outOfRange])
  }

  @Test func `refuses more than 24 hours in one day, all of them together`() {
    let state = Supervised.pool([
      Supervised.entry("a", on: "2026-06-10", minutes: 1000, .group),
      Supervised.entry("b", on: "2026-06-10", minutes: 400, .peer),
      Supervised.entry("gone", on: "2026-06-10", minutes: 400, .peer, withdrawn: now),
    ])
    #expect(recorded(Supervised.session(minutes: 40), on: state).isEmpty)
    #expect(recorded(Supervised.session(minutes: 41), on: state) == [.supervisionOverADay])
    #expect(recorded(Supervised.session("2026-06-09", minutes: 41), on: state).isEmpty)
  }

  @Test func `refuses what overlaps, and a second of a form without the times of both`() {
    let state = Supervised.pool([
      Supervised.entry("a", on: "2026-06-10", minutes: 60, start: 600),
      Supervised.entry("b", on: "2026-06-09", minutes: 60),
    ])
    func codes(_ session: SupervisionSession) -> [ReasonCode] { recorded(session, on: state) }
    #expect(codes(Supervised.session(start: 659)) == [.supervisionOverlaps])
    #expect(codes(Supervised.session(start: 541)) == [.supervisionOverlaps])
    #expect(codes(Supervised.session(start: 660)).isEmpty)
    #expect(codes(Supervised.session(start: 540)).isEmpty)
    #expect(codes(Supervised.session(form: .group, start: 630)) == [.supervisionOverlaps])
    #expect(codes(Supervised.session()) == [.supervisionTwice])
    #expect(codes(Supervised.session(form: .peer, by: nil)).isEmpty)
    #expect(codes(Supervised.session("2026-06-09", start: 600)) == [.supervisionTwice])
  }

  @Test func `reckons a day over all memberships and records of a person`() {
    let state = Supervised.pool([
      .person(officer("boris-2")), .practitioner(coach("boris-v", person: "boris-2")),
      .personMerge(PersonMerge(id: "m", kept: "boris", duplicate: "boris-2", decidedAt: now)),
      Supervised.entry("a", on: "2026-06-10", of: "boris-v"),
    ])
    #expect(recorded(Supervised.session(), on: state) == [.supervisionTwice])
    #expect(
      recorded(
        Supervised.session("2026-06-11", form: .group), of: ["boris-x", "boris-v"], on: state, asPia
      )
        == [.supervisionMemberTwice])
  }

  @Test func `refuses what was before the practitioner joined, where that day is known`() throws {
    let state = Supervised.pool([Supervised.engagement(began: "2026-06-05")])
    func codes(_ date: String, _ joined: CivilDate?) -> [ReasonCode] {
      SupervisionRecording(Supervised.session(date), in: state, at: now)
        .reasons(for: Supervised.boris, joined: joined).map(\.code)
    }
    #expect(codes("2026-06-01", day("2026-06-02")) == [.supervisionBeforeMembership])
    #expect(codes("2026-06-02", day("2026-06-02")).isEmpty)
    // An engagement began before: the record of the day of joining is late.
    #expect(codes("2026-06-05", day("2026-06-10")).isEmpty)
    #expect(codes("2026-06-04", day("2026-06-10")) == [.supervisionBeforeMembership])
    #expect(codes("2020-06-04", nil).isEmpty)
    let command = RecordSupervision(of: ["boris-x"], Supervised.session("2026-06-01"))
    #expect(throws: Refusal.self) {
      try command.decision(on: state, in: asBoris) { _ in day("2026-06-02") }
    }
  }

  @Test func `refuses a supervisor who is the practitioner, above or below them`() {
    func by(_ person: PersonID, _ more: Record...) -> [ReasonCode] {
      let state = Supervised.pool(
        more + [
          .supervisor(
            Supervisor(
              id: "s", person: person, oneToOneMost: 1, groupsMost: 1, span: span("2020-01-01", nil)
            ))
        ])
      return recorded(Supervised.session(by: "s"), on: state)
    }
    #expect(by("boris") == [.supervisorIsThePractitioner])
    #expect(by("mona") == [.supervisorIsAbove])
    #expect(by("carl") == [.supervisorIsBelow])
    #expect(by("kay").isEmpty)
    let merge = Record.personMerge(
      PersonMerge(id: "m", kept: "boris", duplicate: "boris-2", decidedAt: now))
    #expect(by("boris-2", .person(officer("boris-2")), merge) == [.supervisorIsThePractitioner])
    // Anybody above the manager, and in any post.
    let above = Record.person(officer("mona", of: "brindlewood", .headOfService, manager: "kay"))
    #expect(by("kay", above) == [.supervisorIsAbove])
  }

  @Test func `refuses a supervisor who does not serve then or in that form, or is not there`() {
    var vera = Supervised.vera
    vera.forms = [.group]
    vera.span = span("2026-06-11", nil)
    let state = Supervised.pool([.supervisor(vera)])
    #expect(
      recorded(Supervised.session(), on: state) == [
        .supervisionFormNotOffered, .supervisorNotInService,
      ])
    #expect(recorded(Supervised.session(by: "none")) == [.notFound])
    #expect(recorded(Supervised.session(), of: ["none"]) == [.notFound])
    #expect(recorded(Supervised.session(), of: [], asPia) == [.supervisionOfNobody])
    #expect(
      recorded(Supervised.session(), of: ["boris-x", "kay-c"], asPia) == [.supervisionOfSeveral])
  }

  @Test func `names every reason at once`() {
    let state = Supervised.pool([
      .supervisor(
        Supervisor(id: "s", person: "mona", oneToOneMost: 1, groupsMost: 1, span: .always)),
      Supervised.entry("a", on: "2026-06-16", minutes: 1440),
    ])
    #expect(
      recorded(Supervised.session("2026-06-16", minutes: 0, by: "s"), on: state) == [
        .supervisionInTheFuture, .supervisionTwice, .supervisorIsAbove, .outOfRange,
      ])
  }

  @Test func `an entry made in error is withdrawn, and another stands in its place`() throws {
    let state = Supervised.pool([Supervised.entry("a", on: "2026-06-10", minutes: 600)])
    let command = CorrectSupervision("a", to: Supervised.session(minutes: 60))
    let decision = try decide(command, state, asBoris)
    #expect(decision.outcome.corrects == "a" && decision.outcome.session.minutes == 60)
    var after = state
    after.apply(decision.changes)
    #expect(
      after.supervisionEntries(of: "boris-x").map(\.stands).sorted { $0 && !$1 } == [true, false])
    #expect(after.supervisionEntries["a"]?.withdrawn == now)
    #expect(after.supervisionCompliance(of: "boris-x", on: today)?.countedMinutes == 60)
    #expect(refusals(command, after, asBoris).contains(.supervisionWithdrawn))
    for entry in after.supervisionEntries(of: "boris-x") {
      #expect(after.referenceFaults(of: .supervisionEntry(entry)).isEmpty && entry.faults().isEmpty)
    }
  }

  @Test func `an entry of what never was is withdrawn alone`() throws {
    let state = Supervised.pool([Supervised.entry("a", on: "2026-06-10")])
    let decision = try decide(CorrectSupervision("a", to: nil), state, asPia)
    #expect(!decision.outcome.stands && decision.changes.count == 1)
    #expect(decision.outcome.faults().isEmpty)
  }

  @Test func `who may not record a session does not correct it either`() {
    let state = Supervised.pool([
      Supervised.entry("a", on: "2026-06-10", by: "vera-s"), Supervised.arrangement(),
      Supervised.entry("b", on: "2026-06-11"),
    ])
    let command = CorrectSupervision("a", to: nil)
    #expect(refusals(command, state, asVera).isEmpty)
    #expect(refusals(CorrectSupervision("b", to: nil), state, asVera) == [.notThePersonConcerned])
    #expect(refusals(command, state, context(.practitioner, "kay")) == [.notThePersonConcerned])
    #expect(refusals(command, state, context(.individual, "boris")) == [.notThisRolesCommand])
    #expect(
      refusals(command, state, context(.poolCoordinator, "boris")) == [.partyToIt, .noDeputy])
    #expect(refusals(CorrectSupervision("none", to: nil), state, asBoris) == [.notFound])
    #expect(
      refusals(CorrectSupervision("a", to: Supervised.session("2026-06-16")), state, asBoris)
        == [.supervisionInTheFuture])
    // A supervisor makes of it no session in which they have no part.
    #expect(
      refusals(CorrectSupervision("a", to: Supervised.session(by: nil)), state, asVera)
        == [.notThePersonConcerned])
  }
}
