/// A store that keeps a pool for as long as the program runs: for tests, demonstrations and embedding.
public actor InMemoryStore: ErasingStore {
  private var state: PoolState
  private var history: [Commit] = []
  private var firstKept: Revision

  /// Makes a store that begins with a state; an empty pool by default.
  public init(_ state: PoolState = PoolState()) {
    self.state = state
    firstKept = state.revision
  }

  /// Returns the pool as it stands.
  /// - Complexity: O(1); the snapshot shares its tables with the store.
  public func snapshot() async throws(StoreError) -> PoolState { state }

  /// Keeps a commit if the store stands at its base.
  public func commit(_ commit: Commit) async throws(StoreError) -> Commit {
    if let known = state.revision(of: commit.idempotencyKey) {
      let position = known.number - firstKept.number - 1
      if history.indices.contains(position) { return history[position] }
      throw StoreError(
        .conflict,
        "The attempt \(commit.idempotencyKey) was stored as revision \(known), which is no longer in the history.",
        revision: state.revision)
    }
    guard commit.base == state.revision else {
      throw .conflict(base: commit.base, actual: state.revision)
    }
    state.apply(commit)
    history.append(commit)
    return commit
  }

  /// Returns the commits after a revision, or says that they are gone.
  public func commits(after revision: Revision) async throws(StoreError) -> CommitHistory {
    guard revision >= firstKept, revision <= state.revision else { return .historyTruncated }
    return .commits(Array(history[(revision.number - firstKept.number)...]))
  }

  /// Keeps a commit, and forgets it and every one before it.
  public func commitErasing(_ commit: Commit) async throws(StoreError) -> Commit {
    let stored = try await self.commit(commit)
    if stored == commit { forgetHistory() }
    return stored
  }

  /// Looks for traces in the stored forms of all records and of the commits that it still has.
  /// - Complexity: O(n) in their bytes.
  public func search(for traces: [ErasureTrace]) async throws(StoreError) -> TraceSearch {
    var search = TraceSearch(traces)
    do throws(WireError) {
      for record in state.records {
        search.look(at: try record.encoded())
        search.end()
      }
      for (attempt, _) in state.attempts.map({ ($0.key, $0.value) }) {
        search.look(at: "\"\(attempt.text)\"".utf8)
        search.end()
      }
      for commit in history {
        search.look(at: try commit.encoded())
        search.end()
      }
    } catch {
      throw StoreError(.corrupt, "A record has no stored form: \(error)")
    }
    return search
  }

  /// Forgets the history, as a compaction does; snapshots stay as they are.
  public func forgetHistory() {
    history = []
    firstKept = state.revision
  }
}
