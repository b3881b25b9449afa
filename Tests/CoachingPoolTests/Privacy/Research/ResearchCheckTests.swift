import Testing

@testable import CoachingPool

@Suite struct `Checking a research extract` {
  private func extract(
    _ rows: [ResearchRow], least: Int = 5, steps: [Int] = [0, 1],
    questions: [ResearchQuestion] = [ResearchQuestion(.closure, "satisfied")]
  ) throws -> ResearchExtract {
    let quarter = try #require(Quarter("2025-Q1"))
    let study = ResearchStudy(
      "study", from: quarter, through: quarter, instrument: "poolOutcomes", version: 1,
      attributes: [.sector, .kind])
    return ResearchExtract(
      of: study, least: least, steps: steps, questions: questions, rows: rows)
  }

  private func row(
    _ number: Int, _ answer: Int?, _ sector: String = "fire", _ kind: String = "coaching"
  ) -> ResearchRow {
    let digits = "\(100 + number)"
    return ResearchRow(
      pseudonym: String(repeating: "0", count: 29) + digits, values: [sector, kind],
      answers: [answer])
  }

  /// Five in one sector who tell, and five in another who do not.
  private var sound: [ResearchRow] {
    (1...5).map { row($0, $0) } + (6...10).map { row($0, nil, "health") }
  }

  @Test func `finds nothing wrong with what is sound`() throws {
    #expect(try extract(sound).faults().isEmpty)
  }

  @Test func `finds those who are too few, and answers that tell too much`() throws {
    func codes(_ rows: [ResearchRow], _ least: Int = 5) throws -> [ResearchExtract.Fault.Code] {
      try extract(rows, least: least).faults().map(\.code)
    }
    #expect(try codes(sound, 6) == [.tooFewAlike, .tooFewAlike])
    #expect(try codes(sound.dropLast()) == [.tooFewAlike])
    var rows = sound
    rows[0] = row(1, nil)
    #expect(try codes(rows) == [.toldOfSome])
    rows = (1...5).map { row($0, $0 == 5 ? 1 : 4) }
    #expect(try codes(rows) == [.nearlyOneAnswer])
    let fault = try extract(rows).faults().first
    #expect(fault?.row == 1 && fault?.description.contains("closure.satisfied") == true)
    rows[0] = row(1, 2)
    #expect(try codes(rows).isEmpty)
  }

  @Test func `finds what is no extract`() throws {
    func count(_ rows: [ResearchRow]) throws -> Int {
      try extract(rows).faults().count { $0.code == .malformed }
    }
    #expect(try count([row(2, 1), row(1, 2), row(3, 3)]) == 1)
    #expect(try count([row(1, 1), row(1, 2), row(3, 3)]) == 1)
    #expect(try count([row(1, 1, "(any)"), row(2, 2), row(3, 3)]) == 1)
    #expect(try count([row(1, 1, "fire", "mentoring?"), row(2, 2), row(3, 3)]) == 1)
    let short = ResearchRow(pseudonym: "ada", values: ["fire"], answers: [])
    #expect(try count([short]) == 2)
    let question = ResearchQuestion(.closure, "satisfied")
    for odd in [
      try extract([]), try extract(sound, least: 4), try extract(sound, least: .min),
      try extract(sound, steps: [0]), try extract(sound, steps: [0, 3]),
      try extract(sound, steps: [.min, .max]), try extract(sound, questions: [question, question]),
      try extract(sound, questions: []),
      try extract(sound, questions: [ResearchQuestion(.start, "satisfied")]),
    ] { #expect(Set(odd.faults().map(\.code)) == [.malformed]) }
    #expect(try count([row(1, 1, "fire", "teamCoaching")]) == 1)
  }

  @Test func `finds people of other quarters, and fewer alike than were asked for`() throws {
    let quarter = try #require(Quarter("2025-Q1"))
    func faults(_ told: String, _ step: Int, least: Int? = nil) -> [ResearchExtract.Fault.Code] {
      let study = ResearchStudy(
        "study", from: quarter, through: quarter, instrument: "poolOutcomes", version: 1,
        attributes: [.began], least: least)
      let rows = (1...5).map {
        ResearchRow(pseudonym: row($0, nil).pseudonym, values: [told], answers: [$0])
      }
      return ResearchExtract(
        of: study, least: 5, steps: [step], questions: [ResearchQuestion(.closure, "satisfied")],
        rows: rows
      ).faults().map(\.code)
    }
    #expect(faults("2025-Q1", 0).isEmpty && faults("2025", 1).isEmpty)
    #expect(faults("(any)", 2).isEmpty && faults("2025-Q1", 0, least: 5).isEmpty)
    #expect(faults("2025-Q2", 0).count == 5 && faults("2026", 1).count == 5)
    #expect(faults("2025-Q1", 0, least: 6) == [.malformed])
  }

  @Test func `reads again what was written, and refuses what is none`() throws {
    let extract = try extract(sound)
    let bytes = try extract.encodedJSON()
    #expect(try ResearchExtract(json: bytes) == extract)
    let text = String(decoding: bytes, as: UTF8.self)
    for (old, new) in [
      ("research/1", "research/2"), ("closure.satisfied", "closure.fit"), ("2025-Q1", "2025-Q5"),
      ("\"pseudonym\"", "\"name\""),
      ("\"kind\": \"coaching\"", "\"kinds\": \"coaching\""),
    ] {
      #expect(text.contains(old))
      let error = #expect(throws: WireError.self, "\(old)") {
        try ResearchExtract(json: Array(text.replacing(old, with: new).utf8))
      }
      #expect(error?.description.contains("000101") == false)
    }
  }
}
