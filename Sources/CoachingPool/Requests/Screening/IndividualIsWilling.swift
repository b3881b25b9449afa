/// Keeps anybody from being sent to coaching or mentoring against their will.
///
/// The sponsor is not told the answer; they hear "not proceeding" at most. Source: sponsor guide,
/// "they are unwilling to engage" (S3-29).
public struct IndividualIsWilling: ScreeningRule {
  /// The rule's stable name.
  public let name: RuleName = "individualIsWilling"
  /// What the rule says.
  public let sentence = "Coaching and mentoring are for people who want them."
  /// The numbers of the rule.
  public let sources = ["R05", "A03"]

  /// Makes the rule.
  public init() {}

  /// Looks at the individual's own wish.
  public func verdict(
    on draft: RequestDraft, answers: ScreeningAnswers, policy: PoolPolicy
  ) -> Verdict {
    verdict(of: answers.isUnwilling, question: name.description, yes: .notTheirWish)
  }
}

extension ReasonCode {
  /// The individual does not want it.
  public static let notTheirWish = ReasonCode("screening.notTheirWish")
}
