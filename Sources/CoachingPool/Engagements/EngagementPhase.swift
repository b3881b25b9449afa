/// How far an engagement is, as a sponsor may know it.
///
/// Source: rule A24, sponsors see "not begun, under way, ended".
public enum EngagementPhase: String, Hashable, Sendable, Codable, CaseIterable {
  /// Work has not begun.
  case notBegun
  /// The two work, pause or come to an end.
  case underWay
  /// It is over.
  case ended
}

extension Engagement {
  /// How far it is, as a sponsor may know it.
  public var phase: EngagementPhase {
    switch state {
    case .proposed, .chemistry: .notBegun
    // While an agreement is made anew, work has begun.
    case .contracting: activated == nil ? .notBegun : .underWay
    case .active, .paused, .closing: .underWay
    case .completed, .endedEarly, .cancelled: .ended
    }
  }
}
