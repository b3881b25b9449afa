import Testing

@testable import CoachingPool

private let year = span("2025-04-01", "2026-04-01")

private func counts(
  _ engagements: CountedEngagement..., in windows: [DateSpan] = [year]
) throws -> ImpactCounts {
  var facts = ImpactFacts()
  for engagement in engagements { try facts.add(engagement) }
  return try facts.counts(in: windows)
}

private func held(_ date: String, _ minutes: Int = 60, present: [Int] = [0]) -> CountedSession {
  CountedSession(on: day(date), minutes: minutes, present: present)
}

private func engagement(
  _ id: EngagementID = "e", for people: [PersonID] = ["amara"],
  organisation: OrganisationID? = "ashvale", by coach: PersonID = "boris",
  of theirs: [OrganisationID] = ["brindle"], themes: [Theme] = [], from proposed: String,
  ended: String? = nil, as closure: ClosureCode? = nil, hasSuccessor: Bool = false,
  _ sessions: CountedSession...
) -> CountedEngagement {
  CountedEngagement(
    id: id, for: people, by: coach, organisation: organisation, practitionerOrganisations: theirs,
    sector: .localGovernment, level: "manager", themes: themes, proposed: day(proposed),
    activated: day(proposed), ended: ended.map { day($0) }, closure: closure,
    hasSuccessor: hasSuccessor, sessions: sessions)
}

@Suite struct `What impact figures count` {
  @Test func `is nothing where nothing happened`() throws {
    let none = try counts()
    #expect(none.totals == [ImpactCount()] && none.activePractitioners == [0])
    #expect(none.cells(of: .organisation, in: 0).isEmpty)
    #expect(none.cells(of: .organisation, in: 7).isEmpty)
    #expect(try ImpactFacts().counts(in: []).totals.isEmpty)
  }

  @Test func `11.1: names those supported and those who accessed apart`() throws {
    let count = try counts(
      engagement(from: "2025-03-20", held("2025-04-01", 90), held("2026-04-01")),
      engagement("f", for: ["boris"], from: "2026-03-31"))
    // The first had a match before the year and a session on its first day; the day after its last is
    // not in it. The second had a match on its last day.
    #expect(count.totals[0].supported == 1 && count.totals[0].accessed == 1)
    #expect(count.totals[0].minutes == 90 && count.totals[0].sessions == 1)
    #expect(count.totals[0].started == 1 && count.totals[0].active == 2)
  }

  @Test func `11.1: of a team, each who was there is supported, and hours count once`() throws {
    let count = try counts(
      engagement(
        for: ["amara", "cleo", "dan"], from: "2025-05-01", held("2025-05-02", 60, present: [0, 2]),
        held("2025-06-02", 30, present: [1])))
    // Whoever came alone to a team's session was not coached one to one.
    #expect(count.totals[0].supported == 3 && count.totals[0].supportedOneToOne == 0)
    #expect(count.totals[0].minutes == 90 && count.totals[0].minutesOneToOne == 0)
    #expect(count.totals[0].participantMinutes == 150)
  }

  @Test func `A36: leaves endings that another engagement followed out of the rate`() throws {
    func ended(_ id: EngagementID, _ code: ClosureCode, then: Bool = false) -> CountedEngagement {
      engagement(
        id, from: "2025-05-01", ended: "2025-07-01", as: code, hasSuccessor: then,
        held("2025-05-02", 45))
    }
    let count = try counts(
      ended("a", .asPlanned), ended("b", .goalsMetEarly), ended("c", .individualLeft),
      ended("d", .individualLeft, then: true), ended("e", .noFit),
      ended("f", .asPlanned, then: true))
    #expect(count.totals[0].completed == 3 && count.totals[0].endedEarly == 1)
    #expect(count.totals[0].completedForTheRate == 2 && count.totals[0].minutesOfCompleted == 135)
  }

  @Test func `A42: counts somebody once in a cut, in the cell of the first session`() throws {
    let themes = [Theme(unchecked: "leadingChange"), Theme(unchecked: "confidence")]
    let count = try counts(
      engagement("late", organisation: "ashvale", from: "2025-05-01", held("2025-09-01")),
      engagement(
        "early", organisation: "brindle", themes: themes, from: "2025-06-01", held("2025-07-01")))
    #expect(count.totals[0].supported == 1)
    let cells = count.cells(of: .organisation, in: 0)
    #expect(cells.map(\.value) == ["ashvale", "brindle"])
    #expect(cells.map(\.count.supported) == [0, 1] && cells.map(\.count.accessed) == [1, 0])
    #expect(cells.map(\.count.minutes) == [60, 60])
    // Themes overlap: the one person stands under both, and under none with the other engagement.
    let byTheme = count.cells(of: .theme, in: 0)
    #expect(byTheme.map(\.value) == ["confidence", "leadingChange", nil])
    #expect(byTheme.map(\.count.supported) == [1, 1, 0])
    #expect(ImpactDimension.allCases.filter(\.overlaps) == [.theme])
  }

  @Test func `tells pairs across organisations from those within one, and the unknown from both`()
    throws
  {
    let count = try counts(
      engagement("a", of: ["brindle"], from: "2025-05-01"),
      engagement("b", of: ["brindle", "ashvale"], from: "2025-05-01"),
      engagement("c", of: [], from: "2025-05-01"))
    #expect(count.totals[0].active == 3 && count.totals[0].withBothOrganisations == 2)
    #expect(count.totals[0].acrossOrganisations == 1 && count.activePractitioners == [1])
  }

  @Test func `needs stretches of time with bounds that share no day, and names the others`() throws
  {
    let facts = ImpactFacts()
    #expect(throws: ImpactError(code: .unboundedWindow, windows: [1])) {
      try facts.counts(in: [year, span("2026-04-01", nil)])
    }
    #expect(throws: ImpactError(code: .overlappingWindows, windows: [1])) {
      try facts.counts(in: [year, span("2026-03-31", "2027-04-01")])
    }
    #expect(throws: ImpactError(code: .tooManyWindows, windows: [])) {
      try facts.counts(in: [span("1000-01-01", "2026-04-01")])
    }
  }

  @Test func `refuses what cannot be, with all its faults, and takes nothing of it`() {
    var facts = ImpactFacts()
    let wrong = engagement(
      for: [], from: "2025-05-01", ended: "2025-04-01", held("2025-05-02", 0),
      held("2025-05-03", 1441, present: [3]))
    #expect(wrong.faults().count >= 6)
    #expect(throws: ValidationError(wrong.faults())) { try facts.add(wrong) }
    let twice = engagement(for: ["amara", "amara"], from: "2025-05-01")
    #expect(throws: ValidationError(twice.faults())) { try facts.add(twice) }
    #expect(twice.faults().map(\.field) == ["participants"])
    #expect(facts.engagementCount == 0 && facts.sessionCount == 0 && facts.personCount == 0)
  }

  @Test func `takes no engagement twice`() throws {
    var facts = ImpactFacts()
    let one = engagement(from: "2025-05-01", held("2025-05-02"))
    try facts.add(one)
    #expect(throws: ValidationError.self) { try facts.add(one) }
    #expect(facts.engagementCount == 1 && facts.sessionCount == 1)
  }

  @Test func `shows neither a figure nor a person when it is printed`() throws {
    let one = engagement(for: ["amara-of-ashvale"], from: "2025-05-01", held("2025-05-02", 77))
    var facts = ImpactFacts()
    try facts.add(one)
    let counts = try facts.counts(in: [year])
    var text = "\(one) \(facts) \(counts) \(counts.totals[0]) \(counts.cells(of: .kind, in: 0))"
    dump(one, to: &text)
    dump(facts, to: &text)
    dump(counts, to: &text)
    dump(counts.totals, to: &text)
    dump(counts.cells(of: .organisation, in: 0), to: &text)
    for secret in ["amara", "77", "ashvale"] { #expect(!text.contains(secret), "\(text)") }
  }
}
