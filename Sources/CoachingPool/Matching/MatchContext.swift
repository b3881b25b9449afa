/// What a rule may look at beside the pair: the day, the policy and the pool.
public struct MatchContext: Sendable {
  /// The pool as it stands.
  public let state: PoolState
  /// The day of the decision.
  public let date: CivilDate
  /// The moment of the decision.
  public let now: Instant
  /// For how long practitioners' standing holds, where a host works it out by itself.
  ///
  /// Of everybody else it follows from the records of the pool: ``PoolState/standing(of:on:)``.
  public let standings: [PractitionerID: Standing]

  private let exchange = LazyExchange()

  /// Sets the scene for a decision at a moment, on the day that the pool's calendar shows.
  ///
  /// - Parameters:
  ///   - state: The pool as it stands.
  ///   - now: The moment of the decision.
  ///   - standings: What is known of practitioners' standing; of who is left out the pool's records tell.
  public init(
    _ state: PoolState, at now: Instant, standings: [PractitionerID: Standing] = [:]
  ) {
    self.state = state
    self.now = now
    self.standings = standings
    date = state.date(at: now)
  }

  /// The policy in force.
  public var policy: PoolPolicy { state.policy }

  /// What is known of a practitioner's standing: what was passed in of them, else what follows from the
  /// records of the pool on the day.
  public func standing(of practitioner: PractitionerID) -> Standing {
    standings[practitioner] ?? state.standing(of: practitioner, on: date)
  }

  /// What is known of a candidate's standing, worked out once.
  func standing(of candidate: Candidate) -> Standing {
    standings.isEmpty
      ? candidate.standing : standings[candidate.practitioner.id] ?? candidate.standing
  }

  /// What organisations gave to each other and received since a number of days ago.
  ///
  /// - Complexity: O(e) in the engagements of the pool at the first call, O(1) afterwards.
  public func exchange(inDays days: Int) -> OrganisationExchange {
    exchange.value(
      since: date.adding(days: -min(max(0, days), 3_652_059)), in: state, timeZone: state.zone)
  }
}
