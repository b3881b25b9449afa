import CoachingPool
import CoachingPoolInterchange
import Testing

@Suite struct `An export of a pool` {
  @Test func `is read back into the same records`() throws {
    let records = try importing(Folder.files()).records
    let export = PoolCSV.export(of: records)
    #expect(export.notExported.isEmpty)
    #expect(export.files.map(\.name) == PoolCSV.schema.map(\.name))
    let again = try importing(export.files)
    #expect(again.faults.map(\.description) == [])
    #expect(Set(again.records) == Set(records))
    #expect(PoolCSV.files(of: again.records) == export.files)
  }

  @Test func `has no file without rows, and every column in its documented order`() throws {
    let files = PoolCSV.files(
      of: try importing([file("people.csv", "id,name\nbob,Bob\nann,Ann\n")]).records)
    #expect(files.map(\.name) == ["people.csv"])
    let lines = String(decoding: files.first?.bytes ?? [], as: UTF8.self).split(separator: "\r\n")
    #expect(
      lines.first.map(String.init)
        == PoolCSV.schema[2].columns.map(\.heading).joined(separator: ","))
    #expect(lines.dropFirst().map { $0.prefix(3) } == ["ann", "bob"])
  }

  @Test func `is read back into the same records for seeded ones, but for what it lists`() throws {
    for seed in 0..<12 {
      var maker = RecordMaker(seed: UInt64(seed))
      let records = maker.records()
      let export = PoolCSV.export(of: records)
      let again = try importing(export.files)
      #expect(again.faults.map(\.description) == [])
      let lost = Set(export.notExported.map(\.record))
      let kept = records.filter { !lost.contains($0.key) }
      #expect(kept.count > 5)
      #expect(Set(kept).subtracting(again.records).map(\.key) == [])
      // And nothing is listed that did come back.
      let returned = Set(again.records)
      for record in records where lost.contains(record.key) {
        #expect(!returned.contains(record), "\(record.key)")
      }
    }
  }

  @Test func `lists what no column holds`() throws {
    var records = try importing(Folder.files()).records
    let day = try #require(CivilDate("2020-01-01"))
    for index in records.indices {
      switch records[index] {
      case .request(var request) where request.id.text == "r1":
        request.wish = Confidential("x")
        records[index] = .request(request)
      case .organisation(var organisation) where organisation.id.text == "vale":
        organisation.names = [Dated("Old", DateSpan(from: day))]
        organisation.registrations = [Registration(register: "ods", code: "1")]
        records[index] = .organisation(organisation)
      case .membership(var membership) where membership.organisation.text == "vale":
        membership.fee = Money(minorUnits: 5, currency: .gbp)
        records[index] = .membership(membership)
      default: break
      }
    }
    let export = PoolCSV.export(from: PoolState.empty.with(records))
    #expect(
      export.notExported.map { "\($0.record) \($0.field ?? "-")" } == [
        "pool west -", "membership vale-membership fee", "organisation vale names",
        "organisation vale registrations", "request r1 wish",
      ])
    #expect(
      export.notExported.last?.description
        == "request r1, wish: what somebody wrote leaves in no such file.")
  }
}
