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
      guard entry.value.isFollowed else { return }
      _ = practitioners.read(entry.key) { membership in
        guard membership.status == .live || membership.status == .paused else { return }
        let isEmployed = isEmployed(membership.person, on: date)
        for part in StandingPart.allCases
        where asks(part, of: membership, isEmployed: isEmployed)
          && (part != .supervision || !isSupervised(membership, from: date, through: last))
        {
          let lapse = lapse(of: part, membership, entry.value, on: date)
          if let lapse, lapse.lapses <= last { lapses.append(lapse) }
        }
      }
    }
    return lapses.sorted {
      ($0.gates, $0.lapses, $0.practitioner, $0.part.rawValue)
        < ($1.gates, $1.lapses, $1.practitioner, $1.part.rawValue)
    }
  }

  /// When a part of a practitioner's standing lapses; `nil` where it has no end.
  private func lapse(
    of part: StandingPart, _ membership: PractitionerMembership, _ file: Assurance,
    on date: CivilDate
  ) -> Lapse? {
    guard case .until(let gates) = holding(of: part, membership, file, on: date) else { return nil }
    let grace = part == .supervision ? inForce.policy.quality.supervisionGraceDays : 0
    let lapses = gates.adding(days: -grace)
    return Lapse(
      practitioner: membership.id, part: part, lapses: lapses, gates: gates,
      announced: lapses.adding(days: -inForce.policy.quality.noticeDays))
  }
}
