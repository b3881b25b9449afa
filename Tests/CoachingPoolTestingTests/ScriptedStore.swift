import CoachingPool

/// A store that does what a script says before it does what it should.
actor ScriptedStore: PoolStore {
  /// What a commit meets.
  enum Answer: Sendable {
    /// A conflict, as if somebody else had been faster, though nobody was.
    case conflict
    /// A conflict that names an older revision than the commit's base.
    case conflictFromBefore
    /// A failure before anything is stored.
    case unavailable
    /// A failure after everything is stored.
    case lostAnswer
  }

  private let inner: InMemoryStore
  private var script: [Answer]
  private let delays: Chance?

  /// Wraps a store; with a seed, every answer is held back for a while after it was made.
  init(_ inner: InMemoryStore = InMemoryStore(), _ script: [Answer] = [], seed: UInt64? = nil) {
    self.inner = inner
    self.script = script
    delays = seed.map { Chance($0) }
  }

  func snapshot() async throws(StoreError) -> PoolState {
    let answer = try await inner.snapshot()
    await holdBack()
    return answer
  }

  func commit(_ commit: Commit) async throws(StoreError) -> Commit {
    switch script.isEmpty ? nil : script.removeFirst() {
    case .conflict: throw .conflict(base: commit.base, actual: commit.base)
    case .conflictFromBefore:
      throw .conflict(base: commit.base, actual: Revision(commit.base.number - 1))
    case .unavailable: throw StoreError(.unavailable, "The store is locked.")
    case .lostAnswer:
      _ = try await inner.commit(commit)
      throw StoreError(.unavailable, "The connection broke.")
    case nil: break
    }
    await holdBack()
    let answer = try await inner.commit(commit)
    await holdBack()
    return answer
  }

  func commits(after revision: Revision) async throws(StoreError) -> CommitHistory {
    let answer = try await inner.commits(after: revision)
    await holdBack()
    return answer
  }

  private func holdBack() async {
    guard let delays else { return }
    for _ in 0..<delays.next(below: 12) { await Task.yield() }
  }
}
