import CoachingPool
import CoachingPoolInterchange
import Testing

@Suite struct `A heading of a data folder` {
  private func people(_ headings: String, _ row: String) -> [ImportFile] {
    [file("people.csv", headings + "\n" + row + "\n")]
  }

  @Test func `may be in other case and order, and optional columns may lack`() throws {
    let report = try importing(people("Name,ID", "Ann,ann"))
    #expect(report.isSound)
    #expect(report.person("ann")?.name == "Ann")
    #expect(report.person("ann")?.languages.map(\.tag) == ["en-GB"])
  }

  @Test func `that is renamed brings the very line that mends it`() throws {
    let files = people("id,Full name,Grade,organisation", "ann,Ann,,")
    let report = try importing(files)
    #expect(
      report.lines == [
        "people.csv:1:2 missingHeading → name", "people.csv:1:3 unknownHeading → job_level",
      ])
    let lines = [
      #"{"people.csv":{"headings":{"name":"Full name"}}}"#,
      #"{"people.csv":{"headings":{"job_level":"Grade"}}}"#,
    ]
    for (fault, line) in zip(report.faults, lines) { #expect(fault.remedy.contains(line)) }
    let mapped = try importing(
      files, mapping: #"{"people.csv":{"headings":{"name":"Full name","job_level":"Grade"}}}"#)
    #expect(mapped.isSound)
    #expect(mapped.person("ann")?.name == "Ann")
  }

  @Test(arguments: [
    ("people.csv", "job_level", "Grade"), ("people.csv", "name", "Full name"),
    ("people.csv", "elected_role", "Role at the council"), ("organisations.csv", "type", "Kind"),
    ("organisations.csv", "headcount_as_of", "counted"), ("people.csv", "organisation", "Employer"),
    ("organisations.csv", "membership", "Terms"), ("affiliations.csv", "job_level", "Level"),
    ("requests.csv", "themes", "Topics"), ("credentials.csv", "practitioner", "Coach"),
  ])
  func `that is changed gives one fault, whatever hangs on the column`(
    name: String, from: String, to: String
  ) throws {
    let report = try importing(
      Folder.files([(name, ",\(from),", ",\(to),"), (name, "\(from),k", "\(to),k")]))
    #expect(report.lines.count == 1)
    #expect(report.faults.first?.file == name)
    #expect(report.faults.first?.line == 1)
    let line = #"{"\#(name)":{"headings":{"\#(from)":"\#(to)"}}}"#
    let mended = try importing(
      Folder.files([(name, ",\(from),", ",\(to),"), (name, "\(from),k", "\(to),k")]), mapping: line)
    #expect(mended.faults.map(\.description) == [])
  }

  @Test func `that nobody knows can be passed over by one line`() throws {
    let line = #"{"people.csv":{"ignore":["Shoe size"]}}"#
    let report = try importing(people("id,name,Shoe size", "ann,Ann,x"))
    #expect(report.faults.first?.remedy.contains(line) == true)
    #expect(try importing(people("id,name,Shoe size", "ann,Ann,x"), mapping: line).isSound)
  }

  @Test func `that lacks and is required is named with what it holds`() throws {
    let report = try importing(people("id", "ann"))
    #expect(report.lines == ["people.csv:1:0 missingHeading"])
    #expect(report.faults.first?.value == "name")
    #expect(
      report.faults.first?.expected
        == "a column “name”: text: the name by which the person is known")
  }

  @Test(arguments: [
    "screening", "Screening outcome", "exclusion_reason", "Mental health?", "Stress", "capability",
    "Disciplinary (Y/N)", "unwilling", "signposted", "attribute:mental-health",
  ])
  func `that could hold a screening answer is refused, mapped or ignored`(heading: String) throws {
    let files = people("id,name,\(heading)", "ann,Ann,no")
    let mappings = [
      nil, #"{"people.csv":{"ignore":["\#(heading)"]}}"#,
      #"{"people.csv":{"headings":{"team":"\#(heading)"}}}"#,
    ]
    for mapping in mappings {
      let report = try importing(files, mapping: mapping, badRows: .leaveOut)
      #expect(report.faults.first?.code == .refusedColumn)
      #expect(report.faults.first?.column?.number == 3)
      #expect(report.faults.first?.remedy.contains("A03") == true)
      #expect(report.records.isEmpty)
    }
  }

  @Test func `for what somebody wished is refused`() throws {
    let report = try importing(people("id,name,Wish", "ann,Ann,x"))
    #expect(report.lines == ["people.csv:1:3 refusedColumn"])
  }

  @Test func `with the prefix attribute carries a field of the host's own`() throws {
    let report = try importing(
      people("id,name,attribute:Cost centre,Attribute:Shift", "ann,Ann,4711,"))
    #expect(report.person("ann")?.attributes.map(\.name) == ["Cost centre"])
    #expect(report.person("ann")?.attributes["Cost centre"] == "4711")
    let wrong = try importing(
      Folder.files([("designations.csv", "organisation,from", "organisation,attribute:x")]))
    #expect(wrong.lines == ["designations.csv:1:4 unknownHeading"])
  }

  @Test func `that is wrong hides no fault of the rows, nor makes references dangle`() throws {
    let report = try importing(
      Folder.files([
        ("organisations.csv", "id,name", "Identity,name"), ("people.csv", "director", "boss"),
      ]))
    #expect(
      report.lines.filter { !$0.contains("rejectedReference") } == [
        "organisations.csv:1:1 missingHeading → id", "people.csv:2:5 unknownWord",
      ])
  }

  @Test func `that is not known is said once, and not again for every row that needs it`() {
    let files = Folder.files([("people.csv", "job_level", "Grade")])
    let report = PoolImporter().read(files, into: PoolState())
    #expect(report.faults.map(\.code) == [.unknownHeading])
    #expect(report.records.isEmpty)
  }
}
