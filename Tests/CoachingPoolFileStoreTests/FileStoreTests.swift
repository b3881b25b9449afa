import CoachingPool
import CoachingPoolTesting
import Foundation
import Testing

@testable import CoachingPoolFileStore

/// A folder of its own for a test, which is there for as long as the object is.
final class TemporaryFolder: Sendable {
  let path: String

  init() {
    let name = "coachingpool-\(UUID().uuidString)"
    path = FileManager.default.temporaryDirectory.appendingPathComponent(name).path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func bytes(of name: String = FileStore.Name.journal) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(fileURLWithPath: "\(path)/\(name)")))
  }

  func write(_ bytes: [UInt8], to name: String = FileStore.Name.journal) throws {
    try Data(bytes).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
  }
}

@Suite struct `The file store` {
  @Test(arguments: StoreContract.promises(of: .fileStore))
  func `keeps the contract`(_ promise: StoreContract.Promise) async throws {
    try await promise.check(of: .fileStore)
  }

  @Test func `has every power that the contract knows`() {
    #expect(StoreContract.Subject.fileStore.lacking.isEmpty)
  }

  @Test(arguments: [Durability.full, .batched(every: 3), .none])
  func `gives back after closing what it was given, and goes on`(durability: Durability)
    async throws
  {
    let folder = TemporaryFolder()
    let script = StoreScript(9, widest: 2000)
    var store = try FileStore.create(at: folder.path, durability: durability)
    for (number, commit) in script.commits.enumerated() {
      #expect(try await store.commit(commit) == commit)
      if number == 4 {
        try await store.close()
        store = try FileStore.open(at: folder.path, durability: durability)
        #expect(store.report.commits == 5 && store.report.torn == nil)
      }
    }
    try await store.close()
    let read = try FileStore.read(at: folder.path)
    #expect(StoreScript.records(read.state) == script.states[9])
    #expect(read.report.commits == 9)
  }

  @Test func `gives the same bytes for the same commits`() async throws {
    let script = StoreScript(8)
    var journals: [[UInt8]] = []
    for _ in 0..<2 {
      let folder = TemporaryFolder()
      let store = try FileStore.create(at: folder.path)
      for commit in script.commits { _ = try await store.commit(commit) }
      try await store.compact()
      try await store.close()
      journals.append(try folder.bytes())
    }
    #expect(journals[0] == journals[1])
  }

  @Test func `A46: a commit of many records spans lines, and the last one counts and checks them`()
    async throws
  {
    let folder = TemporaryFolder()
    let store = try FileStore.create(at: folder.path)
    let commit = StoreScript.commit(0, on: .empty, width: 2000)
    _ = try await store.commit(commit)
    let lines = String(decoding: try folder.bytes(), as: UTF8.self).split(separator: "\n")
    #expect(lines.count == 1 + 2000 + 1)
    #expect(lines[1].contains(#"{"put":"person","record":{"id":"person-0""#))
    #expect(lines.last?.split(separator: " ")[3] == "2000")
    #expect(try await store.commits(after: .empty) == .commits([commit]))
  }

  @Test func `is readable by its owner alone`() async throws {
    let folder = TemporaryFolder()
    let store = try FileStore.create(at: folder.path)
    try await store.close()
    func mode(_ path: String) throws -> Int? {
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
    #expect(try mode(folder.path) == 0o700)
    for name in [FileStore.Name.journal, FileStore.Name.closed] {
      #expect(try mode("\(folder.path)/\(name)") == 0o600)
    }
  }

  @Test func `says what stands against opening or making it`() async throws {
    let folder = TemporaryFolder()
    func code(_ make: () throws(StoreError) -> FileStore) -> StoreError.Code? {
      do throws(StoreError) {
        _ = try make()
        return nil
      } catch { return error.code }
    }
    #expect(code { () throws(StoreError) in try FileStore.open(at: folder.path) } == .noStore)
    #expect(
      code { () throws(StoreError) in try FileStore.create(at: folder.path + "/a/b") }
        == .fileSystem)
    let store = try FileStore.create(at: folder.path)
    #expect(code { () throws(StoreError) in try FileStore.open(at: folder.path) } == .unavailable)
    #expect(code { () throws(StoreError) in try FileStore.create(at: folder.path) } == .unavailable)
    try await store.close()
    #expect(code { () throws(StoreError) in try FileStore.create(at: folder.path) } == .storeExists)
    let closed = await #expect(throws: StoreError.self) { try await store.snapshot() }
    #expect(closed?.code == .closed)
  }

  @Test func `refuses a journal of a newer version, and changes nothing`() async throws {
    let folder = TemporaryFolder()
    let store = try FileStore.create(at: folder.path)
    try await store.close()
    let header = JournalHeader(version: 9, leastReader: 7, base: .empty, records: 0, attempts: 0)
    let bytes = try JournalLine(number: 1, payload: header.payload).bytes
    try folder.write(bytes)
    let error = #expect(throws: StoreError.self) { try FileStore.open(at: folder.path) }
    #expect(error?.code == .newerFormat && error?.description.contains("version 9") == true)
    #expect(try folder.bytes() == bytes)
  }

  @Test func `refuses a record that fits on no line, and goes on`() async throws {
    let folder = TemporaryFolder()
    let store = try FileStore.create(at: folder.path, limit: 600)
    let long = Person(id: PersonID(unchecked: "long"), name: String(repeating: "x", count: 700))
    let commit = StoreScript.commit(0, on: .empty).with([.put(.person(long))])
    let error = await #expect(throws: StoreError.self) { try await store.commit(commit) }
    #expect(error?.code == .tooLarge && error?.description.contains("Nothing was stored") == true)
    #expect(error?.description.contains("xxx") == false)
    _ = try await store.commit(StoreScript.commit(1, on: .empty))
    #expect(try await store.snapshot().revision == Revision(1))
  }

  @Test func `keeps beside it what a crash left of a commit`() async throws {
    let folder = TemporaryFolder()
    let store = try FileStore.create(at: folder.path)
    for commit in StoreScript(3).commits { _ = try await store.commit(commit) }
    try await store.close()
    let whole = try folder.bytes()
    try folder.write(Array(whole.dropLast(10)))
    let read = try FileStore.read(at: folder.path)
    #expect(read.report.torn?.kind == .unterminated && read.report.commits == 2)
    let opened = try FileStore.open(at: folder.path)
    let kept = try #require(opened.report.keptAs)
    #expect(opened.report.torn?.kind == .unterminated)
    #expect(try folder.bytes() + folder.bytes(of: kept) == Array(whole.dropLast(10)))
    #expect(try await opened.snapshot().revision == Revision(2))
  }

  @Test func `compaction keeps the pool and what was tried, and forgets how it came`() async throws
  {
    let folder = TemporaryFolder()
    let script = StoreScript(12)
    let store = try FileStore.create(at: folder.path)
    for commit in script.commits { _ = try await store.commit(commit) }
    try await store.compact()
    #expect(try await store.commits(after: Revision(3)) == .historyTruncated)
    let repeated = await #expect(throws: StoreError.self) {
      try await store.commit(script.commits[2])
    }
    #expect(repeated?.code == .conflict)
    _ = try await store.commit(StoreScript.commit(77, on: Revision(12)))
    try await store.close()
    let again = try FileStore.open(at: folder.path)
    #expect(again.report.base == Revision(12) && again.report.commits == 1)
    #expect(again.report.records == script.states[12].count)
    #expect(
      try await again.snapshot().revision(of: script.commits[2].idempotencyKey) == Revision(3))
  }

  @Test func `does not write into a journal that was put in the place of its own`() async throws {
    let folder = TemporaryFolder()
    let store = try FileStore.create(at: folder.path)
    _ = try await store.commit(StoreScript.commit(0, on: .empty))
    let bytes = try folder.bytes()
    try FileManager.default.removeItem(atPath: "\(folder.path)/\(FileStore.Name.journal)")
    try folder.write(bytes)
    for attempt in [1, 2] {
      let error = await #expect(throws: StoreError.self) {
        try await store.commit(StoreScript.commit(attempt, on: Revision(1)))
      }
      #expect(error?.code == .poisoned)
    }
    await #expect(throws: StoreError.self) { try await store.compact() }
    #expect(try folder.bytes() == bytes)
  }

  @Test func `takes no attempt for another commit's`() async throws {
    let header = JournalHeader(base: .empty, records: 0, attempts: 1)
    let lines = [
      try JournalLine(number: 1, payload: header.payload),
      try JournalLine(
        number: 2, payload: JournalAttempts.payload([(IdempotencyKey(unchecked: "x"), Revision(2))])
      ),
    ]
    let folder = TemporaryFolder()
    try await FileStore.create(at: folder.path).close()
    try folder.write(lines.flatMap(\.bytes))
    let error = #expect(throws: StoreError.self) { try FileStore.open(at: folder.path) }
    #expect(error?.code == .corrupt)
  }

  @Test func `is inspected for records that refer to nothing, too`() async throws {
    let folder = TemporaryFolder()
    let engagement = Engagement(
      id: EngagementID(unchecked: "e"), kind: .coaching,
      participants: [PersonID(unchecked: "nobody")],
      practitioner: PractitionerID(unchecked: "none"),
      proposed: Instant(secondsSince1970: 1_790_000_000))
    try await FileStore.create(at: folder.path, holding: PoolState([.engagement(engagement)]))
      .close()
    let found = try FileStore.inspect(at: folder.path)
    #expect(found.damage.isEmpty && !found.isSound)
    #expect(Set(found.faults.map(\.field)).isSuperset(of: ["participants", "practitioner"]))
  }

  @Test func `follows no link out of its folder`() async throws {
    let (folder, elsewhere) = (TemporaryFolder(), TemporaryFolder())
    let store = try FileStore.create(at: elsewhere.path)
    try await store.close()
    try FileManager.default.createDirectory(
      atPath: folder.path, withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/\(FileStore.Name.journal)",
      withDestinationPath: "\(elsewhere.path)/\(FileStore.Name.journal)")
    let error = #expect(throws: StoreError.self) { try FileStore.open(at: folder.path) }
    #expect(error?.code == .fileSystem)
  }
}
