/// Neither is anywhere above the other in a reporting line.
///
/// Source: rule R11.
public struct NeitherManagesTheOther: Requirement {
  /// The rule's stable name.
  public let name: RuleName = "neitherManagesTheOther"
  /// What the rule says.
  public let sentence = "Neither is anywhere above the other in a reporting line."
  /// The coordinator alone reads why (rule A01).
  public let audience = Audience.coordinator

  /// Makes the rule.
  public init() {}

  /// Looks both ways, at any depth and through every current affiliation.
  public func verdict(
    on candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Verdict {
    .require(
      seeker.managers.isDisjoint(with: candidate.identities)
        && candidate.managers.isDisjoint(with: seeker.identities),
      else: Reason(code, audience: .coordinator))
  }

  /// Tells what of the seeker the answer depends on.
  public func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach {
    .allBut(
      seeker.managers.sorted().map { .person($0) } + seeker.identities.map { .managed(by: $0) })
  }
}
