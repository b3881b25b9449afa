/// Individuals whose practitioner cannot be had, so that somebody has to stand in or be found.
///
/// It says no reason of the practitioner's. The individual keeps goals and approval and goes first for a
/// new practitioner: see ``PoolState/goalsKept(for:readableBy:)``, ``RequestRematch`` and
/// ``PoolState/goesFirst(_:)``. Source: rule A19.
public struct MissingPractitioner: Hashable, Sendable {
  /// How the practitioner is missing.
  public enum Way: String, Hashable, Sendable, Codable, CaseIterable {
    /// Their membership has ended.
    case left
    /// They are away, and nobody knows until when.
    case awayWithoutEnd
    /// They are away on the day of a planned session.
    case awayOnASession
    /// The engagement ended for it, and no other has followed yet.
    case notReplaced
  }

  /// The engagement.
  public let engagement: EngagementID
  /// Who takes part.
  public let participants: [PersonID]
  /// How the practitioner is missing.
  public let way: Way
  /// The planned sessions that need somebody, the earliest first.
  public let sessions: [SessionID]
}

extension PoolState {
  /// Everybody who is without a practitioner at a moment, in the order of the engagements' identifiers.
  ///
  /// A coordinator who is party to an engagement, or above a party in a reporting line, sees nothing of it
  /// (rules A23 and A37).
  ///
  /// - Parameters:
  ///   - now: The moment of asking.
  ///   - coordinator: Who reads them; `nil` for the clock, which shows them to nobody.
  /// - Complexity: O(n) in practitioners and engagements, of which few are looked at closely.
  public func missingPractitioners(
    at now: Instant, for coordinator: PersonID?
  ) -> [MissingPractitioner] {
    let today = date(at: now)
    return (practitionersAway(at: now) + notReplaced())
      .filter { isReadable($0.engagement, by: coordinator, from: today) }
      .sorted { $0.engagement < $1.engagement }
  }

  /// The live engagements of those who have left or are away.
  private func practitionersAway(at now: Instant) -> [MissingPractitioner] {
    var found: [MissingPractitioner] = []
    practitioners.visit { entry in
      let hasLeft = entry.value.status == .left || entry.value.status == .removed
      guard hasLeft || !entry.value.away.isEmpty else { return }
      for id in liveEngagementsByPractitioner[entry.key] {
        guard let engagement = engagements.entry(of: id)?.value else { continue }
        if let one = missing(in: engagement, of: entry.value, at: now) { found.append(one) }
      }
    }
    return found
  }

  /// The engagements that ended for want of a practitioner and that no other has followed.
  private func notReplaced() -> [MissingPractitioner] {
    var lost: [Engagement] = []
    var followed: Set<EngagementID> = []
    engagements.visit { entry in
      if let predecessor = entry.value.predecessor { followed.insert(predecessor) }
      if entry.value.state.isLive { return }
      let code = entry.value.closure?.code
      if code == .practitionerUnavailable || code == .practitionerLeft { lost.append(entry.value) }
    }
    return lost.compactMap { notReplaced($0, followed: followed) }
  }

  private func missing(
    in engagement: Engagement, of practitioner: PractitionerMembership, at now: Instant
  ) -> MissingPractitioner? {
    let today = zone.date(at: now)
    let ahead = sessions(of: engagement.id).filter {
      $0.state == .planned && $0.planned.map { now < $0.end } ?? false
    }
    func answer(_ way: MissingPractitioner.Way, _ sessions: [Session]) -> MissingPractitioner {
      MissingPractitioner(
        engagement: engagement.id, participants: engagement.participants, way: way,
        sessions: sessions.map(\.id))
    }
    if [.left, .removed].contains(practitioner.status) { return answer(.left, ahead) }
    if practitioner.away.contains(where: { $0.end == nil && $0.contains(today) }) {
      return answer(.awayWithoutEnd, ahead)
    }
    let inTheirAbsence = ahead.filter { session in
      session.planned.map { time in
        practitioner.away.contains { $0.contains(zone.date(at: time.start)) }
      } ?? false
    }
    return inTheirAbsence.isEmpty ? nil : answer(.awayOnASession, inTheirAbsence)
  }

  private func notReplaced(
    _ engagement: Engagement, followed: Set<EngagementID>
  ) -> MissingPractitioner? {
    guard let closure = engagement.closure, closure.successor == nil,
      [.practitionerUnavailable, .practitionerLeft].contains(closure.code),
      !followed.contains(engagement.id)
    else { return nil }
    return MissingPractitioner(
      engagement: engagement.id, participants: engagement.participants, way: .notReplaced,
      sessions: [])
  }
}
