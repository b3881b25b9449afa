/// What a rule may look at beside the pair: the day, the policy and the pool.
public struct MatchContext: Sendable {
  /// The pool as it stands.
  public let state: PoolState
  /// The day of the decision.
  public let date: CivilDate
  /// The moment of the decision.
  public let now: Instant

  /// Sets the scene for a decision at a moment, on the day that the pool's calendar shows.
  public init(_ state: PoolState, at now: Instant) {
    self.state = state
    self.now = now
    date = (state.pool?.timeZone ?? .unitedKingdom).date(at: now)
  }

  /// The policy in force.
  public var policy: PoolPolicy { state.policy }
}
