/// Refers somebody under the youngest age to the safeguarding lead.
///
/// Source: decision A03; the age is ``RequestPolicy/youngestAge``.
public struct IndividualIsOfAge: ScreeningRule {
  /// The rule's stable name.
  public let name: RuleName = "individualIsOfAge"
  /// What the rule says.
  public let sentence = "Somebody under the youngest age is referred to the safeguarding lead."
  /// The numbers of the rule.
  public let sources = ["A03"]

  /// Makes the rule.
  public init() {}

  /// Looks at the stated age.
  public func verdict(
    on draft: RequestDraft, answers: ScreeningAnswers, policy: PoolPolicy
  ) -> Verdict {
    verdict(of: answers.isUnderAge, question: name.description, yes: .safeguardingLead)
  }
}

extension ReasonCode {
  /// The safeguarding lead arranges what suits.
  public static let safeguardingLead = ReasonCode("screening.safeguardingLead")
}
