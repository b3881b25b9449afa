extension PoolState {
  /// Foretells which parts of practitioners' standing lapse by a day so many days ahead, or have lapsed
  /// already, if nothing is renewed: those first that stop new matches first.
  ///
  /// It looks at live and paused members whom the pool follows, and at what is asked of each.
  ///
  /// - Parameters:
  ///   - date: The day from which to look ahead.
  ///   - horizon: Days to look ahead, 0 or more.
  /// - Complexity: O(n log n) in the practitioners, beside their credentials and supervision.
  public func lapseForecast(asOf date: CivilDate, horizon: Int) -> [Lapse] {
    let last = date.adding(days: max(0, horizon))
    var lapses: [Lapse] = []
    assurances.visit { entry in
      guard let membership = practitioners.entry(of: entry.value.practitioner)?.value,
        [.live, .paused].contains(membership.status)
      else { return }
      lapses += self.lapses(of: membership, on: date).filter { $0.lapses <= last }
    }
    return lapses.sorted {
      ($0.gates, $0.lapses, $0.practitioner, $0.part.rawValue)
        < ($1.gates, $1.lapses, $1.practitioner, $1.part.rawValue)
    }
  }

  /// Every part of a practitioner's standing that has an end, in the order of ``StandingPart``.
  func lapses(of membership: PractitionerMembership, on date: CivilDate) -> [Lapse] {
    let standing = standing(of: membership.id, on: date)
    return partsAsked(of: membership, on: date).compactMap { part in
      guard case .until(let gates) = standing[part] else { return nil }
      let grace = part == .supervision ? policy.quality.supervisionGraceDays : 0
      let lapses = gates.adding(days: -grace)
      return Lapse(
        practitioner: membership.id, part: part, lapses: lapses, gates: gates,
        announced: lapses.adding(days: -policy.quality.noticeDays))
    }
  }
}
