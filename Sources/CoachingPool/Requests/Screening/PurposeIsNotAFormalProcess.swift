/// Keeps formal capability and disciplinary matters out of coaching and mentoring.
///
/// Source: sponsor guide, "the purpose is to address formal capability or disciplinary issues" (S3-30).
public struct PurposeIsNotAFormalProcess: ScreeningRule {
  /// The rule's stable name.
  public let name: RuleName = "purposeIsNotAFormalProcess"
  /// What the rule says.
  public let sentence =
    "Coaching and mentoring are no part of a formal capability or disciplinary process."
  /// The numbers of the rule.
  public let sources = ["R04", "A03"]

  /// Makes the rule.
  public init() {}

  /// Looks at the stated purpose.
  public func verdict(
    on draft: RequestDraft, answers: ScreeningAnswers, policy: PoolPolicy
  ) -> Verdict {
    verdict(
      of: answers.purposeIsFormalProcess, question: name.description, yes: .formalProcessFirst)
  }
}

extension ReasonCode {
  /// The formal process takes its own course first.
  public static let formalProcessFirst = ReasonCode("screening.formalProcessFirst")
}
