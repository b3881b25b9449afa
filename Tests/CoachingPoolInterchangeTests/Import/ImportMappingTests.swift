import CoachingPool
import CoachingPoolInterchange
import Testing

@Suite struct `A mapping file` {
  @Test func `gives name, delimiter, headings, words, constants and what to ignore`() throws {
    let mapping = """
      {"people.csv": {
        "file": "staff export.csv", "delimiter": "semicolon",
        "headings": {"id": "Mail", "name": "Full name", "job_level": "Grade", "organisation": "Employer",
                     "attribute:grade": "Scale"},
        "words": {"job_level": {"G7": "manager"}, "organisation": {"The Vale": "vale"}},
        "ignore": ["Comments"], "constants": {"languages": "cy;en-GB"}}}
      """
    let report = try importing(
      [
        file("organisations.csv", Folder.organisations),
        file(
          "staff export.csv",
          "Mail;Full name;Grade;Employer;Comments;Scale\nann@x.example;Ann;G7;The Vale;hello;SCP 31\n"
        ),
      ], mapping: mapping)
    #expect(report.faults.map(\.description) == [])
    guard case .person(let ann)? = report.records.last else {
      Issue.record("no person")
      return
    }
    #expect(ann.externalID == "ann@x.example")
    #expect(ann.affiliations.first?.jobLevel == .manager)
    #expect(ann.affiliations.first?.organisation.text == "vale")
    #expect(ann.languages.map(\.tag) == ["cy", "en-GB"])
    #expect(ann.attributes["grade"] == "SCP 31")
  }

  @Test func `translates the elements of a list too`() throws {
    let report = try importing(
      Folder.files([("practitioners.csv", "coaching;mentoring", "C;M")]),
      mapping: #"{"practitioners.csv":{"words":{"kinds":{"C":"coaching","M":"mentoring"}}}}"#)
    #expect(report.isSound)
  }

  @Test func `that makes a wrong word of a right one is named as the cause`() throws {
    let report = try importing(
      Folder.files(), mapping: #"{"people.csv":{"words":{"job_level":{"manager":"manger"}}}}"#)
    #expect(report.faults.first?.suggestion == "manager")
    #expect(report.faults.first?.value == "manger")
    #expect(report.faults.first?.problem.contains("makes it of “manager”") == true)
  }

  @Test func `with a wrong constant is told once, not in every row`() throws {
    let report = try importing(
      [file("people.csv", "id,name\nann,Ann\nbob,Bob\n")],
      mapping: #"{"people.csv":{"constants":{"languages":"Welsh"}}}"#)
    #expect(report.lines == ["people.csv:0:0 badForm → cy"])
    let both = try importing(
      Folder.files(), mapping: #"{"people.csv":{"constants":{"languages":"cy"}}}"#)
    #expect(both.lines == ["people.csv:1:9 constantBesideColumn"])
  }

  @Test func `that reads a column which is not there says which is near`() throws {
    let report = try importing(
      [file("people.csv", "id,name,Grad\nann,Ann,\n")],
      mapping: #"{"people.csv":{"headings":{"job_level":"Grade"}}}"#)
    #expect(report.lines.first == "people.csv:1:0 missingHeading → Grad")
  }

  @Test func `is refused with every fault at once, its place and the nearest name`() {
    let text = """
      {
        "peeple.csv": {},
        "people.csv": {
          "delimiter": "semicolons",
          "headings": {"job_levle": "Grade", "name": "x", "team": "X "},
          "words": {"team": 5}
        },
        "requests.csv": {"file": "people.csv"}
      }
      """
    do {
      _ = try ImportMapping(json: Array(text.utf8))
      Issue.record("accepted")
    } catch {
      #expect(
        error.faults.map { "\($0.line) \($0.path) \($0.suggestion ?? "-")" }.sorted() == [
          "2 /peeple.csv people.csv", "4 /people.csv/delimiter semicolon",
          "5 /people.csv/headings/job_levle job_level", "5 /people.csv/headings/team -",
          "6 /people.csv/words/team -",
        ])
    }
  }

  @Test func `is refused where it is no JSON, with line and column`() {
    #expect(throws: ImportMappingError.self) { try ImportMapping(json: Array("{,}".utf8)) }
    do {
      _ = try ImportMapping(json: Array("{\n  \"people.csv\": {},\n}".utf8))
    } catch {
      #expect(error.faults.map(\.line) == [2])
      #expect(error.description.contains("comma"))
    }
  }
}
