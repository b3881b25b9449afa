/// What the handler told the practitioner of a complaint, and what the practitioner answered.
///
/// Of a complaint the practitioner reads this and nothing else before the outcome: as much as handling it
/// takes. Source: row `complaint` of the confidentiality matrix, "as needed".
public struct ComplaintExchange: Hashable, Sendable {
  /// What the practitioner was told.
  public let told: Confidential<String>
  /// When they were told.
  public let at: Instant
  /// What they answered; `nil` where they have not.
  public internal(set) var answer: Confidential<String>?
  /// When they answered.
  public internal(set) var answered: Instant?

  /// Tells a practitioner something.
  public init(
    _ told: Confidential<String>, at moment: Instant, answer: Confidential<String>? = nil,
    answered: Instant? = nil
  ) {
    self.told = told
    at = moment
    self.answer = answer
    self.answered = answered
  }
}
