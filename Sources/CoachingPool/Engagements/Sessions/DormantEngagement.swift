/// An engagement in which nobody met for so long that the individual is asked whether it stands.
///
/// It is asked about before anything ends (rules A19 and A33): ``AskAboutEngagement`` asks, and
/// ``EndDormant`` ends it, where the clock says so.
public struct DormantEngagement: Hashable, Sendable {
  /// What is due.
  public enum Step: String, Hashable, Sendable, Codable, CaseIterable {
    /// Nothing for now: the individual was asked, and has time to answer.
    case wait
    /// The individual is to be asked.
    case question
    /// Two questions went unanswered.
    case end
  }

  /// The engagement.
  public let engagement: EngagementID
  /// The questions asked since anything last happened, and not answered, the oldest first.
  public let unanswered: [Instant]
  /// What is due.
  public let step: Step
}

extension PoolState {
  /// What the clock asks of a live engagement in which nobody met for long; `nil` while nothing is due
  /// and no question waits, and for one that has ended.
  public func dormancy(of engagement: EngagementID, at now: Instant) -> DormantEngagement? {
    guard let engagement = engagements[engagement], engagement.state.isLive else { return nil }
    let clock = DormancyClock(
      engagement, sessionTally(of: engagement.id), under: policy.engagements,
      in: zone, at: now)
    let step: DormantEngagement.Step
    switch clock.step {
    case .nothing:
      if clock.unanswered.isEmpty { return nil }
      step = .wait
    case .question: step = .question
    case .end: step = .end
    }
    return DormantEngagement(
      engagement: engagement.id, unanswered: clock.unanswered, step: step)
  }

  /// Every engagement of which the clock asks something, in the order of their identifiers.
  ///
  /// A coordinator who is party to an engagement, or above a party in a reporting line, sees nothing of it
  /// (rules A23 and A37).
  ///
  /// - Parameters:
  ///   - now: The moment of asking.
  ///   - coordinator: Who reads them; `nil` for the clock, which shows them to nobody.
  /// - Complexity: O(n log n) in engagements and sessions.
  public func dormantEngagements(
    at now: Instant, for coordinator: PersonID?
  ) -> [DormantEngagement] {
    engagements.map(\.key).compactMap { dormancy(of: $0, at: now) }
      .filter { isReadable($0.engagement, by: coordinator, from: date(at: now)) }
      .sorted { $0.engagement < $1.engagement }
  }
}
