import Testing

@testable import CoachingPool

@Suite struct `A research extract` {
  private func key() throws -> StudyKey {
    try #require(StudyKey(Array(repeating: 7, count: 32)))
  }

  private func study(
    _ items: [EvaluationItemID]? = ["satisfied"],
    _ attributes: [ResearchAttribute] = ResearchAttribute.allCases,
    through last: String = "2025-Q4",
    waves: [EvaluationRequest.Wave] = [.closure], least: Int? = nil
  ) throws -> ResearchStudy {
    ResearchStudy(
      "study", from: try #require(Quarter("2025-Q1")), through: try #require(Quarter(last)),
      instrument: "poolOutcomes", version: 1, waves: waves, items: items, attributes: attributes,
      least: least)
  }

  private func prepared(
    _ pool: ResearchPool, _ study: ResearchStudy, register: ResearchRegister = ResearchRegister()
  ) throws -> PreparedResearch {
    try pool.state.researchExtract(
      for: study, key: try key(), register: register, on: day("2026-02-01"))
  }

  private func problems(
    _ pool: ResearchPool, _ study: ResearchStudy, register: ResearchRegister = ResearchRegister()
  ) throws -> [String] {
    let refusal = #expect(throws: ResearchRefusal.self) {
      try prepared(pool, study, register: register)
    }
    return refusal?.problems.map(\.code.name) ?? []
  }

  /// Ten or more alike of each level, whose answers differ.
  private func pool(_ count: Int = 24, of levels: [JobLevel] = [.manager, .officer]) throws
    -> ResearchPool
  {
    var pool = try ResearchPool()
    for number in 0..<count {
      try pool.add(
        levels[number % levels.count], answers: ["satisfied": 1 + number / 2 % 5, "fit": 3])
    }
    return pool
  }

  @Test func `tells all that it may, and no name`() throws {
    let prepared = try prepared(try pool(), try study(["satisfied", "fit"]))
    let extract = prepared.extract
    #expect(extract.rows.count == 24 && prepared.people == 24 && prepared.leftOut == 0)
    #expect(extract.steps == [0, 0, 0, 0, 0] && extract.faults().isEmpty)
    #expect(Set(extract.rows.map(\.values[2])) == ["manager", "officer"])
    // Everybody said 3 of the fit, which would be known of each of them.
    #expect(extract.rows.allSatisfy { $0.answers[0] != nil && $0.answers[1] == nil })
    #expect(prepared.withheldAnswers == 24)
    let text = String(decoding: try extract.encodedJSON(), as: UTF8.self)
    #expect(!text.contains("person-") && !text.contains("engagement-"))
    #expect("\(extract) \(extract.rows)".contains("redacted"))
  }

  @Test func `makes coarser what would tell too few apart, and no more`() throws {
    var pool = try pool(24, of: [.manager])
    for number in 0..<6 { try pool.add(.teamLeader, answers: ["satisfied": 1 + number % 5]) }
    let coarser = try prepared(pool, try study()).extract
    #expect(coarser.steps == [0, 0, 1, 0, 0] && coarser.rows.count == 30)
    // To leave one chief executive out costs less than to tell nothing of 30 others' levels.
    try pool.add(.chiefExecutive, answers: ["satisfied": 3])
    let leaving = try prepared(pool, try study())
    #expect(leaving.extract.steps == [0, 0, 1, 0, 0] && leaving.leftOut == 1)
  }

  @Test func `tells of nobody where one practitioner had most of those who are alike`() throws {
    var pool = try ResearchPool()
    for number in 0..<12 {
      try pool.add(by: number < 7 ? 1 : 2, answers: ["satisfied": 1 + number % 5])
    }
    #expect(try problems(pool, try study()) == ["tooFewAlike"])
    for number in 0..<2 { try pool.add(by: 3, answers: ["satisfied": 1 + number % 5]) }
    #expect(try prepared(pool, try study()).extract.rows.count == 14)
  }

  @Test func `takes practitioners who were erased for one`() throws {
    var pool = try ResearchPool()
    for number in 0..<12 {
      try pool.add(by: number % 2 + 1, answers: ["satisfied": 1 + number % 5])
    }
    #expect(try prepared(pool, try study()).extract.rows.count == 12)
    for coach in ["coach-1", "coach-2"] {
      pool.put(.person(Person(id: try PersonID(coach), name: WirePen.erased)))
    }
    #expect(try problems(pool, try study()) == ["tooFewAlike"])
  }

  @Test func `does not tell a sector that one organisation would be known by`() throws {
    var pool = try ResearchPool()
    for number in 0..<12 { try pool.add(answers: ["satisfied": 1 + number % 5]) }
    for number in 0..<12 { try pool.add(at: "trust", answers: ["satisfied": 1 + number % 5]) }
    #expect(try prepared(pool, try study()).extract.steps[1] == 1)
    for number in 0..<12 { try pool.add(at: "clinic", answers: ["satisfied": 1 + number % 5]) }
    #expect(try prepared(pool, try study()).extract.steps[1] == 0)
  }

  @Test func `tells no answer that is off its scale, or was given later`() throws {
    var pool = try pool(12, of: [.manager])
    try pool.add(answers: ["satisfied": 99])
    let early = try pool.state.researchExtract(
      for: try study(through: "2025-Q3"), key: try key(), register: ResearchRegister(),
      on: day("2025-12-02"))
    #expect(early.people == 12)
    #expect(throws: ResearchRefusal.self) {
      try pool.state.researchExtract(
        for: try study(through: "2025-Q3"), key: try key(), register: ResearchRegister(),
        on: day("2025-12-01"))
    }
  }

  @Test func `withholds an answer that all but one gave`() throws {
    var pool = try ResearchPool()
    for number in 0..<12 { try pool.add(answers: ["satisfied": number == 0 ? 1 : 5]) }
    #expect(try prepared(pool, try study()).extract.toldAnswers == 0)
    try pool.add(answers: ["satisfied": 2])
    #expect(try prepared(pool, try study()).extract.toldAnswers == 13)
  }

  @Test func `tells of each person once, by the first work that they answered about`() throws {
    var pool = try pool(12, of: [.manager])
    try pool.add(began: "2025-05-05", person: "person-1", answers: ["satisfied": 2])
    try pool.add(began: "2025-01-07", person: "person-1", answers: nil)
    let prepared = try prepared(pool, try study())
    #expect(prepared.extract.rows.count == 12 && prepared.furtherEngagements == 1)
    #expect(prepared.extract.rows.allSatisfy { $0.values[0] == "2025-Q1" })
  }

  @Test func `leaves aside teams, other years, and whoever left a question unanswered`() throws {
    var pool = try pool(12, of: [.manager])
    try pool.add(began: "2024-12-31")
    try pool.add(kind: .teamCoaching)
    try pool.add(answers: ["fit": 4])
    try pool.add(answers: ["satisfied": 4], wave: .start)
    let prepared = try prepared(pool, try study())
    #expect(prepared.people == 12 && prepared.engagementsOfSeveral == 1)
    #expect(prepared.incompleteEngagements == 2)
  }

  @Test func `tells nothing of whoever withdrew, or was erased`() throws {
    var pool = try pool(14, of: [.manager])
    let response = try #require(pool.state.evaluationResponses["response-1-closure"])
    var withdrawn = response
    withdrawn.answers = Confidential([])
    withdrawn.withdrawn = now
    pool.put(.evaluationResponse(withdrawn))
    let person = try #require(pool.state.people["person-2"])
    pool.put(.person(Person(id: person.id, name: WirePen.erased)))
    let pseudonyms = try prepared(pool, try study()).extract.rows.map(\.pseudonym)
    #expect(pseudonyms.count == 12)
    for id in ["person-1", "person-2"] {
      #expect(try !pseudonyms.contains(key().pseudonym(of: try PersonID(id), in: "study")))
    }
  }

  @Test func `counts the sessions up to its day, but for those that cannot have been`() throws {
    var pool = try ResearchPool()
    for number in 0..<12 { try pool.add(sessions: 30, answers: ["satisfied": 1 + number % 5]) }
    var session = try #require(pool.state.sessions["session-1-0"])
    session.held = SessionTime(try #require(session.held).start, minutes: 0)
    pool.put(.session(session))
    let prepared = try prepared(pool, try study(least: 12))
    // From 17 February 2025, every fourteen days: 25 by 1 February 2026, and one of them of no minutes.
    #expect(prepared.impossibleSessions == 1)
    #expect(prepared.extract.rows.count { $0.values[4] == "7 or more" } == 12)
    session.held = SessionTime(try #require(session.held).start, minutes: 60)
    pool.put(.session(session))
    let whole = try self.prepared(pool, try study(least: 12)).extract
    #expect(Set(whole.rows.map(\.values[4])) == ["25"])
  }

  @Test func `counts two records of one person as one`() throws {
    var pool = try pool(12, of: [.manager])
    pool.put(
      .personMerge(
        PersonMerge(id: "merge-1", kept: "person-2", duplicate: "person-1", decidedAt: now)))
    let pseudonyms = try prepared(pool, try study()).extract.rows.map(\.pseudonym)
    #expect(
      try pseudonyms.count == 11
        && pseudonyms.contains(key().pseudonym(of: "person-2", in: "study")))
  }

  @Test func `is refused with all that stands against it`() throws {
    let pool = try pool()
    let odd = ResearchStudy(
      "study", from: try #require(Quarter("2026-Q2")), through: try #require(Quarter("2026-Q1")),
      instrument: "poolOutcomes", version: 9, attributes: [.kind, .kind], least: 4)
    #expect(
      try problems(pool, odd) == [
        "reversedPeriod", "periodNotOver", "unknownInstrument", "repeated", "tooFewAskedFor",
      ])
    let refusal = #expect(throws: ResearchRefusal.self) { try prepared(pool, odd) }
    #expect(
      refusal?.problems.map(\.values) == [
        ["2026-Q1", "2026-Q2"], ["2026-Q1", "2026-04-01"], ["poolOutcomes", "9"], [], ["4", "10"],
      ])
    #expect(try problems(pool, try study(["benefits"])) == ["notAsked"])
    #expect(try problems(pool, try study(waves: [])) == ["notAsked"])
    #expect(try problems(pool, try study(waves: [.closure, .closure])) == ["repeated"])
    #expect(try problems(pool, try study(through: "2026-Q1")) == ["periodNotOver"])
    #expect(try problems(pool, try study(least: 25)) == ["tooFewAlike"])
    #expect(try prepared(pool, try study(least: 24)).extract.least == 24)
    #expect(try problems(ResearchPool(), try study()) == ["tooFewAlike"])
  }

  @Test func `is given once of each quarter, and under each name`() throws {
    let pool = try pool()
    var register = ResearchRegister()
    register.add(try prepared(pool, try study()).extract, on: day("2026-02-01"))
    #expect(try problems(pool, try study(), register: register) == ["nameTaken", "givenBefore"])
    let other = ResearchStudy(
      "other", from: try #require(Quarter("2025-Q4")), through: try #require(Quarter("2025-Q4")),
      instrument: "widerOutcomes", version: 1)
    #expect(try problems(pool, other, register: register) == ["givenBefore"])
    let bytes = try register.encodedJSON()
    #expect(try ResearchRegister(json: bytes) == register)
    let text = String(decoding: bytes, as: UTF8.self)
    for (old, new) in [("2025-Q4", "2024-Q4"), ("register/1", "register/2"), ("rows", "row")] {
      #expect(throws: WireError.self) {
        try ResearchRegister(json: Array(text.replacing(old, with: new).utf8))
      }
    }
  }

  @Test func `is the same for the same pool, in whatever order it was filled`() throws {
    let pool = try pool(30, of: [.manager, .officer, .director])
    let first = try prepared(pool, try study()).extract
    var random = SplitMix64(seed: 4)
    var other = PoolState()
    other.apply(pool.state.records.shuffled(using: &random).map { .put($0) })
    let again = try other.researchExtract(
      for: try study(), key: try key(), register: ResearchRegister(), on: day("2026-02-01"))
    #expect(try again.extract.encodedJSON() == first.encodedJSON())
  }
}
