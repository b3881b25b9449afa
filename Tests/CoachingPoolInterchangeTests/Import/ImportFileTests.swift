import CoachingPool
import CoachingPoolInterchange
import Testing

@Suite struct `A file of a data folder` {
  @Test func `with an unknown name is refused with the nearest one and the line that maps it`()
    throws
  {
    let report = try importing([file("poeple.csv", "id,name\nann,Ann\n")], badRows: .leaveOut)
    #expect(report.lines == ["poeple.csv:0:0 unknownFile → people.csv"])
    #expect(
      report.faults.first?.remedy.contains(#"{"people.csv":{"file":"poeple.csv"}}"#) == true)
    #expect(report.records.isEmpty)
  }

  @Test func `that is given twice or replaced by the mapping is refused`() throws {
    let people = file("people.csv", "id,name\nann,Ann\n")
    #expect(try importing([people, people]).lines == ["people.csv:0:0 duplicateFile"])
    let report = try importing([people], mapping: #"{"people.csv":{"file":"staff.csv"}}"#)
    #expect(report.lines == ["people.csv:0:0 unknownFile"])
    #expect(report.faults.first?.problem.contains("staff.csv") == true)
  }

  @Test func `that cannot be read to its end refuses all, even where rows may be left out`() throws
  {
    let report = try importing(
      Folder.files([("affiliations.csv", "ada@vale.example,moor", "\"ada@vale.example,moor")]),
      badRows: .leaveOut)
    #expect(report.lines == ["affiliations.csv:2:1 unclosedQuote"])
    #expect(report.records.isEmpty)
    #expect(report.rejects.isEmpty)
  }

  @Test func `may be absent where the pool has what it would hold`() throws {
    let first = try importing(Folder.files())
    let pool = PoolState.empty.with(first.records)
    let report = try importing(
      [
        file(
          "requests.csv",
          "id,individual,organisation,themes,proposed_start\nr9,bal,moor,delegation,2026-11-01\n")
      ],
      into: pool)
    #expect(report.isSound)
    #expect(report.records.map(\.key.id) == ["r9"])
  }

  @Test func `may have rows of bare commas, which count for nothing`() throws {
    let report = try importing([file("people.csv", "id,name\nann,Ann\n,\n,\n")])
    #expect(report.isSound)
    #expect(report.counts.map(\.rows) == [1])
  }

  @Test func `may be empty of rows, and the whole folder of files`() throws {
    #expect(try importing([file("people.csv", "id,name\n")]).isSound)
    #expect(try importing([]).isSound)
    #expect(try importing([file("people.csv", "")]).lines == ["people.csv:0:0 emptyFile"])
  }
}
