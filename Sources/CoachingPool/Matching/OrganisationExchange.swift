internal import Synchronization

/// How much each organisation gave to others and received from them, counted in engagements.
///
/// The model has no session hours yet, so an engagement counts as one whatever its length. It counts
/// from its acceptance, unless it ended before it began; for the organisations of the practitioner on
/// that day, and for the organisation for which the individual asked. An engagement within one
/// organisation moves nothing. Source: "reciprocity between organisations"; rule A09, A42.
public struct OrganisationExchange: Hashable, Sendable {
  /// How many engagements more an organisation received than it gave, by organisation.
  private let balances: [OrganisationID: Int]

  init(_ state: PoolState, since: CivilDate, timeZone: PoolTimeZone) {
    var balances: [OrganisationID: Int] = [:]
    for engagement in state.engagements.values where engagement.state != .cancelled {
      let date = timeZone.date(at: engagement.proposed)
      guard date >= since, let practitioner = state.practitioners[engagement.practitioner] else {
        continue
      }
      let giving = Set(
        state.affiliations(of: practitioner.person, on: date).map(\.organisation))
      let asked = engagement.request.flatMap { state.requests[$0]?.organisation }
      let receiving = Set(
        asked.map { [$0] }
          ?? engagement.participants.prefix(1)
          .flatMap { state.affiliations(of: $0, on: date).map(\.organisation) })
      // A sum, so that the order of the sets tells nothing.
      for organisation in giving.subtracting(receiving) { balances[organisation, default: 0] -= 1 }
      for organisation in receiving.subtracting(giving) { balances[organisation, default: 0] += 1 }
    }
    self.balances = balances
  }

  /// How many engagements more the organisation received than it gave; below 0 where it gave more.
  public func balance(of organisation: OrganisationID) -> Int { balances[organisation] ?? 0 }
}

/// Counts once, when a criterion first asks: a single pair is then judged without a pass over the pool.
final class LazyExchange: Sendable {
  private let known = Mutex<[CivilDate: OrganisationExchange]>([:])

  func value(
    since: CivilDate, in state: PoolState, timeZone: PoolTimeZone
  ) -> OrganisationExchange {
    known.withLock { known in
      if let value = known[since] { return value }
      let value = OrganisationExchange(state, since: since, timeZone: timeZone)
      known[since] = value
      return value
    }
  }
}
