import CoachingPool

/// A new store in a place of its own, with the powers that it has, for one trial.
struct StoreBench: Sendable {
  let store: any PoolStore
  let forgetting: (@Sendable (any PoolStore) async throws -> Void)?
  let closing: (@Sendable (any PoolStore) async throws -> Void)?
  let opening: (@Sendable () async throws -> any PoolStore)?
  let recognising: (@Sendable () async throws -> Void)?

  /// Forgets the history of a store.
  func forget(_ store: any PoolStore) async throws { try await power(forgetting)(store) }

  /// Closes a store.
  func close(_ store: any PoolStore) async throws { try await power(closing)(store) }

  /// Opens what is kept in the place.
  func open() async throws -> any PoolStore { try await power(opening)() }

  /// Closes a store and opens what it kept.
  func reopen(_ store: any PoolStore) async throws -> any PoolStore {
    try await close(store)
    return try await open()
  }

  /// Changes the place as if a newer program had written to it.
  func makeNewer() async throws { try await power(recognising)() }

  /// The store as one that can erase.
  func erasing() throws -> any ErasingStore {
    guard let store = store as? any ErasingStore else { return try power(nil) }
    return store
  }

  private func power<Action>(_ action: Action?) throws -> Action {
    guard let action else { throw Breach(finding: "The store was not said to have that power.") }
    return action
  }
}
