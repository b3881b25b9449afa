import CoachingPool
import CoachingPoolTesting
import Foundation
import Synchronization
import Testing

@testable import CoachingPoolFileStore

/// A pool with Ann, who takes part in nothing any more, and others.
private enum Scene {
  static let secret = "Annabel Quillfeather"

  static func state() -> PoolState {
    PoolState(
      (0..<200).map { number in
        .person(
          Person(
            id: PersonID(unchecked: "other-\(number)"), name: "Other \(number)",
            affiliations: []))
      } + [
        .person(
          Person(
            id: PersonID(unchecked: "ann-4711"), externalID: "hr 99/17", name: secret,
            email: "ann@quill.example"))
      ])
  }

  static func service(_ store: FileStore) -> PoolService {
    PoolService(
      store: store, clock: { Instant(secondsSince1970: 1_790_000_000) }, chance: { 12345 })
  }

  static let officer = Actor(ActorID(unchecked: "dpo"), as: .dataProtectionOfficer)

  static func command() throws -> EraseData {
    EraseData(
      .person(PersonID(unchecked: "ann-4711")),
      under: try #require(LoggedRequest("DP-7", .other)))
  }

  static let traces = [secret, "Quillfeather", "ann-4711", "hr 99/17", "ann@quill.example"]

  /// The files of a folder that hold a trace.
  static func files(_ folder: TemporaryFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().filter { name in
      let text = String(decoding: try folder.bytes(of: name), as: UTF8.self)
      return traces.contains { text.contains($0) }
    }
  }
}

@Suite struct `Erasing from a folder` {
  @Test func `leaves no byte of the person in any file, and a receipt that names nobody`()
    async throws
  {
    let folder = TemporaryFolder()
    let store = try FileStore.create(at: folder.path, holding: Scene.state())
    // What she was called before stands in the history, and in the copy of a torn end.
    var was = Person(id: PersonID(unchecked: "ann-4711"), name: "Ann \(Scene.secret)")
    was.email = "ann@quill.example"
    _ = try await store.commit(
      Commit(
        base: try await store.snapshot().revision, instant: Instant(secondsSince1970: 1),
        actor: nil, role: .system, command: "registerRecords", policyVersion: .first,
        idempotencyKey: IdempotencyKey(unchecked: "try-1"), changes: [.put(.person(was))]))
    try folder.write(Array("half a line of \(Scene.secret)".utf8), to: "pool.journal.torn-17")
    #expect(try Scene.files(folder) == ["pool.journal", "pool.journal.torn-17"])
    let (_, receipt) = try await Scene.service(store).erase(
      Scene.command(), as: Scene.officer)
    #expect(receipt.isComplete && receipt.soughtTraces >= 3)
    #expect(try Scene.files(folder) == [])
    #expect(try await store.snapshot().people.count == 201)
    try await store.close()
    #expect(try Scene.files(folder) == [])
    let (read, report) = try FileStore.read(at: folder.path)
    #expect(report.commits == 0 && read.people.count == 201 && FileStore.isSound(folder.path))
    #expect(read.revision.number == 2)
    let json = String(decoding: try JSONEncoder().encode(receipt), as: UTF8.self)
    #expect(Scene.traces.allSatisfy { !json.contains($0) })
  }

  @Test func `the search finds what a file of the folder still holds`() async throws {
    let folder = TemporaryFolder()
    let store = try FileStore.create(at: folder.path, holding: Scene.state())
    let (erasure, _) = try await Scene.service(store).erase(Scene.command(), as: Scene.officer)
    try folder.write(Array("\"\(Scene.secret)\"".utf8), to: "left-behind")
    #expect(try await store.search(for: erasure.traces).found > 0)
    // What it cannot look into it says.
    try FileManager.default.createDirectory(
      atPath: folder.path + "/inner", withIntermediateDirectories: false)
    #expect(try await store.search(for: erasure.traces).unread == 1)
    try await store.close()
  }

  @Test func `a repeated attempt is answered as done, and another base is a conflict`()
    async throws
  {
    let folder = TemporaryFolder()
    let store = try FileStore.create(at: folder.path, holding: Scene.state())
    let state = try await store.snapshot()
    func commit(_ base: Revision, _ key: String) -> Commit {
      Commit(
        base: base, instant: Instant(secondsSince1970: 1), actor: nil, role: .system,
        command: "eraseData", policyVersion: .first,
        idempotencyKey: IdempotencyKey(unchecked: key),
        changes: [.remove(RecordKey(.person, "ann-4711"))])
    }
    let first = commit(state.revision, "one")
    #expect(try await store.commitErasing(first) == first)
    let conflicts = [first, commit(state.revision, "two")]
    for commit in conflicts {
      let error = await #expect(throws: StoreError.self) {
        _ = try await store.commitErasing(commit)
      }
      #expect(error?.code == .conflict)
    }
    #expect(try await store.snapshot().revision == first.revision)
    try await store.close()
  }

  private static let commit = Commit(
    base: .empty, instant: Instant(secondsSince1970: 1), actor: nil, role: .system,
    command: "eraseData", policyVersion: .first,
    idempotencyKey: IdempotencyKey(unchecked: "erase"),
    changes: [.remove(RecordKey(.person, "ann-4711"))])

  /// A disk with a store of few people that was closed, and the copy of a torn end.
  private static func disk() async throws -> SimulatedDisk {
    let disk = SimulatedDisk()
    let kept = ["other-0", "other-1", "ann-4711"]
    let few = PoolState(Scene.state().records.filter { kept.contains($0.key.id) })
    let store = try FileStore.create(StoreScript.options(disk), few)
    try await store.close()
    let torn = disk.create("pool.journal.torn-9")
    try torn.appendAll(Array(Scene.secret.utf8), to: "pool.journal.torn-9")
    try torn.sync()
    disk.sync()
    return disk
  }

  /// Looks at what a loss of power leaves: the pool before or after, and after an answer no trace.
  private static func expectSound(_ disk: SimulatedDisk, answered: Bool) async throws {
    for left in disk.afterPowerLoss() {
      let store = try FileStore.open(StoreScript.options(left))
      let people = try await store.snapshot().people
      let hasAnn = people[PersonID(unchecked: "ann-4711")] != nil
      #expect(people.count == (hasAnn ? 3 : 2))
      guard answered else { continue }
      #expect(!hasAnn)
      for name in left.names() {
        let file = try #require(left.reading(name))
        let text = String(
          decoding: try file.read(from: 0, count: file.length), as: UTF8.self)
        #expect(Scene.traces.allSatisfy { !text.contains($0) })
      }
    }
  }

  @Test
  func
    `a loss of power at any moment leaves the pool before or after, and no trace once it was answered`()
    async throws
  {
    let disk = try await Self.disk()
    let moments = Mutex<[SimulatedDisk]>([])
    let folder = FaultyFolder(disk) { disk in
      let copies = disk.afterPowerLoss()
      moments.withLock { $0 += copies }
    }
    let store = try FileStore.open(StoreScript.options(folder))
    _ = try await store.commitErasing(Self.commit)
    try await Self.expectSound(disk, answered: true)
    let all = moments.withLock { $0 }
    #expect(all.count > 30)
    for disk in all {
      let people = try await FileStore.open(StoreScript.options(disk)).snapshot().people
      #expect(people.count == 3 || people[PersonID(unchecked: "ann-4711")] == nil)
    }
  }

  @Test(arguments: FaultyFolder.Fault.allCases)
  func `any failing operation leaves the pool before or after, and no answer leaves a trace`(
    _ fault: FaultyFolder.Fault
  ) async throws {
    for isForever in [false, true] {
      var (index, isOver) = (0, false)
      while !isOver {
        let disk = try await Self.disk()
        let folder = FaultyFolder(
          disk, FaultyFolder.Plan(fault: fault, first: index, isForever: isForever))
        var answered = false
        do throws(StoreError) {
          let store = try FileStore.open(StoreScript.options(folder))
          _ = try await store.commitErasing(Self.commit)
          answered = true
        } catch {}
        isOver = index >= folder.operations
        try await Self.expectSound(disk.afterKill(), answered: answered)
        index += 1
      }
      #expect(index > 10)
    }
  }
}

extension FileStore {
  fileprivate static func isSound(_ path: String) -> Bool {
    (try? inspect(at: path).isSound) ?? false
  }
}
