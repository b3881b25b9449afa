import CoachingPool
import CoachingPoolTesting
import Foundation
import GRDB
import Testing

@testable import CoachingPoolSQLite

@Suite struct `The SQLite store` {
  @Test(arguments: StoreContract.promises(of: .sqliteStore))
  func `keeps the contract`(_ promise: StoreContract.Promise) async throws {
    try await promise.check(of: .sqliteStore)
  }

  @Test func `has every power that the contract knows but to erase`() {
    #expect(Set(StoreContract.Subject.sqliteStore.lacking.keys) == [.erasing])
  }

  @Test func `stores nothing of a commit that the database breaks off`() async throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteStore(at: folder.database)
    _ = try await store.commit(try Self.commit(0))
    let before = try await store.snapshot()
    let change = """
      CREATE TRIGGER broken BEFORE INSERT ON pool_records WHEN NEW.id = 'p-2'
      BEGIN SELECT RAISE(ABORT, 'no'); END
      """
    try await store.database.write { try $0.execute(sql: change) }
    let people = try ["p-1", "p-2"].map {
      Change.put(.person(Person(id: try PersonID($0), name: $0)))
    }
    let commit = try Self.commit(1, people)
    let error = await #expect(throws: StoreError.self) { _ = try await store.commit(commit) }
    #expect(error?.code == .database)
    let after = try await store.snapshot()
    #expect(after.revision == before.revision && after.records.count == before.records.count)
    #expect(try await store.commits(after: before.revision) == .commits([]))
    #expect(after.revision(of: commit.idempotencyKey) == nil)
    try await store.database.write { try $0.execute(sql: "DROP TRIGGER broken") }
    #expect(try await store.commit(commit) == commit)
  }

  @Test func `waits for the disk at each commit`()
    throws
  {
    let folder = try TemporaryFolder()
    let database = try SQLiteStore(at: folder.database).database
    let mode = try database.read { try String.fetchOne($0, sql: "PRAGMA journal_mode") }
    let level = try database.read { try Int.fetchOne($0, sql: "PRAGMA synchronous") }
    // 2 is FULL.
    #expect(mode == "wal" && level == 2)
  }

  @Test func `is readable by its owner alone`() async throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteStore(at: folder.database)
    _ = try await store.commit(try Self.commit(0))
    for file in [folder.database, folder.database + "-wal"] {
      let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
      #expect(mode == 0o600)
    }
  }

  @Test func `stands beside the tables of a host`() async throws {
    let folder = try TemporaryFolder()
    try StoreContract.Subject.change(folder.database, "CREATE TABLE mine (it TEXT)")
    let store = try SQLiteStore(at: folder.database)
    _ = try await store.commit(try Self.commit(0))
    #expect(try await store.snapshot().people.count == 1)
  }

  @Test func `tells a service of an attempt that is done, also when its commit is forgotten`()
    async throws
  {
    let folder = try TemporaryFolder()
    let attempt = try IdempotencyKey("form-17")
    let council = Organisation(
      id: try OrganisationID("vale"), names: [Dated("Vale")], type: .districtCouncil,
      sector: .localGovernment)
    for isLater in [false, true] {
      let store = try SQLiteStore(at: folder.database)
      let service = PoolService(
        store: store, clock: { Instant(secondsSince1970: 1_790_000_000) }, chance: { 17 })
      let register = RegisterRecords([.organisation(council)])
      if isLater {
        let error = await #expect(throws: ServiceError.self) {
          try await service.perform(register, as: .system, attempt: attempt)
        }
        #expect(error?.code == .alreadyDone && error?.revision == Revision(1))
      } else {
        _ = try await service.perform(register, as: .system, attempt: attempt)
        try await store.forgetHistory()
        try await store.close()
      }
    }
  }

  @Test func `says that somebody else writes, and goes on when they are done`() async throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteStore(at: folder.database, patience: 0)
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let other = try DatabaseQueue(path: folder.database, configuration: configuration)
    let first = try Self.commit(0)
    try Self.run("BEGIN IMMEDIATE", in: other)
    let error = await #expect(throws: StoreError.self) { try await store.commit(first) }
    #expect(error?.code == .unavailable)
    #expect(try await store.snapshot().revision == .empty)
    try Self.run("ROLLBACK", in: other)
    #expect(try await store.commit(first) == first)
  }

  @Test(arguments: [
    "UPDATE pool_records SET bytes = CAST('{\"id\":\"p0\"}' AS BLOB)",
    "UPDATE pool_records SET kind = 'elephant'",
    "UPDATE pool_records SET id = 'somebody-else'",
    "UPDATE pool_commits SET attempt = 'not an attempt'",
    "DELETE FROM pool_meta WHERE name = 'revision'",
  ])
  func `refuses what it cannot read, without saying what it is`(_ damage: String) async throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteStore(at: folder.database)
    _ = try await store.commit(try Self.commit(0))
    try await store.close()
    try StoreContract.Subject.change(folder.database, damage)
    let damaged = try SQLiteStore(at: folder.database)
    let error = await #expect(throws: StoreError.self) { try await damaged.snapshot() }
    #expect(error?.code == .corrupt)
    #expect(error?.description.contains("Secret") == false)
  }

  @Test(arguments: [
    "DELETE FROM pool_commits WHERE revision = 2",
    "UPDATE pool_commits SET bytes = (SELECT bytes FROM pool_commits WHERE revision = 1)",
    "UPDATE pool_commits SET bytes = NULL WHERE revision = 2",
  ])
  func `refuses a history with a gap`(_ damage: String) async throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteStore(at: folder.database)
    for number in 0..<3 { _ = try await store.commit(try Self.commit(number)) }
    try StoreContract.Subject.change(folder.database, damage)
    let error = await #expect(throws: StoreError.self) {
      try await store.commits(after: .empty)
    }
    #expect(error?.code == .corrupt)
  }

  @Test func `refuses a file that is no database`() throws {
    let folder = try TemporaryFolder()
    try Data(repeating: 65, count: 5000).write(to: URL(fileURLWithPath: folder.database))
    let error = #expect(throws: StoreError.self) { try SQLiteStore(at: folder.database) }
    #expect(error?.code == .corrupt)
  }

  @Test func `leaves nothing of a forgotten commit in the file`() async throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteStore(at: folder.database)
    _ = try await store.commit(try Self.commit(0))
    _ = try await store.commit(
      try Self.commit(1, [.remove(RecordKey(.person, "p0"))]))
    func holdsName() throws -> Bool {
      try ["", "-wal"].contains { suffix in
        let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.database + suffix))
        return bytes.range(of: Data("Secret".utf8)) != nil
      }
    }
    #expect(try holdsName())
    try await store.forgetHistory()
    #expect(try !holdsName())
  }

  private static func commit(_ number: Int, _ changes: [Change]? = nil) throws -> Commit {
    let person = Person(id: try PersonID("p\(number)"), name: "Secret \(number)")
    return Commit(
      base: Revision(number), instant: Instant(secondsSince1970: 1_790_000_000), actor: nil,
      role: .system, command: "try", policyVersion: .first,
      idempotencyKey: try IdempotencyKey("try-\(number)"),
      changes: changes ?? [.put(.person(person))])
  }

  /// Runs a statement by itself, in a transaction that stays open.
  private static func run(_ sql: String, in database: DatabaseQueue) throws {
    try database.writeWithoutTransaction { try $0.execute(sql: sql) }
  }
}
