public import CoachingPool

extension StoreContract {
  /// One kind of store under trial, with every power stated: by what it is exercised, or why the store has none.
  ///
  /// That it can erase is told from its type.
  /// Nothing is passed over unseen: ``StoreContract/promises(of:excluding:)`` lists what the store has to
  /// keep, and ``lacking`` what it says that it cannot.
  ///
  /// ```swift
  /// let subject = StoreContract.Subject(
  ///   place: { TemporaryFolder() }, make: { try MyStore.create(at: $0.path) },
  ///   forget: .by { try await $0.forgetHistory() }, close: .by { try await $0.close() },
  ///   open: .by { try MyStore.open(at: $0.path) },
  ///   makeNewer: .lacking("The store has one format for ever."))
  /// ```
  public struct Subject: Sendable {
    /// The powers that the store does not have, each with the reason.
    public let lacking: [Power: String]
    /// Makes a place with a new store in it.
    let bench: @Sendable () async throws -> StoreBench

    /// Describes a kind of store.
    ///
    /// - Parameters:
    ///   - place: Makes a place of its own for one store, a folder or a database, say; it is held until the
    ///     trial is over. `{}` for a store that needs none.
    ///   - make: Makes a new, empty store in the place.
    ///   - forget: Forgets the history of a store; the pool stays as it is.
    ///   - close: Closes a store.
    ///   - open: Opens the store that is kept in the place.
    ///   - makeNewer: Changes a place whose store is closed as if a program had written to it that is so much
    ///     newer that the store cannot know how.
    public init<Place: Sendable, Store: PoolStore>(
      place: @escaping @Sendable () async throws -> Place,
      make: @escaping @Sendable (Place) async throws -> Store,
      forget: Means<@Sendable (Store) async throws -> Void>,
      close: Means<@Sendable (Store) async throws -> Void>,
      open: Means<@Sendable (Place) async throws -> Store>,
      makeNewer: Means<@Sendable (Place) async throws -> Void>
    ) {
      var lacking: [Power: String] = [:]
      lacking[.forgetting] = forget.reason
      lacking[.closing] = close.reason
      lacking[.opening] = open.reason
      lacking[.recognisingNewerFormats] = makeNewer.reason
      if !(Store.self is any ErasingStore.Type) {
        lacking[.erasing] = "It does not conform to ErasingStore."
      }
      self.lacking = lacking
      let forgetting = Self.erased(forget.action)
      let closing = Self.erased(close.action)
      let (opened, renewed) = (open.action, makeNewer.action)
      bench = {
        let place = try await place()
        return StoreBench(
          store: try await make(place), forgetting: forgetting, closing: closing,
          opening: Self.erased(opened, in: place), recognising: Self.bound(renewed, to: place))
      }
    }

    /// Describes a kind of store of which nothing is known but how one is made.
    init(_ make: @escaping @Sendable () async throws -> any PoolStore) {
      lacking = Dictionary(
        uniqueKeysWithValues: Power.allCases.map { ($0, "Only how a store is made was given.") })
      bench = {
        StoreBench(
          store: try await make(), forgetting: nil, closing: nil, opening: nil, recognising: nil)
      }
    }

    private static func erased<Store: PoolStore>(
      _ action: (@Sendable (Store) async throws -> Void)?
    ) -> (@Sendable (any PoolStore) async throws -> Void)? {
      guard let action else { return nil }
      return { store in
        guard let store = store as? Store else { throw Breach(finding: "It is another's store.") }
        try await action(store)
      }
    }

    private static func erased<Place: Sendable, Store: PoolStore>(
      _ open: (@Sendable (Place) async throws -> Store)?, in place: Place
    ) -> (@Sendable () async throws -> any PoolStore)? {
      guard let open else { return nil }
      return { try await open(place) }
    }

    private static func bound<Place: Sendable>(
      _ action: (@Sendable (Place) async throws -> Void)?, to place: Place
    ) -> (@Sendable () async throws -> Void)? {
      guard let action else { return nil }
      return { try await action(place) }
    }
  }
}
