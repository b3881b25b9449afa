extension PoolState {
  /// Every entry of a membership's CPD log, those corrected or withdrawn among them, the earliest first.
  /// - Complexity: O(k log k) in the membership's entries.
  public func cpdEntries(of practitioner: PractitionerID) -> [CPDEntry] {
    cpdByPractitioner[practitioner].compactMap { cpdEntries[$0] }.inOrder
  }

  /// What CPD a practitioner had in the 12 months that end with a day; `nil` for nobody known.
  ///
  /// It counts for the person: the entries of all their memberships, under every record merged with theirs,
  /// and an event once, however many of them it was credited to. It gates nothing.
  /// - Complexity: O(k log k) in the person's entries.
  public func cpdYear(of practitioner: PractitionerID, ending date: CivilDate) -> CPDYear? {
    practitioners[practitioner].map {
      CPDYear(ending: date, of: countedCPD(of: $0.person), in: self)
    }
  }

  /// Every entry of a person's memberships, the earliest first.
  func allCPD(of person: PersonID) -> [CPDEntry] {
    practitionerIDs(of: person).flatMap { cpdEntries(of: $0) }.inOrder
  }

  /// The entries that count for a person, of an event one, the earliest first.
  func countedCPD(of person: PersonID) -> [CPDEntry] {
    var events: Set<PoolEventID> = []
    return allCPD(of: person).standing.filter { entry in
      entry.event.map { events.insert($0).inserted } ?? true
    }
  }

  /// The day on which a person's first membership began; `nil` where that of one is not recorded.
  func firstJoined(_ person: PersonID) -> CivilDate? {
    let days = practitionerIDs(of: person).map { joined($0) }
    return days.contains(nil) ? nil : days.compactMap { $0 }.min()
  }
}

extension [CPDEntry] {
  /// The entries by day, and on a day as they were entered.
  fileprivate var inOrder: [CPDEntry] {
    sorted { ($0.date, $0.recorded, $0.id) < ($1.date, $1.recorded, $1.id) }
  }
}
