/// Names an action.
public typealias SessionActionID = Identifier<SessionAction>

/// A step to which somebody commits between sessions.
///
/// What the step is, is content: ``what`` is guarded, and no view but those of the two and of a released
/// summary shows it. Source: glossary, S2-24; row `actions` of the confidentiality matrix.
public struct SessionAction: Hashable, Sendable {
  /// What became of a step.
  ///
  /// A new case is a breaking change and comes with a major version.
  public enum FollowUp: String, Hashable, Sendable, Codable, CaseIterable {
    /// Nothing is known yet.
    case open
    /// It was done.
    case done
    /// It was done in part, and that is enough.
    case partlyDone
    /// It was let go, since it no longer helps.
    case letGo
    /// It goes on in the individual's own hands after the end.
    case handedOver
  }

  /// Names the action.
  public let id: SessionActionID
  /// The engagement.
  public let engagement: EngagementID
  /// The session in which it was agreed, where it was in one.
  public var session: SessionID?
  /// What is to be done.
  public var what: Confidential<String>
  /// Who does it: somebody on either side.
  public var who: PersonID
  /// By which day; `nil` where none was set.
  public var due: CivilDate?
  /// When it was agreed.
  public var agreed: Instant
  /// What became of it.
  public var followUp: FollowUp
  /// When the two last looked at it.
  public var lookedAt: Instant?

  /// Describes an action; ``faults()`` tells what is wrong with it.
  public init(
    id: SessionActionID, engagement: EngagementID, session: SessionID? = nil,
    what: Confidential<String>, who: PersonID, due: CivilDate? = nil, agreed: Instant,
    followUp: FollowUp = .open, lookedAt: Instant? = nil
  ) {
    self.id = id
    self.engagement = engagement
    self.session = session
    self.what = what
    self.who = who
    self.due = due
    self.agreed = agreed
    self.followUp = followUp
    self.lookedAt = lookedAt
  }

  /// Every fault that the action has by itself.
  public func faults() -> [Fault] {
    var list = FaultList(RecordKey(.sessionAction, id.text))
    list.text("what", what.reveal(), limit: 1000)
    if followUp != .open, lookedAt == nil {
      list.add("lookedAt", .missing, ["what": "a moment at which it was looked at"])
    }
    if let lookedAt, lookedAt < agreed {
      list.add("lookedAt", .contradiction, ["what": "it was looked at before it was agreed"])
    }
    return list.faults
  }
}

extension PoolState {
  /// The actions of an engagement, the earliest agreed first.
  public func actions(of engagement: EngagementID) -> [SessionAction] {
    actionsByEngagement[engagement].compactMap { actions[$0] }
      .sorted { ($0.agreed, $0.id) < ($1.agreed, $1.id) }
  }
}
