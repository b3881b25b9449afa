/// The practitioner has a place free.
///
/// Source: rule R18; capacity counts live engagements and open invitations.
public struct PractitionerHasAPlaceFree: Requirement {
  /// The rule's stable name.
  public let name: RuleName = "practitionerHasAPlaceFree"
  /// What the rule says.
  public let sentence = "The practitioner has a place free."
  /// The coordinator alone reads why (rule A01).
  public let audience = Audience.coordinator

  /// Makes the rule.
  public init() {}

  /// Compares places taken and promised with the limit.
  public func verdict(
    on candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Verdict {
    .require(
      candidate.freePlaces > 0,
      else: Reason(
        code, ["taken": "\(candidate.placesTaken)", "limit": "\(candidate.capacity)"],
        audience: .coordinator))
  }

  /// Tells what of the seeker the answer depends on.
  public func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach {
    .sharedBy(.same)
  }
}
