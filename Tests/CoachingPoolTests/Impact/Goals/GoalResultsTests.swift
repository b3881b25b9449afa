import Testing

@testable import CoachingPool

extension [Measure] {
  func figure(_ definition: MeasureDefinition) -> Measure? {
    first { $0.definition == definition }
  }
}

@Suite struct `What became of goals` {
  @Test
  func `11.5: scores an engagement whose every goal was rated, and compares it with the start`()
    throws
  {
    var scene = GoalScene()
    scene.add(start: [-1, -1], final: [2, 1])
    let progress = try #require(
      scene.state.goalProgress(of: "e1", readableBy: "p1", as: .individual, on: today))
    // The table of 11.5: +2 and +1 of two equal goals.
    #expect(try progress.score(at: .final)?.value.decimalText(places: 4) == "68.6052")
    #expect(progress.score(at: .midway) == nil && progress.met == 2 && progress.rated == 2)
    let whole = try scene.results().whole
    #expect(whole.engagements == 1 && whole.scored == 1 && whole.compared == 1)
    #expect(whole.meanScore == Ratio(686_052, over: 10_000))
    let change = try #require(progress.change)
    #expect(whole.meanChange == (try change.rounded(.fourDecimals)))
  }

  @Test func `A23: a sponsor learns of what was released to them, and a stranger nothing`() throws {
    var scene = GoalScene()
    scene.add(final: [1, 0])
    var state = scene.state
    #expect(state.goalProgress(of: "e1", readableBy: "boris", on: today)?.rated == 2)
    #expect(state.goalProgress(of: "e1", readableBy: "s1", on: today) == nil)
    #expect(state.goalProgress(of: "e1", readableBy: "amara", on: today) == nil)
    var first = try #require(state.goalRatings["final-g-1-1"])
    first.releases = [RatingRelease(at: now, to: ["s1"])]
    state.put(.goalRating(first))
    let seen = try #require(state.goalProgress(of: "e1", readableBy: "s1", on: today))
    #expect(seen.rated == 1 && seen.score(at: .final) == nil)
  }

  @Test func `has no score where a goal was not rated, and no change without the start`() throws {
    var scene = GoalScene()
    scene.add(start: [-1, -1], final: [1, nil])
    scene.add(start: [-1, nil], final: [1, 1])
    scene.add(final: [nil, nil])
    let whole = try scene.results().whole
    #expect(whole.engagements == 3 && whole.agreed == 6 && whole.rated == 3 && whole.met == 3)
    #expect(whole.scored == 1 && whole.compared == 0)
    #expect(whole.meanChange == nil)
  }

  @Test
  func `counts ratings of the wording in force, by their day, the correction for the corrected`()
    throws
  {
    var scene = GoalScene()
    scene.add(final: [1, 1], version: 2)
    scene.add(final: [1, 1], rated: moment("2027-01-05T09:00:00Z"))
    scene.add(final: [1, 1])
    scene.put(
      .goalRating(
        GoalRating(
          id: "corrected", engagement: "e3", goal: "g-1", agreementVersion: 1, point: .final,
          level: Confidential(.less), rated: now.adding(seconds: 60), corrects: "final-g-1-3")))
    let whole = try scene.results().whole
    #expect(whole.engagements == 3 && whole.rated == 2 && whole.met == 1)
    #expect(try scene.results(asOf: day("2027-02-01")).whole.rated == 4)
  }

  @Test func `leaves out what did not complete, or did in another year`() throws {
    var scene = GoalScene()
    scene.add(final: [1, 1], code: .individualEnded)
    scene.add(final: [1, 1], closed: day("2026-03-31"))
    #expect(try scene.results().whole.engagements == 0)
    #expect(try scene.results().measures().allSatisfy { $0.value.value == nil })
  }

  @Test func `11.3: shares of expectations and of observed change stand with their numbers`() throws
  {
    var scene = GoalScene()
    for number in 0..<20 {
      scene.add(
        start: [-1, -1], final: [number < 12 ? 1 : -1, 0],
        seen: number < 15 ? .better : .unchanged, of: number < 10 ? "ashvale" : "vale")
    }
    let measures = try scene.results(by: [.organisation]).measures()
    let expectations = try #require(measures.figure(.returnOnExpectation))
    #expect(expectations.value == .value(.exact(80)))
    #expect(expectations.count == MeasureCount(40, asked: 40))
    let observed = try #require(measures.figure(.sponsorObservedChange))
    #expect(observed.value == .value(.exact(75)) && observed.count == MeasureCount(20))
    // +1 and 0 of two equal goals is 56.2017, −1 and 0 as far below 50.
    let mean = try #require(measures.figure(.meanGoalAttainment)?.value.value?.stated)
    #expect(mean.decimalText(places: 2) == "51.24")
    #expect(
      try scene.results(by: [.organisation]).tallies(of: .organisation).map(\.engagements) == [
        10, 10,
      ])
  }

  @Test func `R49: tells nothing of few people, however many goals they have`() throws {
    var scene = GoalScene()
    for number in 0..<9 { scene.add(final: [number < 5 ? 1 : -1, 1], seen: .better) }
    #expect(try scene.results().measures().allSatisfy { $0.value.value == nil && $0.count == nil })
    // Enough people, and the goals that were not met are those of two of them.
    for _ in 0..<11 { scene.add(final: [1, 1], seen: .better) }
    var many = GoalScene()
    for number in 0..<20 { many.add(final: number < 2 ? [-1, -1] : [1, 1], seen: .better) }
    let measures = try many.results().measures()
    #expect(
      measures.figure(.returnOnExpectation)?.value
        == MeasuredValue.none(FigureError(.fewInOrOut, ["4"])))
    #expect(measures.figure(.meanGoalAttainment)?.value.value != nil)
  }

  @Test func `R49: one sponsor's many words are one sponsor's`() throws {
    var scene = GoalScene()
    for _ in 0..<12 { scene.add(final: [1, 1], seen: .better, by: "selma") }
    let measures = try scene.results().measures()
    #expect(measures.figure(.sponsorObservedChange)?.value.value == nil)
    #expect(measures.figure(.returnOnExpectation)?.value.value != nil)
  }

  @Test func `takes the beginning from an agreement in the same words that was made anew`() throws {
    var scene = GoalScene()
    scene.add(start: [-1, -1], final: [1, 1], renewed: .inTheSameWords)
    scene.add(start: [-1, -1], final: [1, 1], renewed: .inOtherWords)
    let whole = try scene.results().whole
    #expect(whole.scored == 2 && whole.compared == 1)
  }

  @Test func `needs a period with both ends`() {
    let state = GoalScene().state
    #expect(throws: ImpactError.self) {
      try state.goalResults(over: span("2026-04-01", nil), asOf: today)
    }
  }
}
