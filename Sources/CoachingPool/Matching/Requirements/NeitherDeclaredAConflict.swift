/// Neither side declared a conflict with the other.
///
/// The other side never learns of a declaration. Source: rule R16; A09, every record of one person.
public struct NeitherDeclaredAConflict: Requirement {
  /// The rule's stable name.
  public let name: RuleName = "neitherDeclaredAConflict"
  /// What the rule says.
  public let sentence = "Neither side declared a conflict with the other."
  /// The coordinator alone reads why (rule A01).
  public let audience = Audience.coordinator

  /// Makes the rule.
  public init() {}

  /// Looks for a declaration of either side about any participant.
  public func verdict(
    on candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Verdict {
    .require(
      candidate.conflicts.isDisjoint(with: seeker.identities),
      else: Reason(code, audience: .coordinator))
  }

  /// Tells what of the seeker the answer depends on.
  public func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach {
    .allBut(seeker.identities.map { .inConflict(with: $0) })
  }
}
