extension PoolState {
  /// Tells whether a person is party to a matter, under any of their records (rule A23).
  func isParty(_ person: PersonID, among parties: [PersonID]) -> Bool {
    parties.contains { isSame(person, $0) }
  }

  /// Tells whether a person is anywhere above a party in a reporting line from a day on (rule A23).
  func isAbove(_ person: PersonID, of parties: [PersonID], from date: CivilDate) -> Bool {
    parties.contains { reportingLine(above: $0, from: date)[person] != nil }
  }

  /// Tells whether a person is party to a matter or above a party in a reporting line from a day on, and
  /// so neither decides it nor reads of it (rule A23).
  func isConcerned(_ person: PersonID, in parties: [PersonID], from date: CivilDate) -> Bool {
    isParty(person, among: parties) || isAbove(person, of: parties, from: date)
  }

  /// Tells whether a coordinator may read of an engagement: they have no part in it (rules A23 and A37),
  /// or nobody reads it and the clock asks.
  func isReadable(
    _ engagement: EngagementID, by coordinator: PersonID?, from date: CivilDate
  ) -> Bool {
    guard let coordinator else { return true }
    let parties = engagements[engagement]?.parties(in: self) ?? []
    return !isConcerned(coordinator, in: parties, from: date)
  }

  /// Finds the pool's deputy for a matter: the first of the policy's list who is neither party to it nor
  /// above a party in a reporting line; `nil` where there is none.
  ///
  /// A deputy acts in the role of the pool coordinator. Source: rule A37.
  /// - Complexity: O(d · p) reporting lines for d deputies and p parties.
  public func deputy(for parties: [PersonID], on date: CivilDate) -> PersonID? {
    policy.deputies.first { !isConcerned($0, in: parties, from: date) }
  }
}
