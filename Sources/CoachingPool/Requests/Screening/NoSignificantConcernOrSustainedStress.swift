/// Points an individual with a significant mental health concern or sustained stress to better support.
///
/// Only the individual's own statement counts. A return after a long absence never raises the rule
/// (R06). Source: sponsor guide, "an individual is experiencing significant mental health concerns or
/// sustained stress" (S3-28).
public struct NoSignificantConcernOrSustainedStress: ScreeningRule {
  /// The rule's stable name.
  public let name: RuleName = "noSignificantConcernOrSustainedStress"
  /// What the rule says.
  public let sentence =
    "Coaching or mentoring waits while somebody has a significant mental health concern or sustained stress."
  /// The numbers of the rule.
  public let sources = ["R03", "R06", "A03"]

  /// Makes the rule.
  public init() {}

  /// Looks at the statement and at nothing else of the draft.
  public func verdict(
    on draft: RequestDraft, answers: ScreeningAnswers, policy: PoolPolicy
  ) -> Verdict {
    verdict(
      of: answers.hasSignificantConcernOrSustainedStress, question: name.description,
      yes: .otherSupportFirst)
  }
}

extension ReasonCode {
  /// Other support comes first.
  public static let otherSupportFirst = ReasonCode("screening.otherSupportFirst")
}
