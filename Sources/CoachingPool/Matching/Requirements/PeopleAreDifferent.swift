/// Nobody is their own coach or mentor.
///
/// Source: workflow section 8.3, invariants; rule A09, two identities of one person count as one.
public struct PeopleAreDifferent: Requirement {
  /// The rule's stable name.
  public let name: RuleName = "peopleAreDifferent"
  /// What the rule says.
  public let sentence = "Nobody is their own coach or mentor."

  /// Makes the rule.
  public init() {}

  /// Compares every record of both sides.
  public func verdict(
    on candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Verdict {
    .require(!candidate.identities.contains(where: seeker.identities.contains), else: Reason(code))
  }

  /// Tells what of the seeker the answer depends on.
  public func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach {
    .allBut(seeker.identities.map { .person($0) })
  }
}
