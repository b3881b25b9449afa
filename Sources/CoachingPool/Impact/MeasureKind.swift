/// A figure by which a pool shows its worth; its exact definition comes with the impact metrics.
public struct MeasureKind: VocabularyCode {
  /// The measure's code.
  public let code: String
  /// Keeps a well-formed code.
  public init(unchecked code: String) { self.code = code }

  /// The measures that the seed documents state.
  public static let vocabulary = Vocabulary<Self>(
    "measures",
    [
      ("thinkingTime", "Thinking time: delivered hours", "S0-14 S0-17 S3-14"),
      ("peopleSupported", "People supported", "S0-15 S3-13"),
      ("commercialRateSaving", "Saving against commercial rates", "S0-18"),
      ("returnOnInvestment", "Return on investment", "S4-07"),
      ("reportedImprovement", "Share of respondents who report improvement", "S3-15 S3-07"),
      ("statutoryPipeline", "People in or preparing for statutory roles", "S0-49"),
    ].map { (Self(unchecked: $0.0), $0.1, $0.2) })
}
