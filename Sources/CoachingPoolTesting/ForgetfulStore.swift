public import CoachingPool

/// A store whose history can be forgotten on demand, so that the contract can try what it then says.
///
/// A store that never forgets does not conform; it keeps the promise about forgotten history by having
/// none.
public protocol ForgetfulStore: PoolStore {
  /// Forgets the history, as a compaction or an erasure does; the pool stays as it is.
  func forgetHistory() async throws
}

extension InMemoryStore: ForgetfulStore {}
