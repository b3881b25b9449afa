/// The practitioner's membership is live.
///
/// Source: rule R17; workflow section 8.6.
public struct PractitionerIsLive: Requirement {
  /// The rule's stable name.
  public let name: RuleName = "practitionerIsLive"
  /// What the rule says.
  public let sentence = "The practitioner's membership is live."
  /// The coordinator alone reads why (rule A01).
  public let audience = Audience.coordinator

  /// Makes the rule.
  public init() {}

  /// Looks at the membership's status.
  public func verdict(
    on candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Verdict {
    .require(
      candidate.practitioner.status == .live, else: Reason(code, audience: .coordinator))
  }

  /// Tells what of the seeker the answer depends on.
  public func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach {
    .sharedBy(.same)
  }
}
