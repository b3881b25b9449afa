/// A rule that a session broke; it stands and counts all the same.
///
/// Source: rules A18, A31 and A34. A new case is a breaking change and comes with a major version.
public enum SessionFlag: String, Hashable, Sendable, Codable, CaseIterable {
  /// It was held before the agreement was signed.
  case beforeAgreement
  /// It was held while the agreement was made anew, later than the old one allowed.
  case agreementLapsed
  /// It was held in a pause.
  case whilePaused
  /// It was held after the engagement had ended.
  case afterClosure
  /// It was held although the sponsor had not signed and session 1 was held before.
  case withoutSponsor
  /// It was held beyond the number that the plan has.
  case beyondPlan
  /// It lasted longer than any session may be planned for.
  case unusualLength
  /// Somebody on either side was in another session at the same time.
  case overlapsAnother
}
