/// Says so where the chosen kind is not the recommended one.
///
/// Source: rule R08; see ``KindRecommendation``.
public struct MentoringWhereExperienceHelps: AdviceRule {
  /// The rule's stable name.
  public let name: RuleName = "mentoringWhereExperienceHelps"
  /// What the rule says.
  public let sentence =
    "Mentoring is recommended where somebody's experience helps, coaching otherwise."
  /// The numbers of the rule.
  public let sources = ["R08"]

  /// Makes the rule.
  public init() {}

  /// Recommends by needs, where the individual chose otherwise.
  public func advice(on draft: RequestDraft) -> Reason? {
    let recommended = KindRecommendation(needs: draft.needs)
    return recommended.agrees(with: draft.kind) ? nil : recommended.reason
  }
}
