import CoachingPool
import Foundation
import Testing

@Suite struct `The terms of impact in a policy` {
  private func faults(_ change: (inout ImpactPolicy) -> Void) -> [String] {
    var policy = PoolPolicy()
    change(&policy.impact)
    return policy.faults().names
  }

  private func instrument(
    _ items: [EvaluationItem], version: Int = 1, from: String = "2026-01-01", until: String? = nil
  ) -> EvaluationInstrument {
    EvaluationInstrument(
      "own", version: version, from: day(from), until: until.map(day), title: "Own",
      source: "A page", items: items)
  }

  private func item(
    _ id: EvaluationItemID = "a", _ text: String = "A?", _ form: AnswerForm = .agreement,
    about outcomes: [Outcome] = [], asks audience: [Role] = [.individual],
    in waves: [EvaluationRequest.Wave] = [.closure]
  ) -> EvaluationItem {
    EvaluationItem(id, text, form, level: .learning, about: outcomes, asks: audience, in: waves)
  }

  @Test func `R47, R49, A27: have the numbers of the field by default`() {
    let usual = PoolPolicy().impact
    #expect(usual.leastAnswers == 10 && usual.leastHoldersOfARole == 5)
    #expect(usual.disclosure == .ofqual2025 && !usual.asksSponsorsLater)
    #expect(usual.instruments.map(\.id) == ["poolOutcomes", "widerOutcomes"])
    #expect(PoolPolicy().faults().isEmpty)
    #expect(faults { $0.leastAnswers = 4 } == ["impact.leastAnswers fault.outOfRange"])
    #expect(
      faults { $0.leastHoldersOfARole = 4 } == ["impact.leastHoldersOfARole fault.outOfRange"])
  }

  @Test func `S3-08 to S3-12: ask about the six outcomes of the sponsor guide, and each other one`()
    throws
  {
    let six = [
      "confidence", "resilience", "leadershipEffectiveness", "communication", "decisionMaking",
      "difficultSituations",
    ]
    let rated = EvaluationInstrument.poolOutcomes.items(for: .individual, in: .start)
    #expect(rated.flatMap(\.outcomes).map(\.code) == six)
    #expect(rated.allSatisfy { $0.waves == EvaluationRequest.Wave.allCases })
    for role in [Role.practitioner, .sponsor] {
      let seen = EvaluationInstrument.poolOutcomes.items(for: role, in: .closure)
        .filter { $0.form == .observedChange }
      #expect(seen.flatMap(\.outcomes).map(\.code) == six)
    }
    let all = EvaluationInstrument.standard.flatMap(\.items).flatMap(\.outcomes)
    #expect(Set(all) == Set(Outcome.vocabulary.codes))
  }

  @Test func `S3-15: keep a compound question whole`() throws {
    let joint = try #require(EvaluationInstrument.poolOutcomes["improved-jointly"])
    #expect(joint.outcomes.map(\.code) == ["confidence", "performance", "leadershipCapability"])
  }

  @Test func `11.10: leave wellbeing out unless a pool puts it in`() {
    #expect(!PoolPolicy().impact.instruments.contains(.personalWellbeing))
    #expect(faults { $0.instruments.append(.personalWellbeing) } == [])
    let anxious = EvaluationInstrument.personalWellbeing["anxious"]?.form.scale
    #expect(anxious?.isHigherBetter == false && anxious?.highest == 10)
  }

  @Test func `use the last version that began, until it ends`() {
    let all = [
      instrument([item()]), instrument([item()], version: 2, from: "2026-06-01"),
      instrument([item()], version: 3, from: "2026-07-01", until: "2026-08-01"),
    ]
    func used(_ date: String) -> [Int] { all.inUse(on: day(date)).map(\.version) }
    #expect(used("2025-12-31") == [] && used("2026-01-01") == [1] && used("2026-05-31") == [1])
    #expect(used("2026-06-01") == [2] && used("2026-07-01") == [3] && used("2026-07-31") == [3])
    // An end is the end of the instrument, and brings no earlier version back.
    #expect(used("2026-08-01") == [])
  }

  @Test func `name every fault of an instrument at once`() {
    #expect(
      faults {
        $0.instruments = [
          instrument(
            [
              item("a", " "), item("a", about: [.init("shine")].compactMap { $0 }),
              item("b", asks: [.humanResources]),
              item("c", asks: [.practitioner], in: [.later]), item("d", asks: []),
            ], until: "2026-01-01"), instrument([item()], version: 2),
          instrument([], version: 2, from: "2026-02-01"),
        ]
      }
        == [
          "impact.instruments fault.duplicate", "impact.instruments.0.items fault.duplicate",
          "impact.instruments.0.until fault.contradiction",
          "impact.instruments.0.items.0.text fault.emptyText",
          "impact.instruments.0.items.1.outcomes fault.unknownWord",
          "impact.instruments.0.items.2.audience fault.contradiction",
          "impact.instruments.0.items.3.waves fault.missing",
          "impact.instruments.0.items.4.waves fault.missing",
          "impact.instruments.1.from fault.contradiction",
          "impact.instruments.2.items fault.outOfRange",
        ].sorted())
  }

  @Test func `a rating has a scale, and no other form has one`() throws {
    let scale = try #require(RatingScale("x", 1, 5))
    #expect(AnswerForm(.rating) == nil && AnswerForm(.total) == nil)
    #expect(AnswerForm(.agreement, on: scale) == nil)
    for kind in AnswerForm.Kind.allCases {
      let form = try #require(AnswerForm(kind, on: kind.hasOwnScale ? scale : nil))
      #expect(form.kind == kind && form.accepts(form.scale.lowest))
      #expect(!form.accepts(form.scale.lowest - 1) && !form.accepts(form.scale.highest + 1))
      let bytes = try JSONEncoder().encode(form)
      #expect(try JSONDecoder().decode(AnswerForm.self, from: bytes) == form)
    }
    #expect(AnswerForm.observedChange.scale.lowest == ObservedChange.muchWorse.value)
    #expect(AnswerForm.observedChange.scale.highest == ObservedChange.muchBetter.value)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(AnswerForm.self, from: Data(#"{"kind":"rating"}"#.utf8))
    }
  }

  @Test func `are read in part and written in full, and every fault is said`() throws {
    let read = try PoolPolicy(
      json: Array(#"{"impact": {"leastAnswers": 20, "disclosure": {"name": "hesa"}}}"#.utf8))
    var expected = PoolPolicy()
    expected.impact.leastAnswers = 20
    expected.impact.disclosure = .hesa
    #expect(read == expected)
    #expect(try PoolPolicy(json: try read.encodedJSON()) == read)
    let bytes = try JSONEncoder().encode(read)
    #expect(try JSONDecoder().decode(PoolPolicy.self, from: bytes) == read)
    let error = try #require(throws: WireError.self) {
      try PoolPolicy(
        json: Array(
          """
          {"impact": {"disclosure": {"leastShown": 0, "symbol": ""}, "instruments": [
          {"id": "own", "version": 1, "from": "2026-01-01", "title": "A", "source": "B", "items": [
          {"id": "a", "text": "A?", "form": "rating", "level": 2},
          {"id": "b", "text": "B?", "form": "agreement", "level": 5},
          {"id": "c", "text": "C?", "form": "total", "level": 2,
           "scale": {"name": "C", "lowest": 5, "highest": 5}}]}]}}
          """.utf8))
    }
    #expect(
      error.faults.map(\.path) == [
        "/impact/instruments/0/items/0/scale", "/impact/instruments/0/items/1/level",
        "/impact/instruments/0/items/2/scale/highest", "/impact/disclosure/symbol",
        "/impact/disclosure/leastShown",
      ])
  }

  @Test func `R48: a version says the same for good, in every policy and as the library has it`()
    throws
  {
    var first = PoolPolicy()
    first.impact.instruments.append(instrument([item()]))
    let state = smallPool(.policy(first))
    func refused(_ instruments: [EvaluationInstrument]) throws -> [String] {
      var next = PoolPolicy(version: try #require(PolicyVersion(2)))
      next.impact.instruments = instruments
      return state.referenceFaults(of: .policy(next)).map(\.field)
    }
    #expect(try refused([instrument([item()], until: "2027-01-01")]) == [])
    #expect(try refused([instrument([item("a", "Other?")])]) == ["impact.instruments.0"])
    #expect(
      try refused([instrument([item("a", "Other?")], version: 2, from: "2026-02-01")]) == [])
    var own = EvaluationInstrument.poolOutcomes
    own.until = day("2027-01-01")
    #expect(try refused([own]) == [])
    let renamed = EvaluationInstrument(
      own.id, version: 1, from: own.from, title: "Other", source: own.source, items: own.items)
    #expect(try refused([.widerOutcomes, renamed]) == ["impact.instruments.1"])
  }
}
