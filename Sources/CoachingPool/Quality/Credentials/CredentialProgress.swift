/// What a practitioner has and what they still miss for a level of a credential, as at a day.
///
/// It is for the practitioner themself. No body is bound by it.
public struct CredentialProgress: Hashable, Sendable {
  /// What the practitioner is after.
  public enum Goal: String, Hashable, Sendable, Codable, CaseIterable {
    /// The award.
    case award
    /// The renewal of an award.
    case renewal
  }

  /// The level, in one edition.
  public let level: CredentialLevel
  /// Whether it is about the award or its renewal.
  public let goal: Goal
  /// The day.
  public let date: CivilDate
  /// Each requirement in the order of the level.
  public let requirements: [RequirementProgress]

  /// The requirements of which something is missing.
  public var missing: [RequirementProgress] { requirements.filter { $0.standing == .missing } }
  /// The requirements of which nobody can say whether they are met.
  public var notKnown: [RequirementProgress] { requirements.filter { $0.standing == .notKnown } }
  /// Every requirement that is not known to be met, with its reasons.
  public var verdict: Verdict { Verdict(requirements.flatMap(\.reasons)) }
}
