/// Tells the pool coordinator that an individual missed sessions, or called them off late.
///
/// Nothing follows by itself: "coaching may be withdrawn" is the coordinator's to weigh with the two.
/// Source: workflow section 8.4; rule R35.
public struct NonAttendance: Hashable, Sendable {
  /// The engagement.
  public let engagement: EngagementID
  /// How many sessions the individual missed or called off late, in all.
  public let sessions: Int

  /// What the coordinator reads.
  public var reason: Reason {
    Reason(
      .sessionsMissed, ["engagement": engagement.text, "sessions": "\(sessions)"],
      audience: .coordinator)
  }
}

extension PoolState {
  /// The prompt about an engagement; `nil` while fewer sessions were missed than the policy says, and
  /// once the engagement has ended.
  public func nonAttendance(in engagement: EngagementID) -> NonAttendance? {
    guard engagements.read(engagement, { $0.state.isLive }) == true else { return nil }
    let missed = meetings(of: engagement).count {
      $0.isMissed && sessions.read($0.id) { $0.isMissed(by: .individual) } == true
    }
    guard missed >= policy.engagements.promptAfterMissed else { return nil }
    return NonAttendance(engagement: engagement, sessions: missed)
  }

  /// Every prompt, in the order of the engagements' identifiers.
  ///
  /// A coordinator who is party to an engagement, or above a party in a reporting line, sees nothing of it
  /// (rules A23 and A37).
  ///
  /// - Parameters:
  ///   - now: The moment of asking.
  ///   - coordinator: Who reads them; `nil` for the clock, which shows them to nobody.
  /// - Complexity: O(n log n) in engagements and sessions.
  public func nonAttendances(at now: Instant, for coordinator: PersonID?) -> [NonAttendance] {
    engagements.map(\.key).compactMap(nonAttendance)
      .filter { isReadable($0.engagement, by: coordinator, from: date(at: now)) }
      .sorted { $0.engagement < $1.engagement }
  }
}

extension ReasonCode {
  /// An individual missed sessions or called them off late.
  public static let sessionsMissed = ReasonCode("session.missedOften")
}
