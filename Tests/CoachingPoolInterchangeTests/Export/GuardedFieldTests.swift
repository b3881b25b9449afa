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

  @Test func `R20: leaves characteristics in the pool, stated ones and asked ones, and says so`()
    throws
  {
    let secret = Confidential([StatedCharacteristic(.sex, "Marlowe")])
    let records = try importing(Folder.files()).records.map { record -> Record in
      switch record {
      case .practitioner(var practitioner):
        practitioner.characteristics = secret
        return .practitioner(practitioner)
      case .request(var request):
        request.wishedCharacteristics = secret
        return .request(request)
      default: return record
      }
    }
    let pool = PoolState.empty.with(records)
    let export = PoolCSV.export(from: pool)
    let text = export.files.map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
    #expect(!text.contains("Marlowe") && !text.lowercased().contains("characteristic"))
    #expect(
      export.notExported.compactMap(\.field).filter { $0.hasSuffix("haracteristics") }
        == ["characteristics", "wishedCharacteristics", "wishedCharacteristics"])
    // An import of the files takes nothing of them away.
    let back = PoolImporter().read(export.files, into: pool)
    #expect(back.faults.isEmpty && back.unchangedCount == back.records.count)
  }
}
