/// The practitioner was not asked for this request before, or the individual has chosen anew since.
///
/// Whoever declined is not asked twice. Source: workflow section 8.2; rule R23.
public struct PractitionerWasNotAskedBefore: Requirement {
  /// The rule's stable name.
  public let name: RuleName = "practitionerWasNotAskedBefore"
  /// What the rule says.
  public let sentence =
    "The practitioner was not asked for this request before, or the individual has chosen anew since."
  /// The individual reads it, whose request it is, and the coordinator.
  public let audience = Audience.individual

  /// Makes the rule.
  public init() {}

  /// Looks for the practitioner among those who were asked for the request.
  public func verdict(
    on candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Verdict {
    .require(
      seeker.practitionersAsked.isEmpty
        || !seeker.practitionersAsked.contains(candidate.practitioner.id),
      else: Reason(code, audience: .individual))
  }

  /// Tells what of the seeker the answer depends on.
  public func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach {
    .allBut(seeker.practitionersAsked.sorted().map { .practitioner($0) })
  }
}
