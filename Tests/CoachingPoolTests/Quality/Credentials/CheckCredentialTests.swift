import CoachingPool
import Testing

@Suite struct `Checking a credential` {
  /// The small pool with Paula, who coordinates and coaches as well, her deputy Dora, and Boris's report.
  private static let pool: PoolState = {
    var policy = PoolPolicy()
    policy.deputies = ["paula", "dora"]
    return smallPool(
      .person(officer("paula", of: "brindlewood")), .person(officer("paula-2")),
      .person(officer("dora")),
      .personMerge(PersonMerge(id: "m", kept: "paula", duplicate: "paula-2", decidedAt: now)),
      .practitioner(coach("coach-paula", person: "paula")),
      .person(officer("rita", of: "brindlewood", manager: "nobody")), .policy(policy))
  }()

  private func check(
    _ practitioner: PractitionerID = "coach-boris", _ kind: Credential.Kind = .accreditation,
    scheme: String = "EMCC-EIA", level: String = "Practitioner", awarded: String = "2026-05-01",
    expires: String? = nil, seen: String = "2026-06-01", correcting: Credential? = nil
  ) -> CheckCredential {
    CheckCredential(
      practitioner, kind: kind, scheme: scheme, level: level, awarded: day(awarded),
      expires: expires.map(day), seen: day(seen), correcting: correcting)
  }

  private let paula = context(.poolCoordinator, "paula")

  private func after(_ command: CheckCredential, on state: PoolState = pool) throws -> PoolState {
    let decision = try decide(command, state, paula)
    var after = state
    after.apply(decision.changes)
    #expect(
      after.practitioners[command.practitioner]?.credentials.contains(decision.outcome) == true)
    return after
  }

  @Test func `keeps the credential with the day and with whoever saw the evidence`() throws {
    let decision = try decide(check(), Self.pool, paula)
    #expect(decision.outcome.evidenceSeen == day("2026-06-01"))
    #expect(decision.outcome.evidenceSeenBy == "pseudonym")
    #expect(decision.changes.count == 1)
    let state = try after(check())
    #expect(
      state.practitioners["coach-boris"]?.credentials.map(\.scheme) == ["ILM", "EMCC-EIA"])
    // The same again changes nothing.
    #expect(try decide(check(), state, paula).changes.isEmpty)
  }

  @Test func `sees the same award again, and adds no second`() throws {
    let state = try after(check(seen: "2026-06-02"), on: try after(check()))
    let credentials = try #require(state.practitioners["coach-boris"]).credentials
    #expect(credentials.count == 2 && credentials.last?.evidenceSeen == day("2026-06-02"))
    let another = try after(check(awarded: "2026-05-02"), on: state)
    #expect(another.practitioners["coach-boris"]?.credentials.count == 3)
  }

  @Test func `corrects an award that was recorded by mistake, in its place`() throws {
    let correction = check(
      .init(stringLiteral: "coach-boris"), .qualification, scheme: "ILM", level: "7",
      awarded: "2020-01-01", correcting: anILMAward)
    let state = try after(correction)
    #expect(state.practitioners["coach-boris"]?.credentials.map(\.level) == ["7"])
    #expect(refusals(correction, state, paula) == [.credentialNotHeld])
  }

  @Test func `is refused for days ahead, with every reason at once`() {
    #expect(refusals(check(seen: "2026-06-15"), Self.pool, paula).isEmpty)
    #expect(refusals(check(seen: "2026-06-16"), Self.pool, paula) == [.dayAhead])
    #expect(
      refusals(check(awarded: "2026-06-16", seen: "2026-06-17"), Self.pool, paula)
        == [.dayAhead, .dayAhead])
    #expect(
      refusals(
        check(
          "coach-boris", .qualification, scheme: "", awarded: "2026-05-01",
          expires: "2026-05-01", seen: "2026-04-30", correcting: check().credential), Self.pool,
        paula)
        == [.emptyText, .contradiction, .contradiction, .contradiction, .credentialNotHeld])
  }

  @Test func `is refused before the award, and for a qualification with an end`() {
    #expect(refusals(check(seen: "2026-04-30"), Self.pool, paula) == [.contradiction])
    #expect(
      refusals(
        check("coach-boris", .qualification, scheme: "ILM", level: "7", expires: "2030-01-01"),
        Self.pool, paula) == [.contradiction])
  }

  @Test func `is for the coordinator alone, by name, and of a practitioner whom the pool knows`() {
    for role in Role.allCases where role != .poolCoordinator {
      #expect(refusals(check(), Self.pool, context(role, "paula")) == [.notThisRolesCommand])
    }
    #expect(refusals(check(), Self.pool, context(.poolCoordinator)) == [.nameThePerson])
    #expect(refusals(check("nobody"), Self.pool, paula) == [.notFound])
  }

  @Test func `A23: no coordinator checks their own, nor that of somebody below them`() throws {
    for person: PersonID in ["paula", "paula-2"] {
      let own = check("coach-paula")
      do throws(Refusal) {
        _ = try decide(own, Self.pool, context(.poolCoordinator, person))
        Issue.record("refused")
      } catch {
        #expect(error.reasons.map(\.code) == [.partyToIt, .passesToTheDeputy])
        #expect(error.reasons.last?["deputy"] == "dora")
      }
    }
    var state = Self.pool
    state.put(.person(officer("boris", of: "brindlewood", manager: "paula")))
    #expect(refusals(check(), state, paula).first == .inTheReportingLine)
    let dora = context(.poolCoordinator, "dora")
    #expect(refusals(check("coach-paula"), Self.pool, dora).isEmpty)
    #expect(refusals(check(), state, dora).isEmpty)
  }

  @Test func `an import of the same credential keeps who saw it`() throws {
    let state = try after(check())
    var again = try #require(state.practitioners["coach-boris"])
    again.credentials = again.credentials.map {
      Credential(
        kind: $0.kind, scheme: $0.scheme, level: $0.level, awarded: $0.awarded,
        expires: $0.expires, evidenceSeen: $0.evidenceSeen)
    }
    let imported = try decide(
      RegisterRecords([.practitioner(again)]), state, context(.poolCoordinator))
    #expect(imported.outcome.unchanged == 1 && imported.changes.isEmpty)
    // What was seen on another day was seen by somebody else, and nobody said by whom.
    let last = try #require(again.credentials.last)
    again.credentials = [
      Credential(
        kind: last.kind, scheme: last.scheme, level: last.level, awarded: last.awarded,
        evidenceSeen: day("2026-06-03"))
    ]
    let other = try decide(
      RegisterRecords([.practitioner(again)]), state, context(.poolCoordinator))
    #expect(other.changes == [.put(.practitioner(again))])
  }

  @Test func `a credential that somebody saw on no day has a fault`() {
    let odd = Credential(
      kind: .qualification, scheme: "ILM", level: "5", awarded: day("2020-01-01"),
      evidenceSeenBy: "pseudonym")
    #expect(
      coach("c", person: "boris") { $0.credentials = [odd] }.faults(in: PoolPolicy()).names
        == ["credentials fault.contradiction"])
  }
}
