import Testing

@testable import CoachingPool

private func report(_ records: [Record], over period: DateSpan) throws -> ImpactReport {
  let terms = ImpactReportTerms("goals", over: period, made: day("2027-05-01"))
  return try PoolState(records).impactReport(terms).report
}

@Suite struct `What a report says of goals, trios and practitioners` {
  private let year = span("2026-04-01", "2027-04-01")

  @Test func `11.5: goals, with how many were rated of those agreed`() throws {
    var scene = GoalScene()
    for number in 0..<20 {
      scene.add(
        start: [-1, -1], final: [number < 12 ? 1 : -1, number < 8 ? 0 : nil],
        seen: number < 15 ? .better : .unchanged)
    }
    let outcomes = try report(scene.records, over: year)[.outcomes]
    let expectations = try #require(outcomes.figure(.returnOnExpectation))
    // 12 of the first goals and 8 of the second, of 28 that were rated, which is shown as 30.
    #expect(expectations.headline == "71%")
    #expect(expectations.count == MeasureCount(30, asked: 40))
    #expect(outcomes.figure(.sponsorObservedChange)?.headline == "75.0%")
    // Eight are rated in full, fewer than a mean is told of.
    #expect(outcomes.figure(.meanGoalAttainment)?.headline == "withheld")
  }

  @Test func `11.5: the mean T-score of enough people`() throws {
    var scene = GoalScene()
    for _ in 0..<20 { scene.add(start: [-1, -1], final: [1, 0]) }
    let outcomes = try report(scene.records, over: year)[.outcomes]
    #expect(outcomes.figure(.meanGoalAttainment)?.headline == "56.2")
    #expect(outcomes.figure(.meanGoalAttainmentChange)?.headline == "+18.6")
    #expect(
      outcomes.figure(.sponsorObservedChange)?.value.value == nil, "No sponsor said anything.")
  }

  @Test func `R49: withhold goals of few people, and say nothing where there were none`() throws {
    var scene = GoalScene()
    for _ in 0..<9 { scene.add(final: [1, 0], seen: .better) }
    let outcomes = try report(scene.records, over: year)[.outcomes]
    for definition in [
      MeasureDefinition.returnOnExpectation, .meanGoalAttainment, .sponsorObservedChange,
    ] {
      #expect(outcomes.figure(definition)?.value.value == nil)
      #expect(outcomes.figure(definition)?.count == nil)
    }
    #expect(try report([], over: year)[.outcomes].figure(.returnOnExpectation) == nil)
  }

  @Test func `11.4: trios, and of how many minds they are`() throws {
    var pool = EvaluatedPool()
    for number in 1...20 {
      let id = pool.engagement(sponsored: true)
      pool.answer(id, ["improved-resilience": 5])
      pool.answer(id, .practitioner, .closure, ["seen-resilience": number > 5 ? 2 : 0])
      pool.answer(id, .sponsor, .closure, ["seen-resilience": 1])
    }
    let outcomes = try report(pool.records, over: year)[.outcomes]
    #expect(outcomes.figure(.matchedTrios)?.count == MeasureCount(20, asked: 20))
    let table = try #require(outcomes.table("Where all three answered: of one mind"))
    #expect(table.rows.map { $0.cells.map(\.text) } == [["75.0%", "20"]])
  }

  @Test func `11.4: trios of one sponsor are that sponsor's words`() throws {
    var pool = EvaluatedPool()
    for _ in 1...20 {
      let id = pool.engagement(by: "boris", sponsored: true)
      pool.answer(id, ["improved-resilience": 5])
      pool.answer(id, .practitioner, .closure, ["seen-resilience": 2])
      pool.answer(id, .sponsor, .closure, ["seen-resilience": 1])
    }
    let outcomes = try report(pool.records, over: year)[.outcomes]
    #expect(outcomes.figure(.matchedTrios)?.value.value == nil)
    #expect(outcomes.table("Where all three answered: of one mind") == nil)
  }

  @Test func `12.3: supervision is told of days that lie a year apart`() throws {
    let state = PoolState(executiveCoaches(20, supervised: 15))
    let first = try state.impactReport(
      ImpactReportTerms("first", over: span("2025-07-01", "2026-07-01"), made: day("2026-07-02")))
    let next = ImpactReportTerms(
      "next", over: span("2025-07-01", "2026-07-08"), made: day("2026-07-09"))
    let second = try state.impactReport(next, after: first.register).report
    #expect(first.report[.reach].figure(.supervisionCompliance)?.value.value != nil)
    #expect(second[.reach].figure(.supervisionCompliance) == nil)
    #expect(second[.reach].notes.contains { $0.hasPrefix("Left out: supervision") })
  }

  @Test func `12.3: a period that is not over has no report`() {
    let terms = ImpactReportTerms(
      "early", over: span("2025-07-01", "2026-07-01"), made: day("2026-06-30"))
    do {
      _ = try PoolState(executiveCoaches(20, supervised: 15)).impactReport(terms)
      Issue.record("It was made.")
    } catch { #expect(error.faults.map(\.code) == [.periodNotOver]) }
  }

  @Test func `11.9: supervision and development of practitioners, and nothing of few`() throws {
    let period = span("2025-07-01", "2026-07-01")
    let reach = try report(executiveCoaches(20, supervised: 15), over: period)[.reach]
    #expect(reach.figure(.supervisionCompliance)?.headline == "75%")
    #expect(reach.figure(.supervisionRatio)?.headline == "3.3 to 1")
    #expect(reach.figure(.developmentHours)?.headline == "30.0 hours")
    let few = try report(executiveCoaches(20, supervised: 17), over: period)[.reach]
    #expect(few.figure(.supervisionCompliance)?.value.value == nil)
  }
}
