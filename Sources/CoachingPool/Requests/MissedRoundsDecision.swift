/// What the pool coordinator decided about a request that missed published rounds.
///
/// Source: rule A06, nobody is left behind in silence.
public struct MissedRoundsDecision: Hashable, Sendable {
  /// What is to happen.
  public enum Code: String, Hashable, Sendable, Codable, CaseIterable {
    /// It keeps its place for the next round.
    case keepWaiting
    /// The individual agrees to ask for less, and changes the request themselves.
    case relaxWithConsent
    /// The individual agrees to end it, and withdraws it themselves.
    case endWithConsent
    /// Anything else.
    case other
  }

  /// What is to happen.
  public let code: Code
  /// When it was decided; the commit names by whom.
  public let decided: Instant
  /// How many rounds the request had missed by then.
  public let missedRounds: Int

  /// Records a decision.
  public init(_ code: Code, decided: Instant, missedRounds: Int) {
    self.code = code
    self.decided = decided
    self.missedRounds = missedRounds
  }
}

extension Request {
  /// Tells whether the coordinator has to decide before the request misses one more published round.
  ///
  /// By the default policy it may miss one round, and before it misses a second there is a recorded
  /// decision; see ``DecideMissedRounds``. Source: rule A06.
  public func needsADecisionBeforeMissingAnotherRound(under policy: RequestPolicy) -> Bool {
    state.looksForAPractitioner && waiting.missedRounds >= policy.roundsMissedInSilence
  }

  /// The request as it stands after it missed one more published round.
  package func afterMissingARound() -> Request {
    var copy = self
    let (sum, overflow) = waiting.missedRounds.addingReportingOverflow(1)
    copy.waiting.missedRounds = overflow ? .max : sum
    return copy
  }
}
