public import CoachingPool

extension PoolService {
  /// Makes a service on a store that takes the moment from the system's clock and chance from the system.
  ///
  /// ```swift
  /// let service = PoolService.live(store: InMemoryStore())
  /// ```
  ///
  /// - Parameters:
  ///   - store: Where the pool is kept.
  ///   - log: Hears what the service does; it must not block.
  public static func live(
    store: any PoolStore, log: @escaping @Sendable (ServiceEvent) -> Void = { _ in }
  ) -> PoolService {
    PoolService(
      store: store, clock: { .now }, chance: { UInt64.random(in: 0 ... .max) }, log: log)
  }
}
