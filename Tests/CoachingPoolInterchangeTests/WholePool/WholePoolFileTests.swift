import CoachingPool
import CoachingPoolInterchange
import Testing

@Suite struct `A whole pool's files` {
  /// Two people, one with all that makes columns of every type.
  private func pool() throws -> WholePool {
    let ada = Person(
      id: try PersonID("ada"), name: "=Ada, \"A\"",
      attributes: [HostAttribute(name: "grade", value: "7")])
    let bo = Person(id: try PersonID("bo"), externalID: "", name: "Bo")
    let vale = Organisation(
      id: try OrganisationID("vale"), names: [Dated("Vale")], type: .districtCouncil,
      sector: .localGovernment)
    let member = Membership(
      id: try MembershipID("m1"), organisation: vale.id, pool: try PoolID("west"),
      kind: .subscriber, span: DateSpan(from: try #require(CivilDate("2025-04-01"))),
      isFounding: true,
      fee: Money(minorUnits: -5, currency: .gbp))
    return WholePool(
      [.person(bo), .person(ada), .organisation(vale), .membership(member)], at: Revision(4))
  }

  private func text(_ name: String) throws -> String {
    let file = try pool().csvFiles().first { $0.name == name }
    return String(decoding: try #require(file).bytes, as: UTF8.self)
  }

  @Test func `have a row for each record and a column for each member, by its path`() throws {
    let rows = [
      "id,externalID,name,languages,attributes",
      #"ada,,"'=Ada, ""A""","[""en-GB""]","[{""name"":""grade"",""value"":""7"",""visibility"":""identityAndContact""}]""#,
      #"bo,"""""",Bo,"[""en-GB""]","#, "",
    ]
    #expect(try text("person.csv") == rows.joined(separator: "\r\n"))
    let membership = try text("membership.csv").split(separator: "\r\n")
    #expect(membership.count == 2)
    #expect(membership[0].contains("span.from") && membership[0].contains("fee.minorUnits"))
    #expect(membership[1].contains(",true,") && membership[1].contains(",-5,"))
  }

  @Test func `are told of in a manifest, with the type of each column`() throws {
    let manifest = try text("pool.json")
    #expect(manifest.contains("\"schema\": \"coachingpool.pool-csv/1\""))
    #expect(manifest.contains("\"revision\": 4"))
    #expect(manifest.contains("\"file\": \"person.csv\""))
    #expect(manifest.contains("\"rows\": 2"))
    for column in [
      "\"externalID\": \"text\"", "\"attributes\": \"json\"", "\"fee.minorUnits\": \"number\"",
      "\"isFounding\": \"boolean\"",
    ] { #expect(manifest.contains(column), "\(column)") }
    #expect(try pool().csvFiles().map(\.name).last == "pool.json")
  }

  @Test func `have headings of letters, digits and dots alone, none the beginning of another`()
    throws
  {
    for file in try TriedPools.everyKind.csvFiles() where file.name != WholePool.manifestName {
      let table = try #require(CSVReader().read(file.bytes, fileName: file.name).table)
      for heading in table.headings {
        #expect(heading.wholeMatch(of: /[A-Za-z0-9]+(\.[A-Za-z0-9]+)*/) != nil, "\(heading)")
        #expect(!table.headings.contains { $0.hasPrefix(heading + ".") })
      }
    }
  }

  @Test func `may be changed on purpose, in any order of files, columns and rows`() throws {
    var files = try pool().csvFiles()
    let place = try #require(files.firstIndex { $0.name == "person.csv" })
    files[place] = ImportFile(
      name: "person.csv",
      bytes: Array(
        "name,id,attributes,languages,externalID\nCy,cy,,[],\nBo,bo,,[],\"\"\"\"\"\"\n".utf8))
    let manifest = String(decoding: files[files.count - 1].bytes, as: UTF8.self)
    let taken = manifest.replacing(#/\n *"fingerprint": "[0-9a-f]{16}",/#, with: "")
    files[files.count - 1] = ImportFile(name: "pool.json", bytes: Array(taken.utf8))
    let read = try WholePool(csvFiles: files.reversed(), acceptsFaults: true)
    #expect(
      read.records.suffix(2) == [
        .person(Person(id: try PersonID("bo"), externalID: "", name: "Bo", languages: [])),
        .person(Person(id: try PersonID("cy"), name: "Cy", languages: [])),
      ])
  }

  @Test func `have columns that stand where a new member stands among the others`() throws {
    // Where a member is an object in one record and a list in another, JSON is the only type for it.
    let pool = TriedPools.everyKind
    for file in try pool.csvFiles() where file.name == "costItem.csv" {
      let table = try #require(CSVReader().read(file.bytes, fileName: file.name).table)
      #expect(table.headings.first == "id")
      #expect(table.headings.contains("amount.kind") && table.headings.contains("amount.minutes"))
    }
  }
}
