import CoachingPool
import CoachingPoolInterchange
import Testing

@Suite struct `Exporting fields with a visibility of their own` {
  @Test func `leaves them in the pool and says so`() throws {
    let person = Person(
      id: try PersonID("ann"), name: "Ann",
      attributes: [
        HostAttribute(name: "grade", value: "G7"),
        HostAttribute(name: "ethnicity", value: "secret", visibility: .equalityMonitoring),
      ])
    let export = PoolCSV.export(of: [.person(person)])
    let text = export.files.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    #expect(text.contains("attribute:grade") && text.contains("G7"))
    #expect(!text.contains("ethnicity") && !text.contains("secret"))
    #expect(export.notExported.contains { $0.record == Record.person(person).key })
    let back = PoolImporter().read(export.files, into: PoolState([.person(person)]))
    #expect(back.records == [.person(person)])
  }
}
