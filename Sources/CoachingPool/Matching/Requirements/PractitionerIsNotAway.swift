/// The practitioner is not away on the day of the decision.
///
/// Source: decision A19, away dates stop invitations.
public struct PractitionerIsNotAway: Requirement {
  /// The rule's stable name.
  public let name: RuleName = "practitionerIsNotAway"
  /// What the rule says.
  public let sentence = "The practitioner is not away on the day of the decision."
  /// The coordinator alone reads why (rule A01).
  public let audience = Audience.coordinator

  /// Makes the rule.
  public init() {}

  /// Looks for an away span that holds the day.
  public func verdict(
    on candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Verdict {
    .require(
      !candidate.practitioner.away.contains { $0.contains(context.date) },
      else: Reason(code, audience: .coordinator))
  }

  /// Tells what of the seeker the answer depends on.
  public func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach {
    .sharedBy(.same)
  }
}
