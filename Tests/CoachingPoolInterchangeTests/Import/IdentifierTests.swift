import CoachingPool
import CoachingPoolInterchange
import Testing

@Suite struct `An identifier of a data folder` {
  @Test func `that stands twice refuses both rows, each naming the other`() throws {
    let report = try importing(
      [file("people.csv", "id,name\nann,Ann\nbob,Bob\nann,Anne\n")], badRows: .leaveOut)
    #expect(
      report.lines == ["people.csv:2:1 duplicateIdentifier", "people.csv:4:1 duplicateIdentifier"])
    #expect(
      report.faults.map(\.problem) == [
        "row 4 has the same identifier", "row 2 has the same identifier",
      ])
    #expect(report.records.map(\.key.id) == ["bob"])
    #expect(
      report.rejects == [file("people.csv", "id,name\r\nann,Ann\r\nann,Anne\r\n")])
  }

  @Test func `may be any key, which is kept and found again`() throws {
    let report = try importing(Folder.files())
    let id = try PersonID(prefix: "p", key: "ada@vale.example")
    #expect(report.person(id.text)?.externalID == "ada@vale.example")
    #expect(report.person("bal")?.affiliations.first?.manager == id)
    #expect(report.person("bal")?.externalID == nil)
  }

  @Test func `that two keys give is a collision, in the files and beside the pool`() throws {
    let derived = try PersonID(prefix: "p", key: "ann@x.example").text
    let report = try importing(
      [file("people.csv", "id,name\nann@x.example,Ann\n\(derived),Impostor\n")])
    #expect(
      report.lines == ["people.csv:2:1 identifierCollision", "people.csv:3:1 identifierCollision"])
    let id = try PersonID(derived)
    let pool = PoolState.empty.with([
      .person(Person(id: id, externalID: "other@x.example", name: "O"))
    ])
    let beside = try importing([file("people.csv", "id,name\nann@x.example,Ann\n")], into: pool)
    #expect(beside.lines == ["people.csv:2:1 identifierCollision"])
    #expect(beside.faults.first?.problem.contains("other@x.example") == true)
  }

  @Test func `does not count spaces around it`() throws {
    let report = try importing(
      [
        file("people.csv", "id,name\n ann ,Ann\n"),
        file("practitioners.csv", "id,person,kinds\nc1,ann  , coaching ; mentoring;\n"),
      ])
    #expect(report.isSound)
    #expect(report.records.map(\.key.id) == ["ann", "c1"])
  }
}
