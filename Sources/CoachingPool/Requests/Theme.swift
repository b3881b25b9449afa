/// The broad reason for asking: a presenting theme, never a diagnosis.
///
/// Each theme keeps the rows of the seed documents that it comes from; see ``Vocabulary/Entry/sources``.
public struct Theme: VocabularyCode {
  /// The theme's code.
  public let code: String
  /// Keeps a well-formed code.
  public init(unchecked code: String) { self.code = code }

  /// Coming back after a long absence; by itself it never leads to signposting (rule R06).
  public static let returnFromAbsence = Self(unchecked: "returnFromAbsence")
  /// Leaving the organisation and managing the transition.
  public static let leavingTransition = Self(unchecked: "leavingTransition")

  /// The themes that the library knows, in the order of reference section 15.
  public static let vocabulary = Vocabulary<Self>(
    "themes",
    [
      ("newRole", "Stepping into a new role", "S3-20 S2-45 S0-48"),
      ("leadershipDevelopment", "Developing as a leader", "S3-21 S2-48"),
      ("changeOrUncertainty", "Leading through change or uncertainty", "S3-22 S2-27 S2-46 S0-05"),
      ("confidencePresence", "Confidence and presence", "S3-23 S2-28"),
      ("complexChallenge", "A complex challenge", "S3-24 S2-47 S0-02 S3-43"),
      ("careerDevelopment", "Career development", "S3-25 S2-49 S3-54 S2-11 S0-50 S0-54"),
      ("returnFromAbsence", "Returning after absence", "S3-26"),
      ("stakeholderRelationships", "Stakeholder relationships", "S2-29"),
      ("preparingForTopRole", "Preparing for a top or statutory role", "S2-30 S0-49"),
      ("strategicThinkingDecisions", "Strategic thinking and decisions", "S2-31 S3-11"),
      ("officerMemberDynamic", "Officers and members working together", "S2-32"),
      ("resilience", "Resilience", "S0-28 S3-08"),
      ("inclusion", "Inclusion", "S0-28"),
      ("innovation", "Innovation", "S0-28"),
      ("communication", "Communication", "S3-10"),
      ("difficultConversations", "Difficult conversations", "S3-12 S3-50"),
      ("delegation", "Delegation", "S3-50"),
      ("stuckOrCrossroads", "Feeling stuck, or at a crossroads", "S2-50"),
      ("leavingTransition", "Leaving, and managing the transition", "S3-61"),
      ("timeToThink", "Time to think", "S0-04 S0-06"),
    ].map { (Self(unchecked: $0.0), $0.1, $0.2) })
}
