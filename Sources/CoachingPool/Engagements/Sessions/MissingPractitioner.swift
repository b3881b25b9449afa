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
    let today = date(at: now)
    let zone = zone
    var found: [MissingPractitioner] = []
    practitioners.visit { entry in
      let hasLeft = entry.value.status == .left || entry.value.status == .removed
      guard hasLeft || !entry.value.away.isEmpty else { return }
      let isAway = entry.value.away.contains { $0.end == nil && $0.contains(today) }
      liveEngagementsByPractitioner.visit(entry.key) { id in
        var ahead = sessionsAhead(of: id, after: now)
        if !hasLeft, !isAway {
          ahead.removeAll { session in
            let day = zone.date(at: session.start)
            return !entry.value.away.contains { $0.contains(day) }
          }
          if ahead.isEmpty { return }
        }
        found.append(
          MissingPractitioner(
            engagement: id, participants: engagements.read(id) { $0.participants } ?? [],
            way: hasLeft ? .left : isAway ? .awayWithoutEnd : .awayOnASession,
            sessions: ahead.map(\.id)))
      }
    }
    return found
  }

  /// The planned sessions of an engagement that are not over, the first first.
  private func sessionsAhead(
    of engagement: EngagementID, after now: Instant
  ) -> [(start: Instant, id: SessionID)] {
    var ahead: [(start: Instant, id: SessionID)] = []
    _ = meetings.read(engagement) { meetings in
      for place in meetings.indices where meetings[place].state == .planned {
        guard let time = meetings[place].planned, now < time.end else { continue }
        ahead.append((time.start, meetings[place].id))
      }
    }
    return ahead.sorted { ($0.start, $0.id) < ($1.start, $1.id) }
  }

  /// The engagements that ended for want of a practitioner and that no other has followed.
  private func notReplaced() -> [MissingPractitioner] {
    var found: [MissingPractitioner] = []
    lostEngagements.visit { entry in
      guard engagementsByPredecessor.count(of: entry.key) == 0 else { return }
      found.append(
        MissingPractitioner(
          engagement: entry.key,
          participants: engagements.read(entry.key) { $0.participants } ?? [],
          way: .notReplaced, sessions: []))
    }
    return found
  }
}

extension Engagement {
  /// Whether it ended for want of its practitioner, and names no other that followed.
  var hasLostItsPractitioner: Bool {
    guard !state.isLive, let closure, closure.successor == nil else { return false }
    return closure.code == .practitionerUnavailable || closure.code == .practitionerLeft
  }
}
