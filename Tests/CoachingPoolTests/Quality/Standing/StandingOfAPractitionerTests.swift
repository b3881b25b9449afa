import Testing

@testable import CoachingPool

private func executive(
  _ file: Assurance, _ more: [Record] = [],
  _ change: (inout PractitionerMembership) -> Void = { _ in }
) -> PoolState {
  followed(.live, file, more) {
    $0.line = .executive
    $0.kinds = [.executiveCoaching]
    change(&$0)
  }
}

@Suite struct `The standing of a practitioner` {
  @Test func `is unknown without a file, and worked out with one`() {
    #expect(followed(.live, nil).standing(of: "coach-boris", on: today) == .unknown)
    #expect(followed().standing(of: "nobody", on: today) == .unknown)
    let standing = followed().standing(of: "coach-boris", on: today)
    #expect(standing.requiredCredential == .withoutEnd)
    #expect(standing.codeOfEthics == .withoutEnd)
    #expect(standing.organisationSupport == .withoutEnd)
    #expect(standing.reference == .until(.first))
    #expect(standing.insurance == .until(.first))
  }

  @Test func `A38, R45: loses a credential on the day on which it expires, without grace`() {
    let state = followed(.live, borisFile()) {
      $0.credentials = [
        Credential(
          kind: .accreditation, scheme: "EMCC-EIA", level: "Practitioner",
          awarded: day("2022-03-15"), expires: day("2027-03-15"), evidenceSeen: day("2022-04-01"))
      ]
    }
    #expect(
      state.standing(of: "coach-boris", on: today).requiredCredential == .until(day("2027-03-15")))
    let later = state.standing(of: "coach-boris", on: day("2027-03-15")).requiredCredential
    #expect(later == .until(day("2027-03-15")) && !later.holds(on: day("2027-03-15")))
    #expect(later.holds(on: day("2027-03-14")))
  }

  @Test func `R17: counts a credential that the line takes, from the day its evidence was seen`() {
    func holding(_ line: ServiceLine, _ scheme: String, _ level: String, seen: String?)
      -> Standing.Holding
    {
      followed(.live, borisFile()) {
        $0.line = line
        $0.credentials = [
          Credential(
            kind: .qualification, scheme: scheme, level: level, awarded: day("2020-01-01"),
            evidenceSeen: seen.map(day))
        ]
      }.standing(of: "coach-boris", on: today).requiredCredential
    }
    #expect(holding(.pool, "ILM", "5", seen: "2026-06-15") == .withoutEnd)
    #expect(holding(.pool, "ILM", "5", seen: "2026-06-16") == .until(.first))
    #expect(holding(.pool, "ILM", "5", seen: nil) == .until(.first))
    #expect(holding(.pool, "ILM", "3", seen: "2020-02-01") == .until(.first))
    #expect(holding(.executive, "ILM", "5", seen: "2020-02-01") == .until(.first))
    #expect(holding(.executive, "ILM", "7", seen: "2020-02-01") == .withoutEnd)
  }

  @Test func `goes on over credentials and covers that follow each other, and ends at a gap`() {
    let file = borisFile {
      $0.insurance = [
        cover(span("2026-01-01", "2026-07-01")),
        cover(span("2026-07-01", "2027-07-01"), seen: "2026-06-20"),
        cover(span("2027-07-02", "2028-07-01"), seen: "2027-06-20"),
      ]
    }
    let state = executive(file)
    #expect(state.standing(of: "coach-boris", on: today).insurance == .until(day("2027-07-01")))
    #expect(
      state.standing(of: "coach-boris", on: day("2027-07-01")).insurance
        == .until(day("2027-07-01")))
    #expect(
      state.standing(of: "coach-boris", on: day("2027-07-02")).insurance
        == .until(day("2028-07-01")))
  }

  @Test func `8.6: asks for the whole sum insured, and for evidence in seven working days`() {
    func insurance(_ date: String, _ change: (inout Assurance) -> Void) -> Standing.Holding {
      executive(borisFile(change)).standing(of: "coach-boris", on: day(date)).insurance
    }
    let year = span("2026-01-01", "2027-01-01")
    #expect(
      insurance("2026-06-15") { $0.insurance = [cover(year, pence: 249_999_999)] }
        == .until(.first))
    // Asked on Monday 15 June: the seventh working day is Wednesday 24 June.
    let asked: (inout Assurance) -> Void = {
      $0.insurance = [cover(year)]
      $0.insuranceAsked = today
    }
    #expect(insurance("2026-06-15", asked) == .until(day("2026-06-25")))
    #expect(insurance("2026-06-24", asked).holds(on: day("2026-06-24")))
    #expect(!insurance("2026-06-25", asked).holds(on: day("2026-06-25")))
    // A38: there is no grace, so asking lengthens nothing.
    #expect(
      insurance("2026-06-15") {
        $0.insurance = [cover(span("2026-01-01", "2026-06-18"))]
        $0.insuranceAsked = today
      } == .until(day("2026-06-18")))
    #expect(insurance("2026-06-15") { $0.insuranceAsked = today } == .until(.first))
    // What had ended when it was seen answers nothing.
    #expect(
      insurance("2026-06-26") {
        $0.insurance = [
          cover(year), cover(span("2025-01-01", "2026-01-01"), seen: "2026-06-20"),
        ]
        $0.insuranceAsked = today
      } == .until(day("2026-06-25")))
    #expect(
      insurance("2026-06-26") {
        $0.insurance = [cover(year), cover(span("2026-06-01", "2027-06-01"), seen: "2026-06-20")]
        $0.insuranceAsked = today
      } == .until(day("2027-06-01")))
  }

  @Test
  func `counts an organisation's support while they work there, and a reference where nobody`() {
    let leaving = officer("boris", of: "brindlewood", span: span(nil, "2026-08-01"))
    let state = followed(.live, borisFile(), [.person(leaving)])
    let standing = state.standing(of: "coach-boris", on: today)
    #expect(standing.organisationSupport == .until(day("2026-08-01")))
    let boris = state.practitioners["coach-boris"]
    #expect(
      boris.map { state.partsAsked(of: $0, on: today) } == [
        .supervision, .requiredCredential, .codeOfEthics, .organisationSupport,
      ])
    #expect(
      boris.map { state.partsAsked(of: $0, on: day("2026-08-01")) } == [
        .supervision, .requiredCredential, .codeOfEthics, .reference,
      ])
    let elsewhere = followed(
      .live, borisFile { $0.support = [support(of: "ashvale")] })
    #expect(
      elsewhere.standing(of: "coach-boris", on: today).organisationSupport == .until(.first))
  }

  @Test func `A14: asks mentors for no credential and no supervision, executives for insurance`() {
    func parts(_ line: ServiceLine, _ kinds: [ServiceKind]) -> [StandingPart] {
      let state = followed(.live, borisFile()) {
        $0.line = line
        $0.kinds = kinds
      }
      return state.practitioners["coach-boris"].map { state.partsAsked(of: $0, on: today) } ?? []
    }
    #expect(parts(.pool, [.mentoring]) == [.codeOfEthics, .organisationSupport])
    #expect(
      parts(.pool, [.mentoring, .coaching])
        == [.supervision, .requiredCredential, .codeOfEthics, .organisationSupport])
    #expect(parts(.executive, [.executiveCoaching]).last == .insurance)
  }

  @Test
  func `A14: asks mentors for supervision where a policy has a norm for them, and gates by it`()
    throws
  {
    func state(_ norms: [SupervisionNorm]) -> PoolState {
      var policy = PoolPolicy()
      policy.quality.supervisionNorms = norms
      let work = anEngagement("old", with: "mia") { $0.activated = moment("2024-01-10T09:00:00Z") }
      let asked = request("r", by: "amara") { $0.kind = .mentoring }
      return followed(
        .live, borisFile(),
        [.policy(policy), .person(officer("mia")), .engagement(work), .request(asked)]
      ) { $0.kinds = [.mentoring] }
    }
    let norm = SupervisionNorm(line: .pool, work: .mentoring, counts: [.group], yearSessions: 2)
    let usual = state(SupervisionNorm.standard)
    let asking = state(SupervisionNorm.standard + [norm])
    #expect(try MatchingRound.run(on: usual, at: now).matches.count == 1)
    #expect(try MatchingRound.run(on: asking, at: now).matches.isEmpty)
    #expect(
      asking.lapseForecast(asOf: today, horizon: 0).map(\.part) == [.supervision]
        && usual.lapseForecast(asOf: today, horizon: 0).isEmpty)
    let other = SupervisionNorm(
      line: .executive, work: .mentoring, counts: [.group], yearSessions: 2)
    #expect(try MatchingRound.run(on: state([other]), at: now).matches.count == 1)
  }

  @Test func `is what was passed in of somebody, else what the records say`() {
    let state = followed()
    let passed = Standing(codeOfEthics: .until(today))
    let told = MatchContext(state, at: now, standings: ["coach-boris": passed])
    #expect(told.standing(of: "coach-boris") == passed)
    let other = MatchContext(state, at: now, standings: ["coach-anna": passed])
    #expect(other.standing(of: "coach-boris").codeOfEthics == .withoutEnd)
    #expect(MatchContext(state, at: now).standing(of: "coach-boris").codeOfEthics == .withoutEnd)
  }

  @Test func `R46: stops new matches at its end by the usual policy, and no engagement under way`()
    throws
  {
    let work = Engagement(
      id: "e", kind: .coaching, participants: ["mia"], practitioner: "coach-boris",
      state: .active, proposed: now)
    func state(_ end: String) -> PoolState {
      followed(
        .live, borisFile { $0.support = [support(span("2026-01-05", end))] },
        [.person(officer("mia")), .request(request("r", by: "amara")), .engagement(work)])
    }
    #expect(try MatchingRound.run(on: state("2026-06-16"), at: now).matches.count == 1)
    let lapsed = state("2026-06-15")
    #expect(try MatchingRound.run(on: lapsed, at: now).matches.isEmpty)
    #expect(
      refusals(
        SendInvitation("r", to: "coach-boris"), lapsed, context(.poolCoordinator, "paula"))
        == ["organisationSupportIsConfirmed"])
    let begun = refusals(
      PausePractitioner("coach-boris", returns: day("2026-07-01")), lapsed,
      context(.practitioner, "boris"))
    #expect(begun.isEmpty && lapsed.engagements["e"]?.state == .active)
  }

  @Test func `belongs to what a round read, so that its record is checked with it`() throws {
    let state = followed(.live, borisFile(), [.request(request("r", by: "amara"))])
    let changed = followed(
      .live, borisFile { $0.support = [] }, [.request(request("r", by: "amara"))])
    let told = followed(
      .live, borisFile { $0.notices = [LapseNotice(.insurance, lapses: today, at: now)] },
      [.request(request("r", by: "amara"))])
    func fingerprint(_ state: PoolState) throws -> Fingerprint {
      try Fingerprint(ofRoundInput: MatchContext(state, at: now))
    }
    #expect(try fingerprint(state) != fingerprint(changed))
    #expect(try fingerprint(state) == fingerprint(told))
  }
}

@Suite struct `Who is told how a practitioner stands` {
  private let state = followed(.paused, borisFile { $0.support = [] })

  private func report(_ role: Role, _ person: PersonID?, of organisation: OrganisationID? = nil)
    throws -> StandingReport
  {
    try state.standingReport(
      of: "coach-boris", at: now,
      for: Actor("pseudonym", as: role, person: person, organisation: organisation))
  }

  @Test func `row credentialEvidence: they themselves and the pool coordinator in full`() throws {
    for (role, person) in [(Role.practitioner, PersonID("boris")), (.poolCoordinator, "paula")] {
      let report = try report(role, person)
      #expect(report.status == .paused)
      #expect(report.parts.map(\.part).contains(.organisationSupport))
      #expect(report.parts.first { $0.part == .codeOfEthics }?.holding == .withoutEnd)
      #expect(
        report.takesPeopleOn?.reasons.map(\.code)
          == ["practitionerIsLive", "organisationSupportIsConfirmed"])
    }
  }

  @Test func `row credentialEvidence: their organisation's coordinator whether each part holds`()
    throws
  {
    let report = try report(.organisationalCoordinator, "olga", of: "brindlewood")
    #expect(report.takesPeopleOn == nil && report.parts.allSatisfy { $0.holding == nil })
    #expect(!report.parts.map(\.part).contains(.supervision))
    #expect(report.parts.first { $0.part == .organisationSupport }?.holds == false)
    #expect(throws: Refusal.self) {
      try self.report(.organisationalCoordinator, "olga", of: "ashvale")
    }
  }

  @Test func `and nobody else`() {
    for role in Role.allCases
    where ![.practitioner, .poolCoordinator, .organisationalCoordinator].contains(role) {
      #expect(throws: Refusal.self) { try report(role, "boris", of: "brindlewood") }
    }
    #expect(throws: Refusal.self) { try report(.practitioner, "amara") }
    #expect(throws: Refusal.self) { try report(.poolCoordinator, nil) }
  }
}
