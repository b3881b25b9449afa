/// What the two meet for; minutes are counted under it and never under another.
///
/// Source: rule R34; workflow section 8.3, "chemistry and contracting meetings are other event kinds".
/// A new case is a breaking change and comes with a major version.
public enum SessionKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// Coaching or mentoring itself; its minutes alone are delivered.
  case session
  /// A short first talk that binds nobody.
  case chemistry
  /// The conversation that reaches agreement.
  case contracting
  /// Looks at progress midway, without content of sessions.
  case midReview
  /// Looks at progress at the end, without content of sessions.
  case finalReview

  /// Whether its minutes count as delivered (rule R34).
  public var isDelivered: Bool { self == .session }

  /// In which states of an engagement it is planned; what was held is recorded in any (rule A31).
  ///
  /// In ``EngagementState/contracting`` a session is planned only while the agreement is made anew.
  public var statesForPlanning: [EngagementState] {
    switch self {
    case .session, .midReview: [.contracting, .active, .closing]
    case .chemistry: [.proposed, .chemistry]
    case .contracting: [.proposed, .chemistry, .contracting, .active, .closing]
    case .finalReview: [.active, .closing]
    }
  }
}
