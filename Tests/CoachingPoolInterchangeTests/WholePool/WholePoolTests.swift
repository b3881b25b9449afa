import CoachingPool
import CoachingPoolFileStore
import CoachingPoolInterchange
import CoachingPoolTesting
import Foundation
import Testing

@Suite struct `A whole pool` {
  private func expectRoundTrips(_ pool: WholePool, acceptsFaults: Bool = false) throws {
    let json = try pool.json()
    let fromJSON = try WholePool(json: json, acceptsFaults: acceptsFaults)
    #expect(fromJSON.revision == pool.revision && fromJSON.records == pool.records)
    #expect(try fromJSON.records.map { try $0.encoded() } == pool.records.map { try $0.encoded() })
    let files = try pool.csvFiles()
    let fromCSV = try WholePool(csvFiles: files.reversed(), acceptsFaults: acceptsFaults)
    #expect(fromCSV == pool)
    // Texts compare equal however their letters are written, and bytes do not.
    #expect(try fromCSV.json() == json)
    #expect(try fromJSON.csvFiles() == files)
    #expect(WholePool(pool.state) == pool)
  }

  @Test func `comes back from JSON and from CSV, every field of every kind of record`() throws {
    let pool = TriedPools.everyKind
    #expect(pool.counts.map(\.kind) == RecordKind.allCases)
    #expect(pool.records.count == ContractRecords.all.count)
    try expectRoundTrips(pool)
  }

  @Test func `comes back after a year, with quality and money`() throws {
    #expect(TriedPools.year.records.count > 500)
    try expectRoundTrips(TriedPools.year)
  }

  @Test func `comes back however it is drawn`() throws {
    for seed in 0..<TestCounts.of(12, full: 300) { try expectRoundTrips(TriedPools.drawn(seed)) }
  }

  @Test func `comes back with nothing in it, and with one record`() throws {
    try expectRoundTrips(WholePool(PoolState()))
    #expect(
      String(decoding: try WholePool(PoolState()).json(), as: UTF8.self) == """
        {
        "schema": "coachingpool.pool/1",
        "revision": 0,
        "records": {}
        }

        """)
    try expectRoundTrips(
      WholePool([.person(Person(id: try PersonID("ada"), name: "Ada"))], at: Revision(1)))
  }

  @Test func `keeps every byte of every text`() throws {
    let pool = try TriedPools.ofTexts()
    #expect(pool.records.count == TriedPools.texts.count + 1)
    try expectRoundTrips(pool, acceptsFaults: true)
    for file in try pool.csvFiles() where file.name != WholePool.manifestName {
      // No cell of text begins like a formula.
      let table = try #require(CSVReader().read(file.bytes, fileName: file.name).table)
      for cell in table.rows.flatMap(\.cells) { #expect(!SpreadsheetFormula.isFormula(cell)) }
    }
  }

  @Test func `is the same whatever order its records came in`() throws {
    var random = SplitMix64(state: 11)
    let records = TriedPools.everyKind.records
    for _ in 0..<5 {
      #expect(
        WholePool(records.shuffled(using: &random), at: Revision(7)) == TriedPools.everyKind)
    }
  }

  @Test func `comes back with a text of two megabytes, by either way`() throws {
    let long = String(repeating: "ab \"c\"\n", count: 300_000)
    let pool = WholePool(
      [
        .pool(Pool(id: try PoolID("only"), names: [Dated("Pool")], vision: long)),
        .person(Person(id: try PersonID("p"), name: "P")),
      ], at: Revision(2))
    #expect(try WholePool(json: pool.json(), acceptsFaults: true) == pool)
    #expect(try WholePool(csvFiles: pool.csvFiles(), acceptsFaults: true) == pool)
  }

  @Test func `refuses to write what could not be read again`() throws {
    let person = Record.person(Person(id: try PersonID("p"), name: "P"))
    let pools = try ["a", "b"].map { Record.pool(Pool(id: try PoolID($0), names: [])) }
    for records in [[person, person], pools] {
      let pool = WholePool(records, at: Revision(2))
      let json = #expect(throws: WholePoolError.self) { try pool.json() }
      #expect(json?.code == .unwritable && json?.faults.count == 1)
      #expect(throws: WholePoolError.self) { try pool.csvFiles() }
    }
  }

  @Test func `has one record a line, which a difference shows`() throws {
    let text = String(decoding: try TriedPools.everyKind.json(), as: UTF8.self)
    let lines = text.split(separator: "\n")
    let records = TriedPools.everyKind.records.count
    // Six lines of the envelope, and two for each kind.
    #expect(lines.count == 6 + 2 * RecordKind.allCases.count + records)
    #expect(lines.contains("\"person\": ["))
  }

  @Test func `moves from one store to another, and is the same there`() async throws {
    let folder = FileManager.default.temporaryDirectory.path + "/whole-pool-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let former = InMemoryStore(TriedPools.everyKind.state)
    let json = try WholePool(try await former.snapshot()).json()
    let pool = try WholePool(json: json)
    let store = try FileStore.create(
      at: folder, holding: PoolState([], at: Revision(pool.revision.number - 1)))
    let service = PoolService(
      store: store, clock: { Instant(secondsSince1970: 1_790_000_000) }, chance: { 17 })
    let actor = Actor(try ActorID("op-1"), as: .system)
    #expect(try await service.perform(ImportPool(pool.records), as: actor) == pool.records.count)
    #expect(try WholePool(try await store.snapshot()).json() == json)
    try await store.close()
    #expect(try WholePool(FileStore.read(at: folder).state).json() == json)
    let history = try FileStore.history(at: folder)
    #expect(history.map(\.command) == ["importPool"])
    #expect(history.first?.actor?.text == "op-1" && history.first?.role == .system)
    // And back by the other way.
    let again = InMemoryStore(PoolState([], at: Revision(6)))
    let files = try WholePool(FileStore.read(at: folder).state).csvFiles()
    let other = PoolService(
      store: again, clock: { Instant(secondsSince1970: 1_790_000_000) }, chance: { 18 })
    _ = try await other.perform(
      ImportPool(try WholePool(csvFiles: files).records), as: actor)
    #expect(try WholePool(try await again.snapshot()).json() == json)
  }

  @Test func `is not written where it could not be read again`() throws {
    let people = try ["a", "b"].map { Person(id: try PersonID($0), name: "zero \u{0}") }
    let pool = WholePool(people.map { .person($0) }, at: Revision(1))
    for write in [{ _ = try pool.json() }, { _ = try pool.csvFiles() }] {
      let error = #expect(throws: WholePoolError.self) { try write() }
      #expect(error?.code == .unwritable && error?.faults.count == 2)
      #expect(error?.faults.last?.place.kind == .person && error?.faults.last?.place.index == 1)
      #expect(error?.description.contains("person b") == true)
    }
  }
}
