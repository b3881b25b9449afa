import CoachingPool
import CoachingPoolInterchange
import Testing

@Suite struct `Leaving out bad rows` {
  @Test func `leaves out what refers to them to the end, and says why`() throws {
    let report = try importing(
      Folder.files([("organisations.csv", "fireAuthority", "fireAuthorty")]), badRows: .leaveOut)
    #expect(
      report.lines == [
        "organisations.csv:3:3 unknownWord → fireAuthority",
        "people.csv:2:1 rejectedTogether", "people.csv:3:4 rejectedReference",
        "affiliations.csv:2:2 rejectedReference", "designations.csv:2:1 rejectedTogether",
        "briefings.csv:2:1 rejectedTogether", "practitioners.csv:2:2 rejectedReference",
        "credentials.csv:2:1 rejectedTogether",
        "requests.csv:2:3 rejectedReference", "conflicts.csv:2:3 rejectedReference",
      ])
    #expect(
      report.records.map(\.key.description) == [
        "organisation vale", "membership vale-membership", "person cat", "request r2",
      ])
    #expect(report.counts.map(\.accepted) == [1, 1, 1, 0, 0, 0, 0, 0, 1, 0])
    #expect(report.counts.map(\.rejected) == [1, 0, 2, 1, 1, 1, 1, 1, 1, 1])
  }

  @Test func `gives rejects that, once mended, complete the import`() throws {
    let whole = try importing(Folder.files())
    let changes: [[(file: String, from: String, to: String)]] = [
      [("organisations.csv", "fireAuthority", "fireAuthorty")],
      [("people.csv", "director", "boss"), ("requests.csv", "inclusion", "inklusion")],
      [("affiliations.csv", "2026-12-31", "2026-12-32"), ("criteria.csv", "officer;", "oficer;")],
      [("designations.csv", "s151", "s152"), ("credentials.csv", ",7,", ",,")],
      [
        ("people.csv", "cat,Catrin Evans", "cat,Evans, Catrin"),
        ("practitioners.csv", ",2,video", ",two,video"),
      ],
    ]
    for change in changes {
      let first = try importing(Folder.files(change), badRows: .leaveOut)
      #expect(!first.rejects.isEmpty)
      let pool = PoolState.empty.with(first.records)
      let mended = first.rejects.map { reject in
        var text = String(decoding: reject.bytes, as: UTF8.self)
        for change in change where change.file == reject.name {
          text = text.replacing(change.to, with: change.from)
        }
        return file(reject.name, text)
      }
      let second = try importing(mended, into: pool)
      #expect(second.faults.map(\.description) == [])
      let after = pool.with(second.records)
      #expect(Set(after.records) == Set(PoolState.empty.with(whole.records).records))
    }
  }

  @Test func `keeps the rows of one record together`() throws {
    let report = try importing(
      Folder.files([("designations.csv", "s151", "s152")]), badRows: .leaveOut)
    #expect(report.person("p-1zhbqtjba55dn") == nil)
    #expect(
      report.rejects.map(\.name).prefix(3) == [
        "people.csv", "affiliations.csv", "designations.csv",
      ])
  }

  @Test func `does not cut the tie to a record that stands in the pool`() throws {
    let pool = PoolState.empty.with(try importing(Folder.files()).records)
    let report = try importing(
      Folder.files([("organisations.csv", "fireAuthority", "fireAuthorty")]), badRows: .leaveOut,
      into: pool)
    #expect(report.lines == ["organisations.csv:3:3 unknownWord → fireAuthority"])
    #expect(report.records.count == 9)
  }

  @Test func `follows a chain of managers to its end`() throws {
    var rows = "id,name,organisation,job_level,manager\n"
    for index in 0..<400 {
      rows += "p\(index),N,vale,officer,\(index == 0 ? "" : "p\(index - 1)")\n"
    }
    rows = rows.replacing("p0,N,vale,officer", with: "p0,,vale,officer")
    let report = try importing(
      [file("organisations.csv", Folder.organisations), file("people.csv", rows)],
      badRows: .leaveOut)
    #expect(report.records.count == 4)
    #expect(report.faults.count + report.unlistedFaults == 400)
  }

  @Test func `tells a flood of consequences once where all is refused`() throws {
    var rows = "id,name,organisation,job_level\n"
    for index in 0..<300 { rows += "p\(index),N,moor,officer\n" }
    let report = try importing(
      [
        file("organisations.csv", Folder.organisations.replacing(",fire,", with: ",fyre,")),
        file("people.csv", rows),
      ])
    #expect(
      report.lines == [
        "organisations.csv:3:4 unknownWord → fire", "people.csv:2:3 rejectedReference",
      ])
    #expect(report.faults.last?.problem.contains("; 299 more refer to rejected rows") == true)
  }
}
