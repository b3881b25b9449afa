/// What individuals spent on the way to their sessions: their own cost, and no fee of the pool (rule R50).
///
/// It is raw; the row `travel` of the matrix shows it to analysts and the public in aggregate alone.
public struct TravelOfIndividuals: Hashable, Sendable {
  /// What it cost them together.
  public let sum: MoneySum
  /// For how many held sessions a cost was recorded.
  public let sessions: Int
  /// How many individuals had such a session.
  public let people: Int
}

extension TravelOfIndividuals: Redacted {}

extension PoolState {
  /// Adds up what individuals spent on travel to sessions that were held in a stretch of days.
  ///
  /// - Complexity: O(n log n) in the sessions.
  public func travelOfIndividuals(over period: DateSpan) -> TravelOfIndividuals {
    var found: [(id: SessionID, cost: Money, engagement: EngagementID)] = []
    sessions.visit { entry in
      let session = entry.value
      guard session.state == .held, let held = session.held, let cost = session.travelCost,
        period.contains(date(at: held.start))
      else { return }
      found.append((session.id, cost, session.engagement))
    }
    found.sort { $0.id < $1.id }
    let people = found.flatMap { entry in
      engagements.read(entry.engagement) { $0.participants.prefix(1).map(identity) } ?? []
    }
    return TravelOfIndividuals(
      sum: MoneySum(
        found.map { .init(minorUnits: Ratio($0.cost.minorUnits), currency: $0.cost.currency) }),
      sessions: found.count, people: Set(people).count)
  }
}
