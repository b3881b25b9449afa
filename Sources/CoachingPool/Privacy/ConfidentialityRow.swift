/// A row of the confidentiality matrix: a class of data for which each role's access is laid down.
///
/// ``ConfidentialityMatrix`` says, row by role, who sees what. Here the rows are named, so
/// that every host attribute can say to which it belongs.
public struct ConfidentialityRow: VocabularyCode {
  /// The row's code.
  public let code: String
  /// Keeps a well-formed code.
  public init(unchecked code: String) { self.code = code }

  /// A person's name and how to reach them; the row for a host's ordinary fields.
  public static let identityAndContact = Self(unchecked: "identityAndContact")
  /// Functional adjustments, such as captions.
  public static let adjustments = Self(unchecked: "adjustments")
  /// Themes and triggers of a request.
  public static let requestThemes = Self(unchecked: "requestThemes")
  /// What the individual wrote about what they want.
  public static let wish = Self(unchecked: "wish")
  /// Records of a disclosure.
  public static let disclosure = Self(unchecked: "disclosure")
  /// What a practitioner shows to seekers.
  public static let practitionerProfile = Self(unchecked: "practitionerProfile")
  /// Evidence of qualifications and accreditations.
  public static let credentialEvidence = Self(unchecked: "credentialEvidence")
  /// Equality monitoring.
  public static let equalityMonitoring = Self(unchecked: "equalityMonitoring")

  /// The 29 rows of section 10 and the six that rule A24 adds.
  public static let vocabulary = Vocabulary<Self>(
    "confidentialityRows",
    [
      ("engagementExists", "That an engagement exists, with names"),
      ("requestThemes", "Request themes and triggers"),
      ("wish", "What the individual wants from it, in their words"),
      ("screeningAnswer", "Exclusion screening answer (never stored)"),
      ("unmatchedReason", "Why not matched, or why declined"),
      ("chemistryAnswer", "Chemistry answer"),
      ("sharedAgreement", "Shared agreement"),
      ("workingAgreement", "Working agreement and private goals"),
      ("sponsorPreparation", "The sponsor's preparation answers"),
      ("sessionFacts", "Session date, length and mode"),
      ("attendance", "Attendance"),
      ("practitionerNotes", "The practitioner's session notes"),
      ("reflections", "The individual's reflections"),
      ("actions", "Actions"),
      ("goalRatings", "Goal ratings by the individual"),
      ("sponsorRating", "Change that the sponsor observed"),
      ("reviewSummary", "Review summary"),
      ("evaluationScores", "Evaluation scores"),
      ("evaluationText", "Evaluation in free words"),
      ("practitionerFeedback", "Feedback about the practitioner"),
      ("disclosure", "Disclosure record"),
      ("supervisionLog", "Supervision log"),
      ("supervisionContent", "Supervision content (never stored)"),
      ("practitionerProfile", "Practitioner profile"),
      ("credentialEvidence", "Credential evidence"),
      ("conflictDeclarations", "Conflict declarations"),
      ("hoursAndCounts", "Hours, counts and saving"),
      ("equalityMonitoring", "Equality monitoring"),
      ("complaint", "Complaint"),
      ("identityAndContact", "Identity and contact"),
      ("adjustments", "Functional adjustments"),
      ("involvementReason", "Reason for the sponsor's involvement"),
      ("closureReason", "Closure reason"),
      ("travel", "Travel"),
      ("auditTrail", "Audit trail"),
    ].map { (Self(unchecked: $0.0), $0.1, "") })
}
