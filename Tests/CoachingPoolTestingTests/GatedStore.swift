import CoachingPool

/// A store whose first two snapshots wait for each other: the first is of before, the second of after
/// a commit that somebody else makes in between.
actor GatedStore: PoolStore {
  private let inner: InMemoryStore
  private var calls = 0
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(_ inner: InMemoryStore) { self.inner = inner }

  func snapshot() async throws(StoreError) -> PoolState {
    calls += 1
    let isFirst = calls == 1
    let before = try await inner.snapshot()
    await withCheckedContinuation { waiting.append($0) }
    if isFirst { return before }
    let commit = Commit(
      base: before.revision, instant: ServiceFixture.now, actor: nil, role: .system,
      command: "try", policyVersion: .first, idempotencyKey: IdempotencyKey(unchecked: "other"),
      changes: [])
    _ = try await inner.commit(commit)
    let after = try await inner.snapshot()
    // The first one's answer is given time to arrive.
    for _ in 0..<100 { await Task.yield() }
    return after
  }

  func commit(_ commit: Commit) async throws(StoreError) -> Commit {
    try await inner.commit(commit)
  }

  func commits(after revision: Revision) async throws(StoreError) -> CommitHistory {
    try await inner.commits(after: revision)
  }

  func waitForTwoCalls() async {
    while waiting.count < 2 { await Task.yield() }
  }

  func open() {
    for caller in waiting { caller.resume() }
    waiting = []
  }
}
