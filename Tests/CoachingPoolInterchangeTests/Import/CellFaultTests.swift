import CoachingPoolInterchange
import Testing

@Suite struct `A fault of a cell` {
  typealias Change = (file: String, from: String, to: String)

  @Test(arguments: [
    ("organisations.csv", "districtCouncil", "districtCouncl", "2:3 unknownWord → districtCouncil"),
    (
      "organisations.csv", "districtCouncil", "District or borough council",
      "2:3 unknownWord → districtCouncil"
    ),
    ("organisations.csv", "E07000999", "e07000999", "2:5 badForm → E07000999"),
    ("organisations.csv", "640", "6 40", "2:6 badNumber → 640"),
    ("organisations.csv", "640", "-1", "2:6 badNumber"),
    ("organisations.csv", ",640,", ",,", "2:6 contradiction"),
    ("organisations.csv", "2027-03-31", "2025-03-31", "2:10 badSpan"),
    ("organisations.csv", "2025-04-01,,no", ",,no", "3:9 emptyCell"),
    ("organisations.csv", "associate", "", "3:8 emptyCell"),
    ("organisations.csv", ",yes", ",Y", "2:11 unknownWord → yes"),
    ("organisations.csv", "E07000999", "E06000999", "2:5 fault.gssPrefix"),
    ("criteria.csv", "officer;", "oficer;", "2:4 unknownWord → officer"),
    ("criteria.csv", "crossPool", "cross-pool", "2:5 unknownWord → crossPool"),
    ("people.csv", "director", "2", "2:5 unknownWord → director"),
    ("people.csv", "2024-09-01", "2026-02-30", "2:8 badDate → 2026-02-28"),
    ("people.csv", "2024-09-01", "31/08/2024", "2:8 badDate → 2024-08-31"),
    ("people.csv", "2024-09-01", "08/31/2024", "2:8 badDate → 2024-08-31"),
    ("people.csv", "2024-09-01", "45536", "2:8 badDate → 2024-09-01"),
    ("people.csv", "2024-09-01", "20240901", "2:8 badDate → 2024-09-01"),
    ("people.csv", "2024-09-01", "soon", "2:8 badDate"),
    ("people.csv", "en-GB;cy", "en-GB;Welsh", "2:9 badForm → cy"),
    ("people.csv", "en-GB;cy", "cy;cy", "2:9 fault.duplicate"),
    ("people.csv", "Adaeze Okafor", "=1+1", "2:2 formula"),
    ("people.csv", "Adaeze Okafor", "", "2:2 emptyCell"),
    ("people.csv", ",ada@vale.example,vale", ",ada at vale,vale", "2:3 fault.wrongForm"),
    ("people.csv", "4711", "=4711", "2:10 formula"),
    ("people.csv", "moor,manager", "mor,manager", "3:4 danglingReference → moor"),
    (
      "people.csv", "moor,manager", "moorland fire and rescue,manager",
      "3:4 danglingReference → moor"
    ),
    ("people.csv", "moor,manager", "Moorland Fire Rescue,manager", "3:4 danglingReference → moor"),
    ("people.csv", "moor,manager", ",manager", "3:4 emptyCell"),
    ("people.csv", "moor,manager", "moor,", "3:5 emptyCell"),
    ("people.csv", "vale,,councillor", "vale,officer,councillor", "4:6 contradiction"),
    (
      "people.csv", ",ada@vale.example,,,\n", ",ada@vale.exampel,,,\n",
      "3:7 danglingReference → ada@vale.example"
    ),
    ("people.csv", "cat,Catrin", "  ,Catrin", "4:1 emptyCell"),
    ("people.csv", "director,,,2024", "director,,ada@vale.example,2024", "2:7 contradiction"),
    ("affiliations.csv", ",moor", ",", "2:2 emptyCell"),
    ("designations.csv", "s151", "dcs", "2:2 fault.designationNotOfThisType"),
    ("practitioners.csv", "coaching;mentoring", "", "2:3 emptyCell"),
    ("practitioners.csv", ",2,video", ",2.5,video", "2:4 badNumber"),
    ("practitioners.csv", "video;phone", "video;phonee", "2:5 unknownWord → phone"),
    ("practitioners.csv", "2026-08-01/2026-08-15", "2026-08-15/2026-08-01", "2:6 badSpan"),
    ("practitioners.csv", "2026-08-01/2026-08-15", "2026-08-01", "2:6 badForm"),
    (
      "practitioners.csv", "2026-08-01/2026-08-15", "2026-08-01/2026-08-15;2026-08-10/2026-08-20",
      "2:6 fault.overlap"
    ),
    ("credentials.csv", "2022-07-15", "2021-07-15", "2:6 contradiction"),
    ("credentials.csv", "ada-pool", "ada-pol", "2:1 danglingReference → ada-pool"),
    ("requests.csv", "newRole;", "newRoll;", "2:5 unknownWord → newRole"),
    ("requests.csv", "newRole;resilience", "", "2:5 emptyCell"),
    ("requests.csv", "2026-09-01T09:30:00Z", "2026-09-01", "2:8 badMoment → 2026-09-01T00:00:00Z"),
    ("requests.csv", "r1,bal", "r1,bel", "2:2 danglingReference → bal"),
    (
      "requests.csv", "coaching,newRole", "executiveCoachin,newRole",
      "2:4 unknownWord → executiveCoaching"
    ),
    ("requests.csv", "resilience,ada-pool", "resilience,ada-pool;ada-pool", "2:6 fault.duplicate"),
  ])
  func `names line, column and the nearest right value`(
    file: String, from: String, to: String, expected: String
  ) throws {
    let report = try importing(Folder.files([(file, from, to)]))
    let own = report.lines.filter {
      !$0.contains("rejectedReference") && !$0.hasPrefix("requests.csv:3:2 dangling")
        && !$0.hasPrefix("conflicts.csv:2:2 dangling")
    }
    #expect(own == ["\(file):\(expected)"])
    #expect(report.records.isEmpty)
    #expect(!report.isSound)
  }

  @Test func `says in a sentence what was expected and what to do next`() throws {
    let report = try importing(
      Folder.files([
        ("people.csv", "moor,manager", "Moorland Fire and Rescue,manager"),
        ("people.csv", "2024-09-01", "2026-02-30"), ("people.csv", "director", "Director"),
      ]))
    #expect(
      report.faults.map(\.description) == [
        "people.csv, line 2, column 5 (“job_level”): the word is not one of the list, “Director”. "
          + "Expected one of chiefExecutive, director, assistantDirector, headOfService, manager, "
          + "teamLeader, officer, apprenticeOrTrainee. Did you mean “director”? Correct the cell; or, "
          + "to read the word so in every row, write in the mapping file: "
          + #"{"people.csv":{"words":{"job_level":{"Director":"director"}}}}"#,
        "people.csv, line 2, column 8 (“from”): the day does not exist, “2026-02-30”. Expected a day "
          + "of the form YYYY-MM-DD, such as 2024-09-01. Did you mean “2026-02-28”? Correct the date.",
        "people.csv, line 3, column 4 (“organisation”): no organisation has this identifier, "
          + "“Moorland Fire and Rescue”. Expected the identifier of an organisation in "
          + "organisations.csv or in the pool. Did you mean “moor”? Give the identifier, not the name.",
        "practitioners.csv, line 2, column 2 (“person”): the row refers to row 2 of people.csv, which "
          + "is rejected, “ada@vale.example”. Expected a person whose row is right. Nothing is wrong "
          + "here: mend row 2 of people.csv.",
        "requests.csv, line 2, column 2 (“individual”): the row refers to row 3 of people.csv, which "
          + "is rejected, “bal”. Expected a person whose row is right. Nothing is wrong here: mend row "
          + "3 of people.csv.",
        "conflicts.csv, line 2, column 3 (“other”): the row refers to row 2 of people.csv, which is "
          + "rejected, “ada@vale.example”. Expected a person whose row is right. Nothing is wrong "
          + "here: mend row 2 of people.csv.",
      ])
  }

  @Test func `is listed with all others of all files, in their order`() throws {
    let report = try importing(
      Folder.files([
        ("requests.csv", "2026-10-01,2026", "01.10.2026,2026"),
        ("people.csv", "councillor", "mayor"),
        ("organisations.csv", "2026-03-31", "2026-03-32"), ("criteria.csv", "vale,", "veil,"),
        ("people.csv", "cat,Catrin Evans", "cat,@Catrin"), ("credentials.csv", "ILM", ""),
      ]))
    #expect(
      report.lines.filter { !$0.contains("rejectedReference") } == [
        "organisations.csv:2:7 badDate → 2026-03-31", "criteria.csv:2:1 danglingReference",
        "people.csv:4:2 formula", "people.csv:4:6 unknownWord",
        "credentials.csv:2:3 emptyCell", "requests.csv:2:7 badDate → 2026-10-01",
      ])
  }

  @Test func `stands beside the faults of the file as CSV`() throws {
    let report = try importing(
      Folder.files([
        ("people.csv", "cat,Catrin Evans", "cat,Evans, Catrin"), ("people.csv", "director", "boss"),
      ]))
    #expect(
      report.lines == [
        "people.csv:2:5 unknownWord", "people.csv:3:7 rejectedReference",
        "people.csv:4:0 raggedRow",
        "practitioners.csv:2:2 rejectedReference", "requests.csv:3:2 rejectedReference",
        "conflicts.csv:2:3 rejectedReference",
      ])
  }

  @Test func `is counted and not made beyond the limit`() throws {
    let rows = (0..<50).map { "r\($0),nobody,nowhere,newRole,2026-13-01\n" }.joined()
    let importer = PoolImporter(limits: CSVLimits(faults: 10))
    let report = importer.read(
      [
        file("organisations.csv", "id,name,type,sector\n"), file("people.csv", "id,name\n"),
        file("requests.csv", "id,individual,organisation,themes,proposed_start\n" + rows),
      ],
      into: .empty)
    #expect(report.faults.count == 10)
    #expect(report.unlistedFaults == 140)
    #expect(report.counts.map(\.rejected) == [0, 0, 50])
  }
}
