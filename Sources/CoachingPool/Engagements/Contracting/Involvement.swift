/// How far a sponsor is involved, as the practitioner and the individual decided.
///
/// Source: workflow section 8.5; rule R25.
public struct Involvement: Hashable, Sendable {
  /// How far.
  public enum Level: String, Hashable, Sendable, Codable, CaseIterable {
    /// Three meetings are offered: at the beginning, midway if wished, and at the end.
    case full
    /// One brief discussion, or an acknowledgement.
    case lightTouch
    /// Not at all, for a reason.
    case none
  }

  /// Why no sponsor is involved.
  public enum Reason: String, Hashable, Sendable, Codable, CaseIterable {
    /// The individual directs their development themselves.
    case selfDirected
    /// It is about personal effectiveness or a career.
    case personalEffectivenessOrCareer
    /// The context is straightforward.
    case contextStraightforward
    /// The sponsor or the individual is leaving.
    case sponsorOrIndividualLeaving
    /// The person who would be it is not the right one.
    case notAppropriatePerson
    /// The individual declined.
    case individualDeclined
    /// The policy exempts it, as for elected members (rules A10 and A34).
    case policyExempt
  }

  /// How far.
  public let level: Level
  /// Why not, or not further.
  public let reason: Reason?

  /// Records what was decided; ``Engagement/faults(in:)`` finds a level of none without a reason.
  public init(_ level: Level, because reason: Reason? = nil) {
    self.level = level
    self.reason = reason
  }
}
