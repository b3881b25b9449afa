import Testing

@testable import CoachingPool

@Suite struct `How long a credential holds` {
  private func accreditation(
    _ scheme: String, _ level: String, _ awarded: String, expires: String? = nil
  ) -> Credential {
    Credential(
      kind: .accreditation, scheme: scheme, level: level, awarded: day(awarded),
      expires: expires.map(day), evidenceSeen: day(awarded))
  }

  private func holds(_ credential: Credential, _ on: String) -> Bool {
    credential.isEvidenced(on: day(on), under: QualityPolicy())
  }

  @Test func `R45: EIA holds for five years, ICF for three, ILM for ever`() {
    let policy = QualityPolicy()
    for level in [
      "Foundation", "Practitioner", "Senior Practitioner", "Master Practitioner",
    ] {
      let eia = accreditation("EMCC-EIA", level, "2022-03-15")
      #expect(eia.holding(under: policy) == .until(day("2027-03-15")))
      #expect(holds(eia, "2027-03-14") && !holds(eia, "2027-03-15"))
      #expect(holds(eia, "2022-03-15") && !holds(eia, "2022-03-14"))
      // As it is recorded it has no end.
      #expect(eia.isEvidenced(on: .last))
    }
    for level in ["ACC", "PCC", "MCC"] {
      let icf = accreditation("ICF", level, "2022-03-15")
      #expect(icf.holding(under: policy) == .until(day("2025-03-15")))
      #expect(holds(icf, "2025-03-14") && !holds(icf, "2025-03-15"))
    }
    for level in ["3", "5", "7"] {
      let ilm = Credential(
        kind: .qualification, scheme: "ILM", level: level, awarded: day("1999-01-01"),
        evidenceSeen: day("1999-01-01"))
      #expect(ilm.holding(under: policy) == .withoutEnd)
      #expect(ilm.isEvidenced(on: .last, under: policy))
      // Recorded as an accreditation by mistake, it still has no end.
      #expect(accreditation("ILM", level, "1999-01-01").holding(under: policy) == .withoutEnd)
    }
    #expect(
      accreditation("EMCC-ESIA", "Practitioner", "2022-03-15").holding(under: policy)
        == .until(day("2027-03-15")))
  }

  @Test func `A38: 29 February and some years ends on 28 February, but in a leap year`() {
    let policy = QualityPolicy()
    for year in stride(from: 1904, through: 2396, by: 4) where year % 100 != 0 || year % 400 == 0 {
      let eia = accreditation("EMCC-EIA", "Practitioner", "\(year)-02-29")
      #expect(eia.holding(under: policy) == .until(day("\(year + 5)-02-28")))
      let icf = accreditation("ICF", "ACC", "\(year)-02-29")
      #expect(icf.holding(under: policy) == .until(day("\(year + 3)-02-28")))
    }
    var four = QualityPolicy()
    four.credentialLevels = [
      CredentialLevel(
        "X", "any", CredentialEdition("1"), validity: .years(SourcedNumber(4, source: "s")))
    ]
    #expect(
      accreditation("X", "1", "2024-02-29").holding(under: four) == .until(day("2028-02-29")))
  }

  @Test func `R45: over every day of a cycle of years, the end is the same day of the month`() {
    let policy = QualityPolicy()
    var awarded = day("2023-01-01")
    while awarded < day("2025-01-01") {
      let eia = accreditation("EMCC-EIA", "Practitioner", awarded.description)
      let end = CivilDate(awarded.year + 5, awarded.month, awarded.day) ?? day("2029-02-28")
      #expect(eia.holding(under: policy) == .until(end), "\(awarded)")
      awarded = awarded.adding(days: 1)
    }
  }

  @Test func `a recorded end goes before the scheme's, earlier or later`() {
    let early = accreditation("EMCC-EIA", "Practitioner", "2022-03-15", expires: "2023-03-15")
    let late = accreditation("EMCC-EIA", "Practitioner", "2022-03-15", expires: "2030-03-15")
    #expect(early.holding(under: QualityPolicy()) == .until(day("2023-03-15")))
    #expect(holds(late, "2030-03-14") && !holds(late, "2030-03-15"))
  }

  @Test func `of what nobody knows the end, or has not confirmed it, holds until one is recorded`()
  {
    var policy = QualityPolicy()
    for unknown in [
      accreditation("AC", "Coach", "2010-01-01"), accreditation("NLP", "Master", "2010-01-01"),
      accreditation("EMCC-EIA", "Grand Master", "2010-01-01"),
    ] {
      #expect(unknown.holding(under: policy) == .unknown)
      #expect(unknown.isEvidenced(on: .last, under: policy))
    }
    policy.credentialLevels = [
      CredentialLevel(
        "AC", "Coach", CredentialEdition("older sheet"),
        validity: .years(SourcedNumber(3, .unconfirmed, source: "said")))
    ]
    let ac = accreditation("AC", "Coach", "2010-01-01")
    #expect(ac.holding(under: policy) == .unknown)
    policy.credentialLevels = [
      CredentialLevel(
        "AC", "Coach", CredentialEdition("older sheet"),
        validity: .years(SourcedNumber(3, source: "a letter")))
    ]
    #expect(ac.holding(under: policy) == .until(day("2013-01-01")))
  }

  @Test func `without evidence on file nothing holds`() {
    let unseen = Credential(
      kind: .qualification, scheme: "ILM", level: "5", awarded: day("2020-01-01"))
    #expect(!unseen.isEvidenced(on: today, under: QualityPolicy()))
    #expect([unseen].longestHolding(evidencedOn: today, under: QualityPolicy()) == .until(.first))
  }

  @Test func `the longest of several counts`() {
    let policy = QualityPolicy()
    let eia = accreditation("EMCC-EIA", "Practitioner", "2024-03-15")
    let icf = accreditation("ICF", "ACC", "2025-01-01")
    let lapsed = accreditation("ICF", "ACC", "2020-01-01")
    func longest(_ some: Credential...) -> Standing.Holding {
      some.longestHolding(evidencedOn: today, under: policy)
    }
    #expect(longest(icf, eia, lapsed) == .until(day("2029-03-15")))
    #expect(longest(lapsed) == .until(.first))
    #expect(longest(eia, accreditation("AC", "Coach", "2010-01-01")) == .unknown)
    #expect(longest(eia, accreditation("AC", "Coach", "2010-01-01"), anILMAward) == .withoutEnd)
  }
}

@Suite struct `A lapse by the scheme` {
  private func pool(_ credentials: Credential...) -> PoolState {
    smallPool(.practitioner(coach("coach-boris", person: "boris") { $0.credentials = credentials }))
  }

  private func eia(_ awarded: String) -> Credential {
    Credential(
      kind: .accreditation, scheme: "EMCC-EIA", level: "Practitioner", awarded: day(awarded),
      evidenceSeen: day(awarded))
  }

  private func isQualified(_ state: PoolState, start: CivilDate = today) throws -> Bool {
    let context = MatchContext(state, at: now)
    let boris = try #require(state.practitioners["coach-boris"])
    let candidate = try #require(Candidate(boris, in: state, on: today, at: now))
    let asked = request("r", by: "amara") { $0.proposedStart = start }
    let seeker = try #require(Seeker(asked, in: state, on: today))
    let verdict = PractitionerIsQualified().verdict(on: candidate, for: seeker, in: context)
    #expect(candidate.isQualified || !verdict.isMet)
    return verdict.isMet
  }

  @Test func `R17, R45: ends the offers to new people on its day, and before it for a later start`()
    throws
  {
    // Five years are over on 15 June 2026, the day of the stories.
    #expect(try !isQualified(pool(eia("2021-06-15"))))
    #expect(try isQualified(pool(eia("2021-06-16"))))
    #expect(try !isQualified(pool(eia("2021-06-16")), start: day("2026-06-16")))
    #expect(try isQualified(pool(eia("2021-06-16"), anILMAward), start: day("2030-01-01")))
    #expect(try isQualified(pool(eia("2021-06-15"), eia("2022-06-15")), start: day("2027-06-14")))
    #expect(try !isQualified(pool(eia("2021-06-15"), eia("2022-06-15")), start: day("2027-06-15")))
  }

  @Test func `R45: leaves the profile on its day`() {
    let state = pool(eia("2021-06-15"), anILMAward)
    let schemes = { (on: String) in
      ProfileView.of("coach-boris", in: state, on: day(on))?.credentials.map(\.scheme)
    }
    #expect(schemes("2026-06-14") == ["EMCC-EIA", "ILM"] && schemes("2026-06-15") == ["ILM"])
  }

  @Test func `a policy's own row for the scheme counts`() throws {
    var policy = PoolPolicy()
    policy.quality.credentialLevels = [
      CredentialLevel(
        "EMCC-EIA", "Practitioner", CredentialEdition("levels of accreditation"),
        validity: .years(SourcedNumber(6, source: "a letter")))
    ]
    var state = pool(eia("2021-06-15"))
    state.put(.policy(policy))
    #expect(try isQualified(state))
  }
}
