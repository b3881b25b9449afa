/// What happens to content without moving the engagement, as the audit trail names it.
public enum PrivacyEvent: String, Hashable, Sendable, Codable, CaseIterable {
  /// Somebody was refused a look at content (rule R36); the code names the row.
  case deniedRead
  /// The data-protection officer looked, under a logged request.
  case readUnderRequest
  /// A copy was made for a subject access request.
  case copyForSubject
  /// The practitioner wrote a note.
  case writeNote
  /// Somebody wrote a reflection.
  case writeReflection
  /// Somebody released a reflection to the practitioner.
  case releaseReflection
  /// Somebody consented to be named in the practitioner's log of hours.
  case giveLogConsent
  /// Somebody took that consent back.
  case withdrawLogConsent
  /// Confidence was broken; the code names the ground.
  case recordDisclosure
  /// More was said of a disclosure.
  case completeDisclosure

  /// The word under which the audit trail keeps them: ``AuditEntry/machine``.
  public static let machine = "privacy"
}
