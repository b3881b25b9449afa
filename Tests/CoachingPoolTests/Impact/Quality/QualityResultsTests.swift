import Testing

@testable import CoachingPool

private let year = span("2025-07-01", "2026-07-01")

/// Executive coaches, each with an engagement, practice and supervision of their own.
func executiveCoaches(
  _ count: Int, supervised: Int, practice: Int = 600, development: Int = 90
) -> [Record] {
  (1...count).flatMap { number -> [Record] in
    let person = PersonID(stringLiteral: "c\(number)")
    let member = PractitionerID(stringLiteral: "m\(number)")
    let engagement = EngagementID(stringLiteral: "e\(number)")
    var records: [Record] = [
      .person(officer(person, of: number.isMultiple(of: 2) ? "ashvale" : "brindlewood")),
      .person(officer(PersonID(stringLiteral: "p\(number)"))),
      .practitioner(
        coach(member, person: person, kinds: [.executiveCoaching]) { $0.line = .executive }),
      Supervised.engagement(
        engagement, by: member, with: PersonID(stringLiteral: "p\(number)")),
      Supervised.held(
        SessionID(stringLiteral: "s\(number)"), on: day("2026-02-10"), minutes: practice,
        of: engagement),
      .cpdEntry(
        CPDEntry(
          id: .init(stringLiteral: "d\(number)"), practitioner: member, date: day("2026-03-01"),
          minutes: development, category: .other, recorded: moment("2026-03-01T20:00:00Z"))),
    ]
    if number <= supervised {
      for (place, date) in ["2025-08-10", "2025-11-10", "2026-02-11", "2026-05-10"].enumerated() {
        records.append(
          Supervised.entry(
            .init(stringLiteral: "v\(number)-\(place)"), on: date, of: member))
      }
    }
    return records
  }
}

@Suite struct `How practitioners are supervised, in all` {
  @Test func `11.9: compliance, practice to supervision and development, from records`() throws {
    let results = try PoolState(executiveCoaches(20, supervised: 15)).qualityResults(over: year)
    let whole = results.whole
    #expect(whole.practitioners == 20 && whole.asked == 20 && whole.compliant == 15)
    #expect(whole.practice.minutes == 12_000 && whole.supervision.minutes == 3600)
    #expect(whole.supervision.people == 15 && whole.ratio?.description == "10:3")
    let measures = results.measures()
    let compliance = try #require(measures.figure(.supervisionCompliance))
    #expect(compliance.count == MeasureCount(20))
    #expect(compliance.value.value?.stated == 75)
    #expect(measures.figure(.developmentHours)?.value == .value(.exact(1800)))
    #expect(measures.figure(.supervisionRatio)?.value.value?.stated == Ratio(33, over: 10))
    #expect(measures.figure(.supervisionRatio)?.working.isEmpty == true)
  }

  @Test func `A30: tells nothing of few practitioners, and nothing of one who had nearly all`()
    throws
  {
    let few = try PoolState(executiveCoaches(4, supervised: 2)).qualityResults(over: year)
      .measures()
    #expect(few.allSatisfy { $0.value.value == nil && $0.working.isEmpty })
    let onlyThree = try PoolState(executiveCoaches(20, supervised: 3)).qualityResults(over: year)
      .measures()
    #expect(onlyThree.figure(.supervisionCompliance)?.value.value == nil)
    #expect(onlyThree.figure(.supervisionRatio)?.value.value == nil)
    #expect(onlyThree.figure(.developmentHours)?.value.value != nil)
  }

  @Test func `A38: of whoever has not practised for long enough nothing is tested`() throws {
    var records = executiveCoaches(6, supervised: 6)
    for number in 7...9 {
      records += [
        .person(officer(PersonID(stringLiteral: "c\(number)"), of: "ashvale")),
        .practitioner(
          coach(
            PractitionerID(stringLiteral: "m\(number)"),
            person: PersonID(stringLiteral: "c\(number)"), kinds: [.executiveCoaching]
          ) { $0.line = .executive }),
      ]
    }
    let whole = try PoolState(records).qualityResults(over: year).whole
    #expect(whole.practitioners == 9 && whole.asked == 6 && whole.compliant == 6)
  }

  @Test func `A09: counts practice and supervision of two records of a person once`() throws {
    var records = executiveCoaches(6, supervised: 6)
    records += [
      .person(officer("c1-again", of: "ashvale")),
      .practitioner(
        coach("m1-again", person: "c1-again", kinds: [.executiveCoaching]) { $0.line = .executive }),
      .personMerge(PersonMerge(id: "m", kept: "c1", duplicate: "c1-again", decidedAt: now)),
    ]
    let whole = try PoolState(records).qualityResults(over: year).whole
    #expect(whole.practitioners == 6 && whole.practice.minutes == 6 * 600)
    #expect(whole.supervision.minutes == 6 * 240)
  }

  @Test func `hides the whole beside a part that is withheld`() throws {
    var records = executiveCoaches(20, supervised: 15)
    for number in 1...20 where number > 2 {
      records.append(
        .person(officer(PersonID(stringLiteral: "c\(number)"), of: "ashvale")))
    }
    let results = try PoolState(records).qualityResults(over: year, by: [.organisation])
    #expect(results.measures().figure(.developmentHours)?.value.value != nil)
    let beside = results.measures(by: [.organisation]).filter {
      $0.definition == .developmentHours
    }
    #expect(beside.map { $0.value.value == nil } == [true, false, true])
  }

  @Test func `a waiver is told apart from enough, and whoever is paused is not counted`() throws {
    var records = executiveCoaches(6, supervised: 5)
    records.append(
      .supervisionWaiver(
        SupervisionWaiver(
          id: "w", practitioner: "m6", span: span("2026-01-01", "2027-01-01"), grantedBy: "pia",
          granted: now, code: .awayFromPractice)))
    var whole = try PoolState(records).qualityResults(over: year).whole
    #expect(whole.asked == 6 && whole.compliant == 5 && whole.waived == 1)
    records.append(
      .practitioner(
        coach("m1", person: "c1", kinds: [.executiveCoaching]) {
          $0.line = .executive
          $0.status = .paused
        }))
    whole = try PoolState(records).qualityResults(over: year).whole
    #expect(whole.practitioners == 5 && whole.compliant == 4)
  }

  @Test func `cuts by what practitioners have, and refuses what they do not`() throws {
    let state = PoolState(executiveCoaches(20, supervised: 20))
    let results = try state.qualityResults(over: year, by: [.organisation, .line])
    #expect(results.tallies(of: .organisation).map(\.practitioners) == [10, 10])
    #expect(results.tallies(of: .line).map(\.value) == ["executive"])
    #expect(results.measures(by: [.organisation]).count == 9)
    do {
      _ = try state.qualityResults(over: year, by: [.theme])
      Issue.record("a cut by theme was counted")
    } catch {
      #expect(error.code == .noSuchCut && error.dimension == .theme)
      #expect(error.description.contains("organisation, sector, line, kind"))
    }
    #expect(throws: ImpactError.self) { try state.qualityResults(over: span(nil, "2026-01-01")) }
  }
}
