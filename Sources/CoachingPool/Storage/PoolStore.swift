/// Keeps a pool: a consistent snapshot, commits against a revision, and what came after one.
///
/// Three requirements and no more; every adapter is proved by the contract of named promises in
/// `CoachingPoolTesting`. Conveniences are extensions, extra powers are further protocols.
public protocol PoolStore: Sendable {
  /// Returns the pool as it stands, with its revision, all of one moment.
  func snapshot() async throws(StoreError) -> PoolState

  /// Keeps a commit if the store stands at its base, and returns what is now stored.
  ///
  /// A commit whose idempotency key is already stored is not stored again: the stored one is returned.
  /// - Throws: ``StoreError/Code/conflict`` where the store has moved on; nothing is then stored.
  func commit(_ commit: Commit) async throws(StoreError) -> Commit

  /// Returns the commits after a revision in order, or says that they are gone.
  func commits(after revision: Revision) async throws(StoreError) -> CommitHistory
}

/// What came after a revision.
public enum CommitHistory: Hashable, Sendable {
  /// Every commit after it, oldest first; empty where there is none.
  case commits([Commit])
  /// Compaction or erasure took commits away: take a snapshot instead.
  case historyTruncated
}

extension PoolStore {
  /// Brings a state up to date, by what came since or by a fresh snapshot.
  public func catchUp(_ state: PoolState) async throws(StoreError) -> PoolState {
    switch try await commits(after: state.revision) {
    case .commits(let commits):
      var state = state
      for commit in commits { state.apply(commit) }
      return state
    case .historyTruncated: return try await snapshot()
    }
  }
}
