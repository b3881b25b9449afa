/// What records of other kinds say of an engagement at the moment of a command: agreement, sessions,
/// reviews.
///
/// The commands read it by ``CommandContext/facts(of:in:)`` alone. Where nothing is known, nothing is
/// ready, held or handed over.
package struct EngagementFacts: Hashable, Sendable {
  /// What the shared agreement lacks for work to begin; `nil` where there is no agreement.
  package var readiness: ActivationReadiness?
  /// What is known of the sessions.
  package var sessions: SessionTally
  /// What became of the final review; `nil` while that is open.
  package var finalReview: FinalReview?
  /// Whether open actions and records were handed over.
  package var actionsAreHandedOver: Bool

  package init(
    readiness: ActivationReadiness? = nil, sessions: SessionTally = SessionTally(),
    finalReview: FinalReview? = nil, actionsAreHandedOver: Bool = false
  ) {
    self.readiness = readiness
    self.sessions = sessions
    self.finalReview = finalReview
    self.actionsAreHandedOver = actionsAreHandedOver
  }

  /// What became of the final review.
  package enum FinalReview: String, Hashable, Sendable {
    case held
    case notApplicable
  }
}

/// Whether the current version of a shared agreement lets work begin, and if not, everything it lacks.
///
/// Source: workflow section 8.3, E6; rules A17, A34 and R27.
package struct ActivationReadiness: Hashable, Sendable {
  /// The current version, 1 for the first.
  package let version: Int
  /// Signatures, acknowledgements and goals that it has or lacks.
  package let verdict: Verdict

  package init(version: Int, _ verdict: Verdict) {
    self.version = version
    self.verdict = verdict
  }
}

/// How many sessions were held and are planned, and when.
package struct SessionTally: Hashable, Sendable {
  /// How many were held.
  package var held: Int
  /// How many are planned and neither held, missed nor called off.
  package var planned: Int
  /// When the last one was held.
  package var lastHeld: Instant?
  /// When the last of those planned is.
  package var lastPlanned: Instant?

  package init(
    held: Int = 0, planned: Int = 0, lastHeld: Instant? = nil, lastPlanned: Instant? = nil
  ) {
    self.held = held
    self.planned = planned
    self.lastHeld = lastHeld
    self.lastPlanned = lastPlanned
  }
}

extension CommandContext {
  /// What records of other kinds say of an engagement: what somebody worked out, or else its sessions,
  /// reviews and actions.
  func facts(of engagement: EngagementID, in state: PoolState) -> EngagementFacts {
    engagements[engagement]
      ?? EngagementFacts(
        sessions: state.sessionTally(of: engagement),
        finalReview: state.finalReview(of: engagement),
        actionsAreHandedOver: state.isHandedOver(engagement))
  }
}
