/// What coaching and mentoring are found to change, for people, teams and organisations.
///
/// Each outcome keeps the rows of the seed documents that it comes from.
public struct Outcome: VocabularyCode {
  /// The outcome's code.
  public let code: String
  /// Keeps a well-formed code.
  public init(unchecked code: String) { self.code = code }

  /// The outcomes that the library knows, in the order of reference section 15.
  public static let vocabulary = Vocabulary<Self>(
    "outcomes",
    [
      ("confidence", "Confidence", "S3-08 S3-15 S0-08 S1-30 S2-36 S2-52"),
      ("resilience", "Resilience", "S3-08 S2-35"),
      ("leadershipEffectiveness", "Leadership effectiveness", "S3-09 S0-07 S0-47 S2-37"),
      ("communication", "Communication", "S3-10 S2-36"),
      ("decisionMaking", "Decision making", "S3-11 S0-47"),
      ("difficultSituations", "Handling difficult situations", "S3-12"),
      ("performance", "Performance", "S3-15"),
      ("leadershipCapability", "Leadership capability", "S3-15"),
      ("clarity", "Clarity", "S3-05 S2-52 S4-19"),
      ("perspective", "Perspective", "S3-05 S4-17 S4-18 S3-86"),
      ("courageValuesLed", "Braver, values-driven choices", "S0-30 S2-52"),
      ("empathy", "Empathy", "S0-31"),
      ("precision", "Precision", "S0-31"),
      ("trustAccountability", "Trust and accountability", "S0-32 S1-30"),
      ("coachingCulture", "A coaching culture", "S0-33 S1-28 S4-02"),
      ("teamPerformanceConversations", "Better performance conversations", "S4-20 S3-86"),
      ("motivationEngagement", "Motivation and engagement", "S4-21"),
      ("attractionRetention", "Attraction and retention", "S0-53"),
      ("organisationImpact", "Impact on the organisation", "S4-13 S3-07 S0-08 S4-16 S2-35"),
    ].map { (Self(unchecked: $0.0), $0.1, $0.2) })
}
