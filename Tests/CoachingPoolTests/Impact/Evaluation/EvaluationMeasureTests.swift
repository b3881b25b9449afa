import Testing

@testable import CoachingPool

@Suite struct `Figures of an evaluation` {
  private func measure(
    _ definition: MeasureDefinition, _ item: EvaluationItemID, _ role: Role = .individual,
    _ wave: EvaluationRequest.Wave = .closure, in measures: [Measure]
  ) throws -> Measure {
    let parts = [
      MeasureCut.Part("question", "poolOutcomes 1 \(item)"), .init("role", role.rawValue),
      .init("wave", wave.rawValue),
    ]
    return try #require(measures.first { $0.id == definition.id && $0.cut == MeasureCut(parts) })
  }

  private func reason(_ measure: Measure) -> FigureError.Code? {
    if case .none(let error) = measure.value { error.code } else { nil }
  }

  /// So many asked, of whom some answered with these numbers.
  private func measures(
    asked: Int, _ item: EvaluationItemID, _ answers: [Int], starts: [Int] = []
  ) throws -> [Measure] {
    var pool = EvaluatedPool()
    for number in 0..<asked {
      let id = pool.engagement()
      if number < starts.count { pool.answer(id, .individual, .start, [item: starts[number]]) }
      if number < answers.count { pool.answer(id, [item: answers[number]]) }
    }
    return try pool.results().measures()
  }

  @Test func `R49: tell a percentage with n, N, the response rate and where it is from`() throws {
    let all = try measures(
      asked: 250, "improved-jointly",
      Array(repeating: 5, count: 120) + Array(repeating: 1, count: 5))
    let improved = try measure(.reportedImprovement, "improved-jointly", in: all)
    #expect(improved.value.value == .exact(96) && improved.count == MeasureCount(125, asked: 250))
    #expect(improved.count?.responseRate == 50)
    #expect(improved.provenance.records == [.evaluationRequest, .evaluationResponse])
    #expect(improved.provenance.policyVersion == .first && improved.provenance.revision != nil)
    #expect(improved.sentence.contains("96%"))
    #expect(improved.sentence.contains("n = 125 of 250 asked, response rate 50.0%"))
    let rate = try measure(.responseRate, "improved-jointly", in: all)
    #expect(rate.value.value == .exact(50))
    #expect(try measure(.behaviour, "improved-jointly", in: all).value == improved.value)
  }

  @Test func `R49: a percentage without n, or without those asked, is no measure`() throws {
    for (count, code) in [
      (nil, MeasureError.Code.countMissing), (MeasureCount(25), .askedMissing),
    ] as [(MeasureCount?, MeasureError.Code)] {
      let error = try #require(throws: MeasureError.self) {
        try Measure(
          .reportedImprovement, over: span("2026-04-01", "2027-04-01"), value: .value(96),
          count: count, provenance: MeasureProvenance(records: [], rule: "x"))
      }
      #expect(error.faults.map(\.code) == [code])
    }
  }

  @Test(arguments: [(9, false), (10, true)])
  func `R49: are withheld below the policy's least, with the reason`(answered: Int, isTold: Bool)
    throws
  {
    let all = try measures(asked: 20, "improved-jointly", Array(repeating: 5, count: answered))
    let improved = try measure(.reportedImprovement, "improved-jointly", in: all)
    #expect((improved.value.value != nil) == isTold)
    #expect(reason(improved) == (isTold ? nil : .tooFewAnswers))
    #expect(improved.count == MeasureCount(answered, asked: 20))
    #expect(improved.working.isEmpty != isTold)
    let score = try measures(asked: 20, "recommend", Array(repeating: 10, count: answered))
    #expect(
      try measure(.netPromoterScore, "recommend", in: score).value.value == (isTold ? 100 : nil))
  }

  @Test func `A40: a percentage that tells of 1 to 4 is withheld, and so is a count of so few`()
    throws
  {
    for (positive, of, code) in [
      (4, 20, .fewInOrOut), (16, 20, .fewInOrOut), (5, 20, nil), (15, 20, nil), (0, 20, nil),
      (20, 20, nil), (3, 3, .tooFewAnswers),
    ] as [(Int, Int, FigureError.Code?)] {
      let answers = Array(repeating: 5, count: positive) + Array(repeating: 1, count: of - positive)
      let improved = try measure(
        .reportedImprovement, "improved-jointly",
        in: try measures(asked: 30, "improved-jointly", answers))
      #expect(reason(improved) == code, "\(positive) of \(of)")
      #expect((improved.count == nil) == (of < 5))
    }
    let nobody = try measures(asked: 30, "improved-jointly", [])
    #expect(
      reason(try measure(.reportedImprovement, "improved-jointly", in: nobody)) == .nobodyAnswered)
    #expect(try measure(.responseRate, "improved-jointly", in: nobody).value.value == 0)
  }

  @Test func `11.6: tell of pairs, and of the three shares all or none`() throws {
    let starts = Array(repeating: 4, count: 30)
    let spread =
      Array(repeating: 6, count: 18) + Array(repeating: 4, count: 6)
      + Array(repeating: 3, count: 6)
    let all = try measures(asked: 40, "rated-confidence", spread, starts: starts)
    func value(_ definition: MeasureDefinition) throws -> Ratio? {
      try measure(definition, "rated-confidence", in: all).value.value?.figure
    }
    #expect(try value(.meanBefore) == 4 && value(.meanAfter) == 5 && value(.meanChange) == 1)
    #expect(try value(.ratingsImproved) == 60 && value(.ratingsUnchanged) == 20)
    #expect(try value(.ratingsWorsened) == 20 && value(.learning) == 1)
    let deviation = try measure(.changeDeviation, "rated-confidence", in: all)
    #expect(deviation.count == MeasureCount(30, asked: 40) && deviation.value.value != nil)
    let few = try measures(
      asked: 40, "rated-confidence", Array(spread.dropLast(4)), starts: starts)
    for definition in [MeasureDefinition.ratingsImproved, .ratingsUnchanged, .ratingsWorsened] {
      #expect(reason(try measure(definition, "rated-confidence", in: few)) == .fewInOrOut)
    }
    #expect(try measure(.meanChange, "rated-confidence", in: few).value.value != nil)
  }

  @Test func `are of different people: one who answers often is still one`() throws {
    var pool = EvaluatedPool()
    for number in 1...20 {
      let id = pool.engagement(by: number <= 11 ? "c" : nil)
      pool.answer(id, .practitioner, .closure, ["seen-resilience": 2])
    }
    let seen = try measure(
      .behaviour, "seen-resilience", .practitioner, in: try pool.results().measures())
    #expect(seen.value.value == 100 && seen.count == MeasureCount(20, asked: 20))
    var one = EvaluatedPool()
    for _ in 1...20 {
      one.answer(one.engagement(by: "c"), .practitioner, .closure, ["seen-resilience": 2])
    }
    let hidden = try measure(
      .behaviour, "seen-resilience", .practitioner, in: try one.results().measures())
    #expect(reason(hidden) == .tooFewAnswers)
  }

  @Test func `11.4: stand on the level of their question`() throws {
    var pool = EvaluatedPool()
    for number in 1...12 {
      let id = pool.engagement(sponsored: true)
      pool.answer(id, ["satisfied": 4, "improved-confidence": 5])
      pool.answer(id, .individual, .later, ["benefits": number <= 6 ? 1 : 0])
      pool.answer(id, .sponsor, .closure, ["seen-confidence": 1])
    }
    let all = try pool.results(by: [.kind], asOf: day("2027-03-31")).measures(by: [.kind])
    #expect(try measure(.reaction, "satisfied", in: all).value.value == 4)
    #expect(try measure(.results, "benefits", .individual, .later, in: all).value.value == 50)
    #expect(try measure(.behaviour, "seen-confidence", .sponsor, in: all).value.value == 100)
    #expect(
      !all.contains { $0.id == "reportedImprovement" && $0.cut.description.contains("sponsor") })
    #expect(
      !all.contains { $0.id == "reportedImprovement" && $0.cut.description.contains("satisfied") })
    let cut = all.filter { $0.cut.parts.contains(.init("kind", "coaching")) }
    #expect(cut.count * 2 == all.count)
    #expect(Set(all.map { "\($0.id) \($0.cut)" }).count == all.count)
  }

  @Test func `say why they are withheld, in a sentence`() {
    for (code, values) in [
      (FigureError.Code.nobodyAnswered, []), (.tooFewAnswers, ["10"]), (.fewInOrOut, ["4"]),
    ] {
      let text = FigureError(code, values).description
      #expect(text.hasSuffix(".") && !text.contains("\(code)"))
      for value in values { #expect(text.contains(value)) }
    }
  }
}

extension MeasureID {
  fileprivate static func == (left: MeasureID, right: String) -> Bool { left.code == right }
}
