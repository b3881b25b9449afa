/// The practitioner offers the kind that is asked for.
///
/// Source: the separate kinds of S0-37 to S0-40.
public struct PractitionerOffersTheKind: Requirement {
  /// The rule's stable name.
  public let name: RuleName = "practitionerOffersTheKind"
  /// What the rule says.
  public let sentence = "The practitioner offers the kind that is asked for."

  /// Makes the rule.
  public init() {}

  /// Looks for the kind among those offered.
  public func verdict(
    on candidate: Candidate, for seeker: Seeker, in context: MatchContext
  ) -> Verdict {
    .require(
      candidate.practitioner.kinds.contains(seeker.request.kind),
      else: Reason(code, ["kind": seeker.request.kind.code]))
  }

  /// Tells what of the seeker the answer depends on.
  public func reach(for seeker: Seeker, in context: MatchContext) -> RuleReach {
    .sharedBy(RuleKey(seeker.request.kind.code))
  }

  /// Says what of the practitioner the answer depends on.
  public func trait(of candidate: Candidate, in context: MatchContext) -> RuleKey? {
    RuleKey(words: candidate.practitioner.kinds.map(\.code))
  }
}
