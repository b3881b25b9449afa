extension PoolState {
  /// Sets what is asked of a service line against what its practitioners could take on at a moment.
  ///
  /// Practitioners count who are live and not in training, not away on the day, and whose standing holds by
  /// what is asked of them; what is unknown of it does not keep them out.
  ///
  /// - Parameters:
  ///   - line: The service line; executive coaching is asked of the executive line, all else of the pool.
  ///   - now: The moment, whose day counts for posts, standing and days away.
  /// - Complexity: O(n log n) in the requests, and in the practitioners with what their standing rests on.
  public func capacityGaps(of line: ServiceLine = .pool, at now: Instant) -> CapacityGaps {
    CapacityPass(self, line, at: now).gaps
  }
}
