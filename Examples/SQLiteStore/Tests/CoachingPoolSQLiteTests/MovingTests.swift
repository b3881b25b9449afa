import CoachingPool
import CoachingPoolFileStore
import CoachingPoolInterchange
import CoachingPoolSQLite
import CoachingPoolSamples
import Testing

@Suite struct `A pool that moves` {
  /// Stores all of a pool as one commit.
  private func fill(_ store: some PoolStore, with state: PoolState) async throws {
    let commit = Commit(
      base: .empty, instant: Instant(secondsSince1970: 1_790_000_000), actor: nil, role: .system,
      command: "move", policyVersion: .first, idempotencyKey: try IdempotencyKey("move-1"),
      changes: state.records.map { .put($0) })
    _ = try await store.commit(commit)
  }

  @Test func `is the same after memory, SQLite, a folder and SQLite again`() async throws {
    var state = PoolState(SamplePool.make(.small, seed: 7).records)
    let moment = Instant(secondsSince1970: 1_800_000_000)
    let quality = SampleQuality.make(for: state, at: moment, seed: 7)
    state.apply(quality.records.map { .put($0) })
    let records = state.records
    #expect(records.count > 200)

    let folder = try TemporaryFolder()
    let first = try SQLiteStore(at: folder.database)
    try await fill(first, with: state)
    let json = try await WholePool(first.snapshot()).json()
    try await first.close()

    let inFolder = try FileStore.create(
      at: folder.database + "-folder", holding: try WholePool(json: json, acceptsFaults: true).state
    )
    let tables = try await WholePool(inFolder.snapshot()).csvFiles()
    try await inFolder.close()

    let last = try SQLiteStore(at: folder.database + "-again")
    try await fill(last, with: try WholePool(csvFiles: tables, acceptsFaults: true).state)
    try await last.close()
    let reopened = try SQLiteStore(at: folder.database + "-again")
    #expect(try await reopened.snapshot().records == records)
    try await reopened.close()
  }
}
