import Testing

@testable import CoachingPool

@Suite struct `What people answered, counted` {
  @Test func `11.7: has n and N of each question, and counts no withdrawn answer`() throws {
    var pool = EvaluatedPool()
    for number in 1...30 {
      let id = pool.engagement()
      if number <= 25 { pool.answer(id, ["improved-jointly": number == 25 ? 3 : 4]) }
      if number == 26 { pool.answer(id, [:], withdrawn: now) }
    }
    let results = try pool.results()
    let tally = try #require(results.whole.tally("improved-jointly"))
    #expect(tally.asked == 30 && tally.answered == 25 && tally.positive == 24)
    #expect(tally.share?.percent == 96 && tally.share?.isCompound == true)
    #expect(tally.share?.interval == WilsonInterval(positive: 24, answered: 25))
    #expect(
      tally.distribution.map(\.value) == [3, 4] && tally.distribution.map(\.times) == [1, 24])
    // A question that somebody leaves out is not answered, and was asked.
    #expect(results.whole.tally("satisfied")?.answered == 0)
    #expect(
      results.whole.tally("satisfied")?.share == nil
        && results.whole.tally("satisfied")?.asked == 30)
    #expect(results.whole.tally("seen-resilience", .sponsor) == nil && results.leftOut == 0)
  }

  @Test func `11.8: has the worked net promoter score`() throws {
    var pool = EvaluatedPool()
    for number in 1...50 {
      pool.answer(pool.engagement(), ["recommend": number <= 30 ? 9 : number <= 46 ? 8 : 0])
    }
    let tally = try #require(try pool.results().whole.tally("recommend"))
    #expect(tally.netPromoterScore?.description == "+52" && tally.positive == nil)
    #expect(try pool.results().whole.tally("satisfied")?.netPromoterScore == nil)
  }

  @Test func `11.6: pairs the worked ratings of the start and the end`() throws {
    var pool = EvaluatedPool()
    let before = [4, 5, 6, 5, 3, 6, 4, 5]
    let after = [7, 7, 8, 6, 6, 7, 7, 8]
    for (first, second) in zip(before, after) {
      let id = pool.engagement()
      pool.answer(id, .individual, .start, ["rated-confidence": first])
      pool.answer(id, ["rated-confidence": second])
      pool.answer(id, .individual, .later, ["rated-confidence": 10])
    }
    let end = try #require(try pool.results().whole.tally("rated-confidence"))
    let change = try #require(end.changeFromStart)
    #expect(change.count == 8 && change.meanBefore == Ratio(475, over: 100))
    #expect(change.meanAfter == 7 && change.meanChange == Ratio(225, over: 100))
    #expect(try change.deviationOfChange?.decimalText(places: 4) == "0.8864")
    #expect(try change.effectOfChange?.decimalText(places: 4) == "2.5383")
    #expect(try change.effectOnBaseline?.decimalText(places: 4) == "2.1737")
    #expect(change.percentImproved == 100 && !change.mayBeTested())
    let later = try #require(
      try pool.results(asOf: day("2027-01-31")).whole.tally(
        "rated-confidence", .individual, .later)?.changeFromStart)
    #expect(later.meanBefore == change.meanBefore && later.meanAfter == 10)
    // The start lies before the period: it is read for pairs, and counts in no cell.
    #expect(try pool.results().whole.tally("rated-confidence", .individual, .start) == nil)
  }

  @Test func `11.6: tells of counted pairs what it tells of a list of them`() throws {
    var random = SplitMix64(seed: 606)
    let scale = try #require(RatingScale("x", 1, 10, isHigherBetter: false))
    for _ in 0..<TestCounts.of(60, full: 3000) {
      var counted = Frequencies<BeforeAndAfter>()
      var list: [RatingPair] = []
      for _ in 0..<random.next(below: 40) {
        let (before, after) = (1 + random.next(below: 10), 1 + random.next(below: 10))
        counted.add(BeforeAndAfter(before: before, after: after))
        list.append(
          RatingPair(
            before: ScaledRating(before, on: scale), after: ScaledRating(after, on: scale)))
      }
      #expect(try PairedChange(counted, on: scale) == PairedChange(list))
    }
  }

  @Test func `R48: pairs nothing of two versions, and nothing on another scale`() throws {
    func rated(_ version: Int, _ highest: Int, from: String) throws -> EvaluationInstrument {
      EvaluationInstrument(
        "own", version: version, from: day(from), title: "Own", source: "A page",
        items: [
          EvaluationItem(
            "rated", "How?", .rating(try #require(RatingScale("own v\(version)", 1, highest))),
            level: .learning, in: [.start, .closure])
        ])
    }
    let first = try rated(1, 5, from: "2026-01-01")
    for highest in [5, 10] {
      let second = try rated(2, highest, from: "2026-06-01")
      var pool = EvaluatedPool()
      pool.policy.impact.instruments = [first, second]
      for _ in 1...3 {
        let id = pool.engagement()
        pool.answer(id, .individual, .start, ["rated": 2], by: first)
        pool.answer(id, ["rated": 4], by: second)
      }
      let results = try pool.results(over: span("2026-01-01", "2027-01-01"))
      #expect(results.whole.tally("rated", .individual, .start)?.answered == 3)
      let end = try #require(results.whole.tally("rated", version: 2))
      #expect(end.answered == 3 && end.changeFromStart == nil && end.peopleInPairs == 0)
      #expect(results.whole.tally("rated", version: 1) == nil)
    }
  }

  @Test func `R48: leaves out and says so what answers a version that was not put to them`() throws
  {
    var pool = EvaluatedPool()
    let id = pool.engagement()
    pool.answer(id, ["satisfied": 5])
    pool.answer(id, ["satisfied": 4], by: .personalWellbeing)
    #expect(try pool.results().leftOut == 1)
    #expect(try pool.results().whole.tally("satisfied", .individual, .closure)?.answered == 1)
    // A number off its scale, which no command lets in, counts nowhere.
    pool.answer(pool.engagement(), ["satisfied": 77])
    #expect(try pool.results().whole.tally("satisfied")?.answered == 1)
  }

  @Test func `counts what fell due in the half-open period and came before anybody by the day`()
    throws
  {
    var pool = EvaluatedPool()
    for date in ["2026-03-31", "2026-04-01", "2027-03-31", "2027-04-01"] {
      pool.answer(pool.engagement(ends: day(date)), ["satisfied": 5])
    }
    func counted(_ asOf: String) throws -> [Int] {
      let tally = try pool.results(asOf: day(asOf)).whole.tally("satisfied")
      return [tally?.asked ?? 0, tally?.answered ?? 0]
    }
    #expect(try counted("2027-12-31") == [2, 2])
    // Not due yet, so not asked, whatever stands there.
    #expect(try counted("2026-12-31") == [1, 1])
    // Due, and answered later than the day.
    #expect(try counted("2026-06-14") == [1, 0] && counted("2026-03-31") == [0, 0])
    #expect(throws: ImpactError.self) {
      try pool.results(over: span("2026-04-01", nil))
    }
  }

  @Test func `cuts as other figures are cut, an engagement of two themes in both`() throws {
    var pool = EvaluatedPool()
    let themes: [Theme] = [word("newRole"), word("confidence")]
    for number in 1...12 {
      let id = pool.engagement(
        of: number <= 7 ? "ashvale" : "vale",
        themes: number <= 2 ? themes : number <= 4 ? [] : [themes[0]])
      pool.answer(id, ["satisfied": number <= 6 ? 5 : 2])
    }
    let results = try pool.results(by: ImpactDimension.allCases)
    func cells(_ dimension: ImpactDimension) -> [String] {
      results.cells(of: dimension).map {
        "\($0.value ?? "none") \($0.tally("satisfied")?.answered ?? 0) \($0.tally("satisfied")?.positive ?? 0)"
      }
    }
    #expect(cells(.organisation) == ["ashvale 7 6", "vale 5 0"])
    #expect(cells(.theme) == ["confidence 2 2", "newRole 10 4", "none 2 2"])
    #expect(cells(.kind) == ["coaching 12 6"] && cells(.line) == ["pool 12 6"])
    #expect(cells(.level) == ["officer 12 6"] && cells(.sector) == ["localGovernment 12 6"])
    #expect(try pool.results(by: [.kind]).cells(of: .sector).isEmpty)
  }

  @Test func `is of different people, however often one of them answers`() throws {
    var pool = EvaluatedPool()
    for _ in 1...12 {
      pool.answer(pool.engagement(by: "c"), .practitioner, .closure, ["seen-resilience": 2])
    }
    let tally = try #require(try pool.results().whole.tally("seen-resilience", .practitioner))
    #expect(tally.asked == 12 && tally.answered == 12 && tally.people == 1)
    #expect(tally.peopleAsked == 1)
  }

  @Test func `11.4: matches trios, and compares questions about one outcome alone`() throws {
    var pool = EvaluatedPool()
    for (individual, practitioner, sponsor) in [(5, 1, 2), (5, 0, 1), (3, 0, -1), (4, 2, 0)] {
      let id = pool.engagement(sponsored: true)
      pool.answer(id, ["improved-resilience": individual, "improved-jointly": 5])
      pool.answer(id, .practitioner, .closure, ["seen-resilience": practitioner])
      pool.answer(id, .sponsor, .closure, ["seen-resilience": sponsor, "seen-confidence": 2])
    }
    let two = pool.engagement(sponsored: true)
    pool.answer(two, ["improved-resilience": 5])
    pool.answer(two, .sponsor, .closure, ["seen-resilience": 1])
    pool.answer(pool.engagement(), ["improved-resilience": 5])
    let trios = try pool.results().whole.trios
    #expect(trios.asked == 5 && trios.answered == 4)
    let agreement = try #require(trios.agreements.first)
    #expect(trios.agreements.count == 1 && agreement.outcome.code == "resilience")
    #expect(agreement.compared == 4 && agreement.allPositive == 1 && agreement.nonePositive == 1)
    #expect(agreement.agreed == 2 && agreement.individualPositive == 3)
    #expect(agreement.practitionerPositive == 2 && agreement.sponsorPositive == 2)
  }

  @Test func `shows nothing of itself`() throws {
    var pool = EvaluatedPool()
    pool.answer(pool.engagement(), ["satisfied": 5])
    let results = try pool.results()
    let tally = try #require(results.whole.tally("satisfied"))
    for shown in ["\(results)", "\(results.whole)", "\(tally)", "\(tally.distribution)"] {
      #expect(shown.contains("redacted") && !shown.contains("5"))
    }
    #expect(!(tally is any Encodable) && !(results is any Encodable))
  }

  // MARK: Properties

  /// A pool with much in it that can go wrong, drawn.
  private func drawn(_ random: inout SplitMix64) -> EvaluatedPool {
    var pool = EvaluatedPool()
    for _ in 0..<(5 + random.next(below: 20)) {
      let id = pool.engagement(
        of: random.next(below: 2) == 0 ? "ashvale" : "vale",
        by: PersonID(stringLiteral: "c\(random.next(below: 4))x"),
        ends: today.adding(days: random.next(below: 400) - 200),
        sponsored: random.next(below: 2) == 0)
      for wave in EvaluationRequest.Wave.allCases where random.next(below: 3) > 0 {
        pool.answer(
          id, .individual, wave,
          [
            "rated-confidence": 1 + random.next(below: 10), "satisfied": random.next(below: 7),
            "improved-resilience": 1 + random.next(below: 5), "benefits": random.next(below: 2),
          ],
          given: now.adding(seconds: (random.next(below: 200) - 100) * 86_400),
          withdrawn: random.next(below: 5) == 0 ? now.adding(seconds: 9_000_000) : nil)
      }
      if random.next(below: 2) == 0 {
        pool.answer(id, .practitioner, .closure, ["seen-resilience": random.next(below: 5) - 2])
      }
    }
    return pool
  }

  @Test func `is what counting record by record gives`() throws {
    var random = SplitMix64(seed: 1104)
    for _ in 0..<TestCounts.of(12, full: 400) {
      let pool = drawn(&random)
      let state = pool.state
      let asOf = today.adding(days: random.next(below: 300) - 100)
      let results = try pool.results(asOf: asOf)
      for question in EvaluationPlan(state.policy.impact).questions {
        let asked = state.evaluationRequests.values.filter {
          $0.role == question.role && $0.wave == question.wave && pool.period.contains($0.due)
            && $0.due <= asOf && $0.due >= day("2025-01-01")
        }
        let answers = asked.flatMap { state.evaluationResponses(to: $0.id) }.filter {
          $0.withdrawn == nil && state.date(at: $0.given) <= asOf
            && $0.instrument == question.instrument
        }.flatMap { $0.answers.reveal() }.filter {
          $0.item == question.item.id && question.item.form.accepts($0.value)
        }
        let tally = results.whole.tally(question)
        #expect((tally?.asked ?? 0) == asked.count && (tally?.answered ?? 0) == answers.count)
        let known = tally?.distribution.flatMap { Array(repeating: $0.value, count: $0.times) }
        #expect((known ?? []) == answers.map(\.value).sorted())
      }
    }
  }

  @Test func `is the same in whatever order records came, and its parts make up the whole`() throws
  {
    var random = SplitMix64(seed: 88)
    for _ in 0..<TestCounts.of(6, full: 200) {
      var pool = drawn(&random)
      let first = try pool.results(by: [.organisation])
      pool.shuffle(by: &random)
      let second = try pool.results(by: [.organisation])
      #expect(first.whole.tallies == second.whole.tallies)
      #expect(first.whole.trios == second.whole.trios)
      #expect(try first.measures(by: [.organisation]) == second.measures(by: [.organisation]))
      for tally in first.whole.tallies {
        let parts = first.cells(of: .organisation).compactMap { $0.tally(tally.question) }
        #expect(parts.reduce(0) { $0 + $1.asked } == tally.asked)
        #expect(parts.reduce(0) { $0 + $1.answered } == tally.answered)
      }
    }
  }

  @Test func `puts the same questions to people as it counts`() throws {
    var random = SplitMix64(seed: 3)
    var policy = PoolPolicy().impact
    for version in 2...5 {
      let end =
        random.next(below: 2) == 0 ? nil : day("2026-01-01").adding(days: 60 + version * 100)
      policy.instruments.append(
        EvaluationInstrument(
          version.isMultiple(of: 2) ? "poolOutcomes" : "own", version: version,
          from: day("2026-01-01").adding(days: version * 50), until: end, title: "T",
          source: "S", items: EvaluationInstrument.poolOutcomes.items))
    }
    let plan = EvaluationPlan(policy)
    for _ in 0..<TestCounts.of(400, full: 5000) {
      let request = EvaluationRequest(
        id: "x", engagement: "e", asks: "amara",
        as: EvaluationRequest.roles[random.next(below: 3)],
        wave: EvaluationRequest.Wave.allCases[random.next(below: 3)],
        due: day("2025-12-01").adding(days: random.next(below: 700)))
      guard request.faults().isEmpty else { continue }
      let counted = plan.blocks(for: request).map { plan.blocks[$0].instrument }
      #expect(counted == policy.instruments(for: request))
    }
  }
}
