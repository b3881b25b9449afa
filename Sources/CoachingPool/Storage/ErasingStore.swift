/// A store that can forget: what a commit took away is then nowhere in it.
///
/// A power beyond the contract of ``PoolStore``. A store without it refuses to erase, and says so.
public protocol ErasingStore: PoolStore {
  /// Keeps a commit as ``PoolStore/commit(_:)`` does, and lets go of every commit before it and of the commit
  /// itself: what remains is the pool after it.
  ///
  /// Either the store then holds nothing of what was before, or it failed and is as it was.
  func commitErasing(_ commit: Commit) async throws(StoreError) -> Commit

  /// Looks for traces in every byte that the store keeps.
  func search(for traces: [ErasureTrace]) async throws(StoreError) -> TraceSearch
}

extension StoreError {
  /// The store keeps its history whatever happens.
  static let cannotErase = StoreError(
    .unsupported,
    "The store cannot forget what was in it, so that nobody can be erased from it. Move the pool to one that can."
  )
}

extension StoreError.Code {
  /// The store has no such power.
  public static let unsupported = Self("unsupported")
}
