import Testing

@testable import CoachingPool

@Suite struct `Checking a research extract` {
  private func extract(
    _ rows: [ResearchRow], least: Int = 3, steps: [Int] = [0, 1],
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

  private var sound: [ResearchRow] {
    [row(1, 1), row(2, nil, "health"), row(3, 2), row(4, 3), row(5, nil, "health")]
      + [row(6, nil, "health")]
  }

  @Test func `finds nothing wrong with what is sound`() throws {
    #expect(try extract(sound).faults().isEmpty)
    #expect(try extract([]).faults().isEmpty)
  }

  @Test func `finds those who are too few, and answers that tell too much`() throws {
    let codes: ([ResearchRow], Int) throws -> [ResearchExtract.Fault.Code] = {
      try self.extract($0, least: $1).faults().map(\.code)
    }
    #expect(try codes(sound, 4) == [.tooFewAlike, .tooFewAlike])
    var rows = sound
    rows[0] = row(1, nil)
    // Two are left who tell, and each of them knows what the other said.
    #expect(try codes(rows, 3) == [.toldOfSome, .nearlyOneAnswer])
    rows[0] = row(1, 2)
    #expect(try codes(rows, 3) == [.nearlyOneAnswer])
    let fault = try extract(rows).faults().first
    #expect(fault?.row == 1 && fault?.description.contains("closure.satisfied") == true)
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
      try extract(sound, least: 1), try extract(sound, steps: [0]),
      try extract(sound, steps: [0, 3]), try extract(sound, questions: [question, question]),
    ] { #expect(odd.faults().map(\.code) == [.malformed]) }
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
