import CoachingPool
import CoachingPoolInterchange
import PoolJSON
import Testing

@Suite struct `The files of a research extract` {
  /// Of those in one sector nearly all gave one answer, so that it is withheld.
  private func extract() throws -> ResearchExtract {
    var pool = try ResearchPool()
    for number in 0..<24 {
      let isHealth = number % 2 == 0
      try pool.add(
        at: isHealth
          ? (number % 4 == 0 ? "trust" : "clinic") : (number % 4 == 1 ? "shire" : "vale"),
        answers: ["satisfied": isHealth ? 5 : 1 + number / 2 % 5])
    }
    let quarter = try #require(Quarter("2025-Q1"))
    let study = ResearchStudy(
      try ResearchStudyID("study"), from: quarter, through: quarter,
      instrument: EvaluationInstrument.poolOutcomes.id, version: 1,
      items: [try EvaluationItemID("satisfied")], attributes: [.sector, .sessions])
    let key = try #require(StudyKey(Array(repeating: 3, count: 32)))
    return try pool.state.researchExtract(
      for: study, key: key, register: ResearchRegister(),
      on: try #require(CivilDate("2026-01-01"))
    ).extract
  }

  @Test func `are a table with an empty cell for what is withheld`() throws {
    let text = String(decoding: try ResearchExtractCSV(extract()).bytes(), as: UTF8.self)
    let lines = text.split(separator: "\r\n")
    #expect(lines.count == 25)
    #expect(lines[0] == "pseudonym,sector,sessions,closure.satisfied")
    #expect(lines.count { $0.hasSuffix(",health,4,") } == 12)
    #expect(lines.count { $0.contains(",localGovernment,4,") } == 12)
    let reading = CSVReader().read(Array(text.utf8), fileName: "extract.csv")
    #expect(reading.isSound && reading.table?.rows.count == 24)
  }

  @Test func `fit the published schema, which refuses what is none of them`() throws {
    let validator = try SchemaValidator(named: "coachingpool.research-1")
    let text = String(decoding: try extract().encodedJSON(), as: UTF8.self)
    #expect(validator.faults(of: try JSONReader.read(Array(text.utf8))) == [])
    for (old, new) in [
      ("research/1", "research/2"), ("\"told\"", "\"said\""), ("2025-Q1", "2025"),
      ("\"closure\"", "\"end\""),
    ] {
      #expect(text.contains(old))
      let changed = try JSONReader.read(Array(text.replacing(old, with: new).utf8))
      #expect(!validator.faults(of: changed).isEmpty, "\(old)")
    }
  }
}
